// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/palette.h"

namespace lutrin::gui {

/// The ground of a cell, and the colour of the words on it.
struct Shade {
    QColor ground;
    QColor text;
};

/// The stronger the larger `share`, from 0 to 1, of the palette's accent. About the middle no
/// colour of text is readable on it: there the nearest ground is taken on which the contrast is at
/// least `least`.
[[nodiscard]] Shade shadeOf(double share, const Palette &palette, double least);

} // namespace lutrin::gui
