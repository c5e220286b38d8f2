// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/item/itemtype.h"

#include <string_view>

namespace lutrin::exchange {

/// What one kind of work is called in each format of references: the words that the writers write,
/// and that the readers look up before the synonyms of documenttypes.cpp. Where two kinds share a
/// word, the first in the table is what the word stands for.
struct WorkType {
    citation::ItemType item;   ///< in CSL
    std::string_view document; ///< corpus::Document::type
    std::string_view ris;      ///< `TY`
    std::string_view biblatex; ///< entry type of BibLaTeX
    std::string_view bibtex;   ///< entry type of BibTeX
    std::string_view mods;     ///< `genre` of MODS, from the MARC genre terms where they have one
};

/// The row of a CSL type, and of this document type where it has one of its own; the one of any
/// document for CSL types without a row.
[[nodiscard]] const WorkType &workTypeOf(citation::ItemType item, std::string_view document = {});

/// The row in which `column` is `word`, case aside: `workTypeNamed(&WorkType::ris, "JOUR")`. Null
/// when there is none.
[[nodiscard]] const WorkType *workTypeNamed(std::string_view WorkType::*column,
                                            std::string_view word);

} // namespace lutrin::exchange
