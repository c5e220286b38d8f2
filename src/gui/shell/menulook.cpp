// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/menulook.h"

#include "gui/shell/metrics.h"

#include <QPainter>
#include <QStyleOptionMenuItem>

namespace lutrin::gui {

namespace {

constexpr int above = 5;     ///< and below the words
constexpr int leading = 24;  ///< room for the tick
constexpr int trailing = 12; ///< behind the shortcut
constexpr int between = 24;  ///< at least, words and shortcut
constexpr int separatorHeight = 9;

void drawTick(QPainter &painter, const QRect &place)
{
    const QPointF centre = QRectF(place).center();
    painter.drawPolyline(
        QPolygonF({centre + QPointF(-4, 0), centre + QPointF(-1, 3), centre + QPointF(4, -4)}));
}

void drawArrow(QPainter &painter, const QRect &place)
{
    const QPointF centre = QRectF(place).center();
    painter.drawPolyline(
        QPolygonF({centre + QPointF(-2, -4), centre + QPointF(2, 0), centre + QPointF(-2, 4)}));
}

} // namespace

QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &contents, int percent)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), separatorHeight};
    const int width = contents.width() + (leading + between + trailing) * percent / 100;
    return {width, item.fontMetrics.height() + 2 * above * percent / 100};
}

void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &item, const Palette &palette,
                  int percent)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        const int middle = item.rect.center().y();
        painter.fillRect(QRect(item.rect.left() + 8, middle, item.rect.width() - 16, 1),
                         palette.line);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool enabled = (item.state & QStyle::State_Enabled) != 0;
    if (enabled && (item.state & QStyle::State_Selected) != 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.accentGround);
        painter.drawRoundedRect(item.rect, metrics::chipRadius, metrics::chipRadius);
    }
    const int start = leading * percent / 100;
    const int end = trailing * percent / 100;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(enabled ? palette.accent : palette.muted, 1.5));
    if (item.checked)
        drawTick(painter, QRect(item.rect.left(), item.rect.top(), start, item.rect.height()));
    painter.setPen(QPen(palette.muted, 1.25));
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawArrow(painter,
                  QRect(item.rect.right() - end - 4, item.rect.top(), end + 4, item.rect.height()));
    const QRect words = item.rect.adjusted(start, 0, -end, 0);
    painter.setFont(item.font);
    painter.setPen(enabled ? palette.ink : palette.muted);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic,
                     item.text.section(u'\t', 0, 0));
    painter.setPen(palette.muted);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, item.text.section(u'\t', 1));
    painter.restore();
}

} // namespace lutrin::gui
