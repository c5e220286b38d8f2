// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/styledelegate.h"

#include "gui/citations/stylemodel.h"
#include "gui/shell/metrics.h"
#include "gui/shell/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace lutrin::gui {

namespace {

constexpr int StyleHeight = 28;
constexpr int StylePadding = 8;
constexpr int Star = 16;

} // namespace

StyleDelegate::StyleDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize StyleDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_theme.scaled(StyleHeight)};
}

QRect StyleDelegate::starRect(const QRect &row) const
{
    const int side = m_theme.scaled(Star);
    return {row.right() - StylePadding - side, row.center().y() - side / 2, side, side};
}

void StyleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Palette &colours = m_theme.palette();
    const QRect row = option.rect;
    const QString label = index.data(Qt::DisplayRole).toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(StyleModel::NameRole).toString().isEmpty()) {
        painter->setFont(m_theme.font(TextRole::Heading));
        painter->setPen(colours.muted);
        painter->drawText(row.adjusted(StylePadding, 0, 0, 0), Qt::AlignVCenter, label);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool pointed = option.state.testFlag(QStyle::State_MouseOver);
    if (selected || pointed) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? colours.accentGround : colours.chip);
        painter->drawRoundedRect(row, metrics::chipRadius, metrics::chipRadius);
    }
    const bool favourite = index.data(StyleModel::FavouriteRole).toBool();
    const QRect star = starRect(row);
    if (favourite || selected || pointed)
        m_theme
            .icon(favourite ? QStringLiteral("star-filled") : QStringLiteral("star"),
                  favourite ? &Palette::accent : &Palette::muted)
            .paint(painter, star);
    const QRect inside(row.left() + StylePadding, row.top(),
                       star.left() - row.left() - 2 * StylePadding, row.height());
    painter->setFont(m_theme.font(TextRole::Small));
    painter->setPen(colours.muted);
    const QString detail = painter->fontMetrics().elidedText(
        index.data(StyleModel::DetailRole).toString(), Qt::ElideRight, inside.width() / 2);
    const int width = painter->fontMetrics().horizontalAdvance(detail);
    painter->drawText(inside, Qt::AlignVCenter | Qt::AlignRight, detail);
    painter->setFont(m_theme.font(TextRole::Interface));
    painter->setPen(colours.ink);
    painter->drawText(inside, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(label, Qt::ElideRight,
                                                        inside.width() - width - StylePadding));
    painter->restore();
}

bool StyleDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool mouse =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease;
    const QString name = index.data(StyleModel::NameRole).toString();
    if (!mouse || name.isEmpty() ||
        !starRect(option.rect)
             .adjusted(-4, -6, 8, 6)
             .contains(static_cast<QMouseEvent *>(event)->position().toPoint()))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    if (event->type() == QEvent::MouseButtonRelease)
        emit starPressed(name);
    return true;
}

} // namespace lutrin::gui
