// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <optional>
#include <string>
#include <string_view>

namespace lutrin::store {

/// Table `citation_key`: each key is one document's, by its id, whether that is there or not. Keys
/// that differ in the case of ASCII letters are one. Writes belong into the caller's transaction.
class CitationKeyStore {
public:
    explicit CitationKeyStore(Connection &connection) : m_connection(connection) {}

    /// The key that the document was given last.
    [[nodiscard]] Result<std::optional<std::string>> keyOf(std::string_view document) const;
    /// The document that has the key.
    [[nodiscard]] Result<std::optional<std::string>> documentOf(std::string_view key) const;
    /// The key is the document's from now on, whosever it was.
    [[nodiscard]] Result<void> give(std::string_view document, std::string_view key);
    /// The same where nobody has the key.
    [[nodiscard]] Result<void> reserve(std::string_view document, std::string_view key);

private:
    Connection &m_connection;
};

} // namespace lutrin::store
