// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace lutrin::exchange {

/// The characters that a LaTeX text of a bibliography shows: accents (`\'e`, `{\'{e}}`, `\c c`,
/// `\^\i`), letters (`\oe`, `\ss`), dashes, quotes, `~`, escaped signs; braces that only protect
/// and commands that only change the look go, their text stays. A formula between dollars is read
/// where all of it can be shown as text (`$_2$`, `$\beta$`) and stays as written elsewhere. White
/// space is collapsed.
[[nodiscard]] std::string fromLatex(std::string_view latex);

/// The same for a title: words that are slanted, bold, raised or lowered stand in CSL's
/// markup.
[[nodiscard]] std::string titleFromLatex(std::string_view latex);

} // namespace lutrin::exchange
