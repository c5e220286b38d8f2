// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace lutrin::exchange {

/// `fr` or `en` for a text whose small words are clearly French or English; empty for a text that
/// is short, mixed, or in another language.
[[nodiscard]] std::string languageOfWords(std::string_view text);

} // namespace lutrin::exchange
