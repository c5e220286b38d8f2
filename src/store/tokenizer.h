// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/beginnings.h"

struct fts5_api;

namespace lutrin::store {

class Connection;

/// Takes note of what the tokenizer reads, while somebody wants to know.
struct TokenizerWatch {
    /// Gains what the words of texts to be indexed begin with; null if nobody asks.
    Beginnings *beginnings = nullptr;
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
