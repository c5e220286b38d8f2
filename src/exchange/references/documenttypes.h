// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/item/itemtype.h"

#include <string>
#include <string_view>

namespace lutrin::exchange {

/// The document type (an id of the taxonomy's types) for a CSL type: that of its first row in the
/// table of worktypes.h, CSL's own name where it has no row, empty for none.
[[nodiscard]] std::string documentType(citation::ItemType type);

/// The document type for a format's own word, whatever its case: by the format's column of
/// worktypes.h, then by what other programs write for it; `document` for a word that is not known.
[[nodiscard]] std::string typeFromRis(std::string_view word);     ///< `JOUR`, `RPRT`
[[nodiscard]] std::string typeFromBibtex(std::string_view word);  ///< `article`, `techreport`
[[nodiscard]] std::string typeFromEndnote(std::string_view word); ///< `Journal Article`
[[nodiscard]] std::string typeFromZotero(std::string_view word);  ///< `journalArticle`

/// The same, empty for a word that is not known.
[[nodiscard]] std::string typeFromMods(std::string_view word);      ///< `technical report`
[[nodiscard]] std::string typeFromSchemaOrg(std::string_view word); ///< `ScholarlyArticle`
/// `info:eu-repo/semantics/article`, « Rapport », `Journal articles`.
[[nodiscard]] std::string typeFromDublinCore(std::string_view words);
[[nodiscard]] std::string typeFromSubtype(std::string_view word); ///< BibLaTeX's `newspaper`

} // namespace lutrin::exchange
