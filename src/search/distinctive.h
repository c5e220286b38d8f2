// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/document.h"
#include "search/catalogue.h"
#include "search/matchexpression.h"
#include "search/pattern.h"
#include "store/connection.h"

#include <cstddef>
#include <string>
#include <vector>

namespace lutrin::search {

/// A word that sets a document apart: it says it more than others do.
struct DistinctiveWord {
    std::string word; ///< in lower case, as a lemma where it has one
    MatchExpression expression;
    double weight = 0; ///< how often the document says it, by how rare it is elsewhere
};

/// The `most` heaviest of a document's words, the heaviest first. A word that no other document
/// has, or that one in ten has, says nothing of what is near.
[[nodiscard]] Result<std::vector<DistinctiveWord>>
distinctiveWords(store::Connection &connection, Catalogue &catalogue, PatternReader &patterns,
                 const corpus::Document &document, std::size_t most);

} // namespace lutrin::search
