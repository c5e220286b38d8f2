// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

class QPainter;
class QStyle;
class QStyleOption;
class QWidget;

namespace lutrin::gui {

struct Palette;

/// The box of what can be checked, in a list or alone: empty, ticked, or dashed where it stands for
/// several of which some are.
void drawCheck(QPainter &painter, const QStyleOption &option, const Palette &palette);

/// The circle of what can be chosen alone: empty, or with a dot.
void drawRadio(QPainter &painter, const QStyleOption &option, const Palette &palette);

/// Where the words of a list's row stand, from its check as far as those of a check box: Qt would
/// leave the room on both sides of each.
[[nodiscard]] QRect besideCheck(QRect words, const QStyleOption &row, const QStyle &style,
                                const QWidget *list);

} // namespace lutrin::gui
