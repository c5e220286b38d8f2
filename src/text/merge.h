// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/lexicon.h"
#include "text/segmenter.h"
#include "text/token.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace lutrin::text {

/// How a language writes numbers: French 1 234,5 and English 1,234.5.
enum class NumberStyle { French, English };

/// One word, or one part of a compound: atoms that belong together.
struct Part : Atom {
    TokenKind tokenKind = TokenKind::Word;
};

/// Makes parts of a group's first `count` atoms: closes up numbers (18 000, 1,3), dotted acronyms
/// (R.G.P.D.), words cut by the end of a line, and words with an apostrophe of their own
/// (aujourd’hui). Only Joint::Apostrophe and Joint::Hyphen are left between parts; any other joint
/// has become None. The lexicon says whether porte-⏎avions keeps its hyphen. An elided word that
/// stands alone (l’« IA ») is left out. Writes over `parts` and returns their count.
std::size_t mergeAtoms(std::string_view text, const std::vector<Atom> &atoms, std::size_t count,
                       NumberStyle style, const Lexicon &lexicon, std::vector<Part> &parts);

} // namespace lutrin::text
