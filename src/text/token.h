// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/markedtext.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::text {

enum class TokenKind {
    Word,
    Number,   ///< digits, with their group and decimal separators: `18 000`, `1,3`
    Acronym,  ///< written with dots: `R.G.P.D.`
    Compound, ///< the whole of a compound (`porte-avions`), before the tokens of its parts
    Symbol,   ///< an emoji, a per cent sign
};

/// One word of a text as search sees it, at three levels: as written, folded, and by lemma.
///
/// The views belong to the Analyser that made them, and hold until its sink returns.
struct Token {
    Range range;              ///< in the text analysed
    std::string_view written; ///< NFKC, lower case, accents kept; any apostrophe is `'`
    std::string_view folded; ///< no accents, œ as oe, æ as ae, ß as ss; a compound has no hyphens
    std::span<const std::string> lemmas; ///< lower case, accents kept; the stem of an unknown word
    std::size_t position = 0;            ///< counts words from 0; elided articles take none
    std::size_t extent = 1;              ///< positions covered: the number of a compound's parts
    TokenKind kind = TokenKind::Word;
};

/// A Token that owns what it says.
struct Word {
    Range range;
    std::string written;
    std::string folded;
    std::vector<std::string> lemmas;
    std::size_t position = 0;
    std::size_t extent = 1;
    TokenKind kind = TokenKind::Word;

    bool operator==(const Word &) const = default;
};

} // namespace lutrin::text
