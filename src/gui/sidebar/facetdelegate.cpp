// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/sidebar/facetdelegate.h"

#include "gui/shell/figures.h"
#include "gui/shell/metrics.h"
#include "gui/shell/theme.h"
#include "gui/sidebar/facetmodel.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace lutrin::gui {

namespace {

constexpr int inset = 8; ///< between a row's ground and what stands on it
constexpr int arrowRoom = 16;
constexpr int fieldMargin = 2; ///< QLineEdit's own, before its text

} // namespace

FacetDelegate::FacetDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

int FacetDelegate::arrowWidth() const
{
    return m_theme.scaled(arrowRoom);
}

QRect FacetDelegate::arrowRect(const QRect &row) const
{
    return {row.left() + inset - 2, row.top(), arrowWidth(), row.height()};
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_theme.scaled(metrics::facetRow)};
}

void FacetDelegate::paintGround(QPainter *painter, const QRect &row, bool chosen,
                                bool current) const
{
    const Palette &colours = m_theme.palette();
    if (!chosen && !current)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(chosen ? QBrush(colours.accentGround) : QBrush(Qt::NoBrush));
    painter->setPen(current ? QPen(colours.accent, 1) : QPen(Qt::NoPen));
    painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), metrics::controlRadius,
                             metrics::controlRadius);
}

void FacetDelegate::paintArrow(QPainter *painter, const QRect &row, bool open) const
{
    const qreal unit = m_theme.scale() / 100.0;
    const QPointF centre = QRectF(arrowRect(row)).center();
    QPainterPath path;
    if (open) {
        path.moveTo(centre + QPointF(-4, -2) * unit);
        path.lineTo(centre + QPointF(4, -2) * unit);
        path.lineTo(centre + QPointF(0, 4) * unit);
    } else {
        path.moveTo(centre + QPointF(-2, -4) * unit);
        path.lineTo(centre + QPointF(4, 0) * unit);
        path.lineTo(centre + QPointF(-2, 4) * unit);
    }
    path.closeSubpath();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(path, m_theme.palette().muted);
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    using State = FacetModel::State;
    const Palette &colours = m_theme.palette();
    const auto state = index.data(FacetModel::StateRole).value<State>();
    const auto count = index.data(FacetModel::CountRole).toLongLong();
    const bool chosen = state != State::Off;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool current = view != nullptr && view->hasFocus() && view->currentIndex() == index;
    // The ground runs over the whole width, whatever the depth in the tree.
    QRect ground = option.rect;
    ground.setLeft(0);

    painter->save();
    paintGround(painter, ground, chosen, current);
    // Where nothing unfolds, the label takes the arrow's place.
    const bool unfolds = index.model()->hasChildren(index);
    if (unfolds)
        paintArrow(painter, option.rect, (option.state & QStyle::State_Open) != 0);

    QFont font = m_theme.font(chosen ? TextRole::Strong : TextRole::Interface);
    painter->setFont(font);
    painter->setPen(chosen ? colours.accent : count == 0 ? colours.muted : colours.ink);
    const QString figures = QLocale().toString(count);
    const QRect right = ground.adjusted(0, 0, -inset, 0);
    painter->save();
    if (!chosen)
        painter->setPen(colours.muted);
    const int width = paintFigures(*painter, right, figures);
    painter->restore();

    QRect label = option.rect.adjusted(inset + (unfolds ? arrowWidth() : 0), 0, 0, 0);
    label.setRight(right.right() - width - inset);
    font.setStrikeOut(state == State::Excluded);
    painter->setFont(font);
    paintElided(*painter, label, index.data().toString());
    painter->restore();
}

QWidget *FacetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (editor != nullptr) {
        editor->setFont(m_theme.font(TextRole::Interface));
        editor->setAutoFillBackground(true);
    }
    // What is typed stands where the row's words stood.
    if (auto *field = qobject_cast<QLineEdit *>(editor))
        field->setTextMargins(inset - fieldMargin, 0, inset - fieldMargin, 0);
    return editor;
}

void FacetDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

} // namespace lutrin::gui
