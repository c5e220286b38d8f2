// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/itemtype.h"

#include <string_view>

namespace lutrin::exchange {

/// How the writers call one kind of work in each format of references. What readers make of other
/// programs' words, which are more and looser, stands in documenttypes.h. Where two kinds share a
/// word, the first in the table is what the word stands for.
struct WorkType {
    citation::ItemType item;   ///< in CSL
    std::string_view document; ///< corpus::Document::type
    std::string_view ris;      ///< `TY`
    std::string_view biblatex; ///< entry type of BibLaTeX
    std::string_view bibtex;   ///< entry type of BibTeX
    std::string_view mods;     ///< `genre` of MODS, from the MARC genre terms where they have one
};

/// The row of a CSL type; the one of any document for types without a row of their own.
[[nodiscard]] const WorkType &workTypeOf(citation::ItemType item);

/// The row in which `column` is `word`, case aside: `workTypeNamed(&WorkType::ris, "JOUR")`. Null
/// when there is none.
[[nodiscard]] const WorkType *workTypeNamed(std::string_view WorkType::*column,
                                            std::string_view word);

} // namespace lutrin::exchange
