// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::text {

/// An acronym and what it stands for.
struct Acronym {
    std::string letters;   ///< as written, without dots: `LLM`
    std::string expansion; ///< in lower case, parted by single spaces: `grands modèles de langage`

    auto operator<=>(const Acronym &) const = default;
};

/// The acronyms that a text explains: `long form (SIGLE)` and `SIGLE (long form)`, each once.
///
/// A long form begins with the acronym's letters, in their order; words such as *de* may be left
/// out, and one other word. Or the acronym is of another language (LLM for *grands modèles de
/// langage*): then there is a word for each letter, and most of them begin with one of the
/// letters; in front of a parenthesis such a form begins after an article.
[[nodiscard]] std::vector<Acronym> acronymsIn(std::string_view text);

/// The expansion with its first noun in the other number: *grand modèle de langage*. Empty where
/// the words are not known.
[[nodiscard]] std::string inOtherNumber(std::string_view expansion);

} // namespace lutrin::text
