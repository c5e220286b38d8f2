// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace lutrin::citation {

// The case of letters as a language has it, by its tag: « i » is « İ » in Turkish.

[[nodiscard]] std::string upperCase(std::string_view text, std::string_view language = {});
[[nodiscard]] std::string lowerCase(std::string_view text, std::string_view language = {});
/// The first character in upper case, the rest as it is.
[[nodiscard]] std::string capitalized(std::string_view text, std::string_view language = {});
/// The first letter in upper case, whatever signs stand before it.
[[nodiscard]] std::string withCapital(std::string_view text, std::string_view language);

/// Where the first letter or digit stands, in bytes; the text's size when there is none.
[[nodiscard]] std::size_t firstLetter(std::string_view text);

} // namespace lutrin::citation
