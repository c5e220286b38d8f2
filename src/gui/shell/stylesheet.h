// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/palette.h"

#include <QString>

namespace lutrin::gui {

/// The style sheet of the window for a palette and a text size in percent. theme.h lists the
/// kinds it knows.
[[nodiscard]] QString styleSheet(const Palette &palette, int percent);

} // namespace lutrin::gui
