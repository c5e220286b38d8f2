// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/figures.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

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

void paintElided(QPainter &painter, const QRect &rect, const QString &words)
{
    QTextLayout layout(words, painter.font(), painter.device());
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    if (line.naturalTextWidth() > rect.width()) {
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
        return;
    }
    const double top = rect.top() + std::floor((rect.height() - line.height()) / 2);
    layout.draw(&painter, QPointF(rect.left(), top));
}

} // namespace lutrin::gui
