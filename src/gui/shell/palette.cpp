// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/palette.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lutrin::gui {

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

Palette lightPalette()
{
    return {.ground = QColor(0xf6, 0xf4, 0xef),
            .pane = QColor(0xfb, 0xfa, 0xf7),
            .paper = QColor(0xff, 0xfe, 0xfb),
            .line = QColor(0xe3, 0xdf, 0xd5),
            .ink = QColor(0x20, 0x24, 0x2a),
            .muted = QColor(0x65, 0x69, 0x70),
            .accent = QColor(0x1f, 0x4e, 0x79),
            .accentGround = QColor(0xe4, 0xed, 0xf5),
            .onAccent = QColor(0xff, 0xff, 0xff),
            .second = QColor(0x9a, 0x4a, 0x12),
            .mark = QColor(0xff, 0xe7, 0x9a),
            .highlight = QColor(0xd8, 0xeb, 0xcf),
            .chip = QColor(0xef, 0xec, 0xe4),
            .bar = QColor(0xdf, 0xda, 0xcd),
            .warning = QColor(0x8a, 0x2f, 0x1d)};
}

Palette darkPalette()
{
    return {.ground = QColor(0x15, 0x18, 0x1c),
            .pane = QColor(0x1a, 0x1e, 0x23),
            .paper = QColor(0x1e, 0x23, 0x28),
            .line = QColor(0x2d, 0x33, 0x3a),
            .ink = QColor(0xe6, 0xe3, 0xdc),
            .muted = QColor(0x9a, 0xa0, 0xa8),
            .accent = QColor(0x8d, 0xb8, 0xe0),
            .accentGround = QColor(0x22, 0x36, 0x4a),
            .onAccent = QColor(0x15, 0x18, 0x1c),
            .second = QColor(0xd9, 0xa0, 0x6a),
            .mark = QColor(0x6b, 0x57, 0x18),
            .highlight = QColor(0x2c, 0x4a, 0x36),
            .chip = QColor(0x2a, 0x30, 0x37),
            .bar = QColor(0x34, 0x3b, 0x43),
            .warning = QColor(0xf0, 0xa0, 0x90)};
}

Palette highContrastPalette(bool dark)
{
    if (dark)
        return {.ground = QColor(0x00, 0x00, 0x00),
                .pane = QColor(0x00, 0x00, 0x00),
                .paper = QColor(0x00, 0x00, 0x00),
                .line = QColor(0xb8, 0xb8, 0xb8),
                .ink = QColor(0xff, 0xff, 0xff),
                .muted = QColor(0xd4, 0xd4, 0xd4),
                .accent = QColor(0xa6, 0xd4, 0xff),
                .accentGround = QColor(0x00, 0x2c, 0x54),
                .onAccent = QColor(0x00, 0x00, 0x00),
                .second = QColor(0xff, 0xc8, 0x90),
                .mark = QColor(0x5a, 0x42, 0x00),
                .highlight = QColor(0x00, 0x40, 0x20),
                .chip = QColor(0x20, 0x20, 0x20),
                .bar = QColor(0x80, 0x80, 0x80),
                .warning = QColor(0xff, 0xb8, 0xac)};
    return {.ground = QColor(0xff, 0xff, 0xff),
            .pane = QColor(0xff, 0xff, 0xff),
            .paper = QColor(0xff, 0xff, 0xff),
            .line = QColor(0x50, 0x50, 0x50),
            .ink = QColor(0x00, 0x00, 0x00),
            .muted = QColor(0x38, 0x38, 0x38),
            .accent = QColor(0x00, 0x38, 0x70),
            .accentGround = QColor(0xd2, 0xe6, 0xfa),
            .onAccent = QColor(0xff, 0xff, 0xff),
            .second = QColor(0x64, 0x2a, 0x00),
            .mark = QColor(0xff, 0xe0, 0x40),
            .highlight = QColor(0xb8, 0xf0, 0xb0),
            .chip = QColor(0xea, 0xea, 0xea),
            .bar = QColor(0x8a, 0x8a, 0x8a),
            .warning = QColor(0x78, 0x0e, 0x00)};
}

Palette sepiaPalette()
{
    return {.ground = QColor(0xec, 0xe2, 0xcc),
            .pane = QColor(0xf1, 0xe8, 0xd4),
            .paper = QColor(0xf6, 0xee, 0xdc),
            .line = QColor(0xdc, 0xcf, 0xb4),
            .ink = QColor(0x38, 0x2c, 0x1e),
            .muted = QColor(0x66, 0x55, 0x3e),
            .accent = QColor(0x7a, 0x3a, 0x10),
            .accentGround = QColor(0xe8, 0xd9, 0xb8),
            .onAccent = QColor(0xff, 0xfb, 0xf2),
            .second = QColor(0x7e, 0x40, 0x10),
            .mark = QColor(0xf2, 0xd0, 0x6a),
            .highlight = QColor(0xd3, 0xdc, 0xa6),
            .chip = QColor(0xe8, 0xdc, 0xc2),
            .bar = QColor(0xd2, 0xc2, 0x9e),
            .warning = QColor(0x8a, 0x2a, 0x18)};
}

PaperMarks paperMarks()
{
    return {.mark = QColor(255, 229, 138),
            .highlight = QColor(200, 230, 188),
            .selection = QColor(196, 219, 242),
            .underline = QColor(154, 74, 18),
            .frame = lightPalette().accent};
}

QPalette toQt(const Palette &palette)
{
    QPalette result(palette.ink, palette.paper, palette.paper, palette.line, palette.line,
                    palette.ink, palette.ink, palette.paper, palette.ground);
    result.setColor(QPalette::AlternateBase, palette.pane);
    result.setColor(QPalette::Highlight, palette.accentGround);
    result.setColor(QPalette::HighlightedText, palette.ink);
    result.setColor(QPalette::Link, palette.accent);
    result.setColor(QPalette::LinkVisited, palette.accent);
    result.setColor(QPalette::PlaceholderText, palette.muted);
    result.setColor(QPalette::BrightText, palette.warning);
    result.setColor(QPalette::ToolTipBase, palette.ink);
    result.setColor(QPalette::ToolTipText, palette.paper);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, palette.muted);
    return result;
}

double contrast(const QColor &first, const QColor &second)
{
    const auto [darker, lighter] = std::minmax({luminance(first), luminance(second)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace lutrin::gui
