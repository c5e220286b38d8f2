// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace lutrin::exchange {

/// The BCP 47 tag for what pages and records call a language: `fr_FR`, `fra`, « Français »; empty
/// for what is no language. A region that only repeats the language goes.
[[nodiscard]] std::string languageTag(std::string_view text);

/// Whether it has the form of a BCP 47 tag that begins with a language: `fr`, `pt-BR`, `zh-Hant`.
[[nodiscard]] bool isLanguageTag(std::string_view text);

} // namespace lutrin::exchange
