// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace lutrin::exchange {

/// Which characters a LaTeX text may hold as they are.
enum class LatexCharacters {
    Utf8,  ///< all but LaTeX's own signs
    Ascii, ///< commands for accents, ligatures, guillemets, dashes; what has no command stays
};

/// Text as LaTeX source: its own signs escaped, CSL's markup (`<i>…</i>`) as commands, braces in
/// balance.
[[nodiscard]] std::string latexText(std::string_view text, LatexCharacters characters);

/// The same for a title that a style may turn into lower case: words with capitals after the first
/// letter of the title stand in braces.
[[nodiscard]] std::string latexTitle(std::string_view title, LatexCharacters characters);

/// For a field in which nothing is a command: only braces that would end it are kept out, as their
/// percent codes.
[[nodiscard]] std::string latexVerbatim(std::string_view text);

} // namespace lutrin::exchange
