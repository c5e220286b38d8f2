// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/palette.h"
#include "gui/shell/typescale.h"

#include <QFont>

namespace lutrin::gui {

/// How a kind of block is set. Lengths in pixels as drawn.
struct Look {
    TextRole face = TextRole::Body; ///< for the family alone
    qreal size = 15.5;
    qreal lineHeight = 1.62; ///< times the size
    qreal above = 0;         ///< of two neighbours' distances the larger one counts
    qreal below = 12;
    QFont::Weight weight = QFont::Normal;
    bool italic = false;
    QColor Palette::*colour = &Palette::ink;
};

namespace looks {

inline constexpr Look Kicker{.face = TextRole::Interface,
                             .size = 12,
                             .lineHeight = 1.5,
                             .below = 6,
                             .weight = QFont::DemiBold,
                             .colour = &Palette::accent};
inline constexpr Look Title{.size = 27, .lineHeight = 1.2, .below = 12, .weight = QFont::Bold};
inline constexpr Look Byline{.face = TextRole::Interface,
                             .size = 13,
                             .lineHeight = 1.5,
                             .below = 20,
                             .colour = &Palette::muted};
inline constexpr Look Standfirst{.size = 16, .lineHeight = 1.55, .below = 16, .italic = true};
inline constexpr Look Body{};
inline constexpr Look Item{.below = 6};
inline constexpr Look Quotation{.size = 15, .lineHeight = 1.6};
inline constexpr Look Cell{.size = 14, .lineHeight = 1.4, .below = 0};
inline constexpr Look Caption{.face = TextRole::Interface,
                              .size = 13,
                              .lineHeight = 1.5,
                              .above = 24,
                              .below = 32,
                              .colour = &Palette::muted};
/// Of a figure whose picture stands above it.
inline constexpr Look PictureCaption{.face = TextRole::Interface,
                                     .size = 13,
                                     .lineHeight = 1.5,
                                     .above = 16,
                                     .below = 32,
                                     .colour = &Palette::muted};
inline constexpr Look Picture{.above = 20, .below = 16};
inline constexpr Look FirstNote{.size = 13.5, .lineHeight = 1.5, .above = 28, .below = 6};
inline constexpr Look Note{.size = 13.5, .lineHeight = 1.5, .below = 6};

/// Of a heading by its level, 2 to 4.
[[nodiscard]] constexpr Look heading(int level)
{
    const bool section = level <= 2;
    return {.size = section      ? 19.0
                    : level == 3 ? 16.5
                                 : 15.5,
            .lineHeight = 1.3,
            .above = section ? 28.0 : 20.0,
            .below = 6,
            .weight = QFont::Bold,
            .italic = level >= 4};
}

} // namespace looks

} // namespace lutrin::gui
