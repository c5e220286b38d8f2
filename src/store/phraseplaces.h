// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/documentset.h"
#include "store/matchvisitor.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace lutrin::store {

class Connection;

/// Where a phrase of a MATCH expression begins in a document.
struct PhrasePlace {
    std::size_t phrase = 0; ///< phrases are numbered in the order in which they are named
    Column column = Column::Title;
    int position = 0; ///< of its first word in the column, from 0

    auto operator<=>(const PhrasePlace &) const = default;
};

/// Where the phrases of `expression` stand in one document, in no particular order; empty if it
/// does not find the document. For a few documents: each time, the words are looked up anew.
[[nodiscard]] Result<std::vector<PhrasePlace>>
phrasePlaces(Connection &connection, std::string_view expression, DocumentNumber document);

/// Makes the SQL function behind phrasePlaces() known to a connection.
[[nodiscard]] Result<void> registerPhrasePlaces(Connection &connection);

} // namespace lutrin::store
