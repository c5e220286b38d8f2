// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/shade.h"

#include <algorithm>
#include <cmath>

namespace lutrin::gui {

namespace {

constexpr int steps = 64; ///< from no count to the largest

QColor blended(const QColor &ground, const QColor &colour, double share)
{
    const auto mix = [share](int from, int to) {
        return static_cast<int>(from + (to - from) * share);
    };
    return {mix(ground.red(), colour.red()), mix(ground.green(), colour.green()),
            mix(ground.blue(), colour.blue())};
}

/// With the text that is easier to read.
Shade exactShade(double share, const Palette &palette)
{
    const QColor ground = blended(palette.paper, palette.accent, std::clamp(share, 0.0, 1.0));
    const bool light = contrast(palette.paper, ground) > contrast(palette.ink, ground);
    return {ground, light ? palette.paper : palette.ink};
}

} // namespace

Shade shadeOf(double share, const Palette &palette, double least)
{
    const auto isReadable = [least](const Shade &shade) {
        return contrast(shade.ground, shade.text) >= least;
    };
    const int wanted = static_cast<int>(std::lround(share * steps));
    for (int off = 0; off <= steps; ++off) {
        for (const int near : {wanted - off, wanted + off}) {
            const Shade shade = exactShade(static_cast<double>(near) / steps, palette);
            if (isReadable(shade))
                return shade;
        }
    }
    return exactShade(0, palette);
}

} // namespace lutrin::gui
