// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/results/markedstring.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QTextLayout>

class QPainter;

namespace lutrin::gui {

/// A marked text broken into a few lines of one width, the last one elided, ready to be painted
/// again and again.
class MarkedLines {
public:
    /// `lineHeight` as a multiple of the font's size.
    MarkedLines(MarkedString text, const QFont &font, double lineHeight, int width, int lines);

    [[nodiscard]] int height() const { return m_height; }
    /// What its lines have room for.
    [[nodiscard]] const MarkedString &shown() const { return m_text; }
    void paint(QPainter &painter, const QPointF &place, const QColor &ink,
               const QColor &mark) const;

private:
    /// Breaks the text; gives where the line after the last allowed one would begin, or -1.
    int breakLines(int width, int lines);
    void elide(const QFont &font, int width);

    MarkedString m_text;
    QTextLayout m_layout;
    double m_leading = 0; ///< from one line's top to the next one's
    int m_height = 0;
};

} // namespace lutrin::gui
