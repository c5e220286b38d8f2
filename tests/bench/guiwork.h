// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace lutrin::bench {

/// What xdotool is told to do for some half a minute of work in a window of 1440 × 900 at the
/// corner of the display: type a query letter by letter, walk its results, copy a reference, filter
/// by a theme, scroll the list by the wheel, by pages and by dragging the scroll bar from the first
/// row to the last, read, look at the overview and at the palette, take the filters back. Another
/// query each time.
[[nodiscard]] std::string workScript(int round);

} // namespace lutrin::bench
