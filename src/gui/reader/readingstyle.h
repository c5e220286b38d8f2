// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/palette.h"

#include <QString>

namespace lutrin::gui {

/// What the reader sets its page with. Sizes are given as drawn, in pixels of a screen of 96 dots
/// per inch, and grow with `scale`.
struct ReadingStyle {
    Palette palette;
    qreal scale = 1;
    qreal dotsPerInch = 96; ///< of the screen that shows the page
    QString face;           ///< of the text; empty: the type scale's
    qreal leading = 1;      ///< times the line height that a text is drawn with
    int measure = 68;       ///< characters a line

    bool operator==(const ReadingStyle &) const = default;

    [[nodiscard]] qreal pixels(qreal drawn) const { return drawn * scale * dotsPerInch / 96; }
    [[nodiscard]] qreal points(qreal drawn) const { return drawn * scale * 72 / 96; }
};

} // namespace lutrin::gui
