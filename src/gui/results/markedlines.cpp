// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/results/markedlines.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLine>

#include <algorithm>
#include <cmath>

namespace lutrin::gui {

MarkedLines::MarkedLines(MarkedString text, const QFont &font, double lineHeight, int width,
                         int lines)
    : m_text(std::move(text)), m_leading(std::round(QFontInfo(font).pixelSize() * lineHeight))
{
    m_layout.setFont(font);
    m_layout.setCacheEnabled(true);
    m_layout.setText(m_text.text);
    if (breakLines(width, lines) >= 0) {
        elide(font, width);
        breakLines(width, lines);
    }
    m_height = static_cast<int>(m_leading * m_layout.lineCount());
}

int MarkedLines::breakLines(int width, int lines)
{
    m_layout.beginLayout();
    int next = -1;
    for (int count = 0;; ++count) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        if (count == lines) {
            next = line.textStart();
            break;
        }
        // The leading is shared above and below, as in print.
        line.setPosition({0, m_leading * count + std::floor((m_leading - line.height()) / 2)});
    }
    m_layout.endLayout();
    return next;
}

/// Cuts the text after its last allowed line, which is the one before the layout's last.
void MarkedLines::elide(const QFont &font, int width)
{
    const QTextLine last = m_layout.lineAt(m_layout.lineCount() - 2);
    const int start = last.textStart();
    const QString rest = m_text.text.mid(start);
    m_text.text =
        m_text.text.left(start) + QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width);
    // The mark of elision itself marks nothing.
    m_text.marks = marksBefore(m_text.marks, static_cast<int>(m_text.text.size()) - 1);
    m_layout.setText(m_text.text);
}

void MarkedLines::paint(QPainter &painter, const QPointF &place, const QColor &ink,
                        const QColor &mark) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark);
    for (int at = 0; at < m_layout.lineCount(); ++at) {
        const QTextLine line = m_layout.lineAt(at);
        const int lineEnd = line.textStart() + line.textLength();
        for (const MarkedString::Mark &range : m_text.marks) {
            const int begin = std::max(range.begin, line.textStart());
            const int end = std::min(range.end, lineEnd);
            if (begin >= end)
                continue;
            const double left = line.cursorToX(begin);
            const double right = line.cursorToX(end);
            painter.drawRoundedRect(QRectF(place.x() + left - 1, place.y() + m_leading * at + 0.5,
                                           right - left + 2, m_leading - 1),
                                    2, 2);
        }
    }
    painter.setPen(ink);
    m_layout.draw(&painter, place);
}

} // namespace lutrin::gui
