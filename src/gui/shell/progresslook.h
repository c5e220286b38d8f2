// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QStyleOption;

namespace lutrin::gui {

struct Palette;

/// A bar of progress; of unknown length, it is filled in its middle.
void drawProgress(QPainter &painter, const QStyleOption &option, const Palette &palette);

} // namespace lutrin::gui
