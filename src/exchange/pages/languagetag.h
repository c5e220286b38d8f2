// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace lutrin::exchange {

/// The BCP 47 tag for what pages and records call a language: `fr_FR`, `fra`, « Français »; empty
/// for what is no language. A region that only repeats the language goes.
[[nodiscard]] std::string languageTag(std::string_view text);

} // namespace lutrin::exchange
