// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace lutrin::gui {

/// The colours of the window, by purpose. Grounds lie behind text; `ink`, `muted`, `accent`,
/// `second` and `warning` may stand on every ground but `mark` and `highlight`, at 4.5:1 or more;
/// on these stands `ink`, on `accent` stands `onAccent`, on `ink` (floating bars) stands `paper`.
/// In high contrast all of it is 7:1 or more. A test computes these contrasts.
struct Palette {
    QColor ground;       ///< bars and sidebars
    QColor pane;         ///< the result list
    QColor paper;        ///< the reader, fields and cards
    QColor line;         ///< hairlines and borders
    QColor ink;          ///< text
    QColor muted;        ///< secondary text
    QColor accent;       ///< links, the chosen, the one button to press
    QColor accentGround; ///< behind what is chosen
    QColor onAccent;     ///< text on `accent`
    QColor second;       ///< field names in a query
    QColor mark;         ///< behind words found
    QColor highlight;    ///< behind passages that the user has marked
    QColor chip;
    QColor bar;     ///< bars of a chart that are not chosen
    QColor warning; ///< words of a failure

    bool operator==(const Palette &) const = default;
};

[[nodiscard]] Palette lightPalette();
[[nodiscard]] Palette darkPalette();
/// Borders as strong as text, on white or on black.
[[nodiscard]] Palette highContrastPalette(bool dark);
/// The colour of old paper, for the reader's page.
[[nodiscard]] Palette sepiaPalette();

/// What is laid over the white paper of a PDF, whatever the theme; black letters stand on the first
/// three at 7:1 or more, and the lines are seen on white and on the three at 3:1 or more.
struct PaperMarks {
    QColor mark;
    QColor highlight;
    QColor selection;
    QColor underline; ///< of highlights
    QColor frame;     ///< around the hit that is looked at

    bool operator==(const PaperMarks &) const = default;
};
[[nodiscard]] PaperMarks paperMarks();

/// The same colours in Qt's roles, for standard controls.
[[nodiscard]] QPalette toQt(const Palette &palette);

/// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &first, const QColor &second);

} // namespace lutrin::gui
