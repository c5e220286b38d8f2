// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QStyleOption;

namespace lutrin::gui {

struct Palette;

/// The box of what can be checked, in a list or alone: empty, ticked, or dashed where it stands for
/// several of which some are.
void drawCheck(QPainter &painter, const QStyleOption &option, const Palette &palette);

} // namespace lutrin::gui
