// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/aheadreader.h"
#include "store/termnotes.h"

#include <memory>
#include <vector>

struct fts5_api;

namespace lutrin::store {

class Connection;

/// Takes note of what the tokenizer reads, while somebody wants to know.
struct TokenizerWatch {
    /// Gains what stands in the columns to be indexed; null if nobody asks.
    TermNotes *notes = nullptr;
    /// The columns of the document at hand that are not empty, the next one last: FTS5 does not
    /// tell a tokenizer which column it reads.
    std::vector<Column> columns;
    /// The terms of those columns of the document at hand that have been read before, and noted;
    /// null if none has been.
    const ReadColumns *read = nullptr;
    /// Made when many documents come one after the other.
    std::unique_ptr<AheadReader> ahead;
    /// As they were when they were last asked for.
    std::shared_ptr<const FrequentTerms> frequent;
};

/// Makes the FTS5 tokenizer `lutrin` known to a connection; `watch` must outlive it. It reads
///
/// - in a text to be indexed: pieces as appendPiece() makes them, each by the analyser of its
///   language; a phrase never reaches from one piece into the next;
/// - in a MATCH expression: index terms as store/terms.h makes them, parted by spaces. Analysing
///   what people typed is up to `search`.
[[nodiscard]] Result<void> registerTokenizer(Connection &connection, TokenizerWatch &watch);

/// FTS5's interface for extensions; null where SQLite has no FTS5. For `store` and `search` only.
[[nodiscard]] fts5_api *fullTextInterface(Connection &connection);

} // namespace lutrin::store
