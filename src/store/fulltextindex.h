// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/beginningstore.h"
#include "store/connection.h"
#include "store/derived.h"

namespace lutrin::store {

/// Tables `fulltext` and `beginning`. They keep no text, so taking a document out needs exactly
/// what was put in. Writes belong into the caller's transaction, and end with flush().
class FullTextIndex {
public:
    explicit FullTextIndex(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<void> add(DocumentNumber document, const Searchable &text);
    [[nodiscard]] Result<void> remove(DocumentNumber document, const Searchable &text);
    [[nodiscard]] Result<void> clear();
    [[nodiscard]] Result<void> flush();
    /// Puts the pieces together that the index was written in: searching is faster by half.
    [[nodiscard]] Result<void> merge();
    /// Whether the index is sound in itself; Corrupt if not.
    [[nodiscard]] Result<void> check();

private:
    [[nodiscard]] Result<void> write(std::string_view sql, DocumentNumber document,
                                     const Searchable &text);

    Connection &m_connection;
    BeginningStore m_beginnings{m_connection};
    Beginnings m_noted; ///< of the document at hand
};

} // namespace lutrin::store
