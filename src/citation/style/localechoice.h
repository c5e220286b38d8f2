// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/style/style.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::citation {

/// A language tag as locale files are named: `fr` is `fr-FR`, `FR_fr` too.
[[nodiscard]] std::string normalLanguage(std::string_view language);

/// The locale files that speak for a language, the nearest first, en-US last (« Locale fallback »).
[[nodiscard]] std::vector<std::string> localeFiles(const std::string &language);

/// The style's own cs:locale elements that apply: for the dialect, the language, then all.
[[nodiscard]] std::vector<std::shared_ptr<const LocaleLayer>>
styleLayers(const Style &style, const std::string &language);

} // namespace lutrin::citation
