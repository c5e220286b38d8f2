// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/connection.h"
#include "store/derived.h"

namespace lutrin::store {

/// Table `fulltext`. It keeps no text, so taking a document out needs exactly what was put in.
/// Writes belong into the caller's transaction.
class FullTextIndex {
public:
    explicit FullTextIndex(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<void> add(DocumentNumber document, const Searchable &text);
    [[nodiscard]] Result<void> remove(DocumentNumber document, const Searchable &text);
    [[nodiscard]] Result<void> clear();
    /// Whether the index is sound in itself; Corrupt if not.
    [[nodiscard]] Result<void> check();

private:
    [[nodiscard]] Result<void> write(std::string_view sql, DocumentNumber document,
                                     const Searchable &text);

    Connection &m_connection;
};

} // namespace lutrin::store
