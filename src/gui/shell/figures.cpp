// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/figures.h"

#include <QFontMetrics>
#include <QPainter>

namespace lutrin::gui {

namespace {

int cellWidth(const QFontMetrics &metrics, QChar character)
{
    return metrics.horizontalAdvance(character.isDigit() ? QChar('0') : character);
}

} // namespace

int paintFigures(QPainter &painter, const QRect &rect, const QString &number)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int whole = figuresWidth(metrics, number);
    int left = rect.right() + 1 - whole;
    for (const QChar character : number) {
        const int width = cellWidth(metrics, character);
        painter.drawText(QRect(left, rect.top(), width, rect.height()),
                         Qt::AlignCenter | Qt::TextDontClip, character);
        left += width;
    }
    return whole;
}

int figuresWidth(const QFontMetrics &metrics, const QString &number)
{
    int width = 0;
    for (const QChar character : number)
        width += cellWidth(metrics, character);
    return width;
}

} // namespace lutrin::gui
