// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/commands/commanddelegate.h"

#include "gui/commands/commandmodel.h"
#include "gui/shell/metrics.h"
#include "gui/shell/theme.h"

#include <QPainter>

namespace lutrin::gui {

namespace {

constexpr int CommandHeight = 30;
constexpr int CommandPadding = 10;

} // namespace

CommandDelegate::CommandDelegate(const Theme &theme, QObject *parent, bool checkable)
    : QStyledItemDelegate(parent), m_theme(theme), m_checkable(checkable)
{
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, m_theme.scaled(CommandHeight)};
}

void CommandDelegate::paintCheck(QPainter &painter, const QRect &place, const QVariant &state) const
{
    if (!state.isValid())
        return;
    if (state.toInt() == Qt::Checked)
        m_theme.icon(QStringLiteral("check"), &Palette::accent).paint(&painter, place);
    else if (state.toInt() == Qt::PartiallyChecked)
        painter.fillRect(QRect(place.left() + 2, place.center().y(), place.width() - 4, 2),
                         m_theme.palette().accent);
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Palette &colours = m_theme.palette();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? colours.accentGround : colours.chip);
        painter->drawRoundedRect(option.rect, metrics::chipRadius, metrics::chipRadius);
    }
    QRect inside = option.rect.adjusted(CommandPadding, 0, -CommandPadding, 0);
    if (m_checkable) {
        const int side = m_theme.scaled(14);
        const QRect place(inside.left(), inside.center().y() - side / 2, side, side);
        paintCheck(*painter, place, index.data(Qt::CheckStateRole));
        inside.setLeft(place.right() + CommandPadding);
    }
    const QString detail = index.data(CommandModel::DetailRole).toString();
    painter->setFont(m_theme.font(TextRole::Small));
    const int detailWidth = painter->fontMetrics().horizontalAdvance(detail) + 2 * CommandPadding;
    painter->setPen(colours.muted);
    painter->drawText(inside, Qt::AlignVCenter | Qt::AlignRight, detail);
    painter->setFont(m_theme.font(TextRole::Interface));
    painter->setPen(colours.ink);
    const QRect words = inside.adjusted(0, 0, -detailWidth, 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace lutrin::gui
