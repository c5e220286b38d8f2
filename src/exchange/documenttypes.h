// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/itemtype.h"

#include <string>
#include <string_view>

namespace lutrin::exchange {

/// The document type (an id of the taxonomy's types) for a CSL type: `article` for
/// `article-journal`, CSL's own name where there is no nearer one, empty for none.
[[nodiscard]] std::string documentType(citation::ItemType type);

/// The document type for a format's own word, whatever its case; `document` for a word that is not
/// known.
[[nodiscard]] std::string typeFromRis(std::string_view word);     ///< `JOUR`, `RPRT`
[[nodiscard]] std::string typeFromBibtex(std::string_view word);  ///< `article`, `techreport`
[[nodiscard]] std::string typeFromEndnote(std::string_view word); ///< `Journal Article`
[[nodiscard]] std::string typeFromZotero(std::string_view word);  ///< `journalArticle`
[[nodiscard]] std::string
typeFromSchemaOrg(std::string_view word); ///< `ScholarlyArticle`, or empty

} // namespace lutrin::exchange
