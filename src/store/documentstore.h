// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/document.h"
#include "store/connection.h"
#include "store/documentset.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace lutrin::store {

/// Whose a document is: an edition's, which the next edition may replace, or the user's, which
/// nothing but the user changes. The numbers are in the file.
enum class Origin { User = 0, Bundled = 1 };

/// A document as it is kept.
struct Record {
    DocumentNumber number = 0;
    Origin origin = Origin::User;
    std::string json;
};

/// Tables `document` and `record`. Writes belong into the caller's transaction and leave the index
/// and the facets as they were: Batch keeps all together.
class DocumentStore {
public:
    explicit DocumentStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<std::int64_t> count() const;
    [[nodiscard]] Result<std::optional<Record>> find(std::string_view id) const;
    [[nodiscard]] Result<std::optional<DocumentNumber>> number(std::string_view id) const;
    /// Errors: NotFound with the id, Corrupt.
    [[nodiscard]] Result<corpus::Document> document(std::string_view id) const;
    [[nodiscard]] Result<corpus::Document> document(DocumentNumber number) const;
    /// The record as it lies in the file, for documentOf().
    [[nodiscard]] Result<std::vector<std::byte>> record(DocumentNumber number) const;
    /// Every record by number, one that is damaged with an empty text; stops at the first error
    /// that `take` returns.
    [[nodiscard]] Result<void>
    forEach(const std::function<Result<void>(const Record &)> &take) const;

    /// What a row is sorted by, and the record itself.
    struct Row {
        std::string_view id;
        Origin origin = Origin::User;
        std::int64_t date = 0;
        Bytes titleKey;
        std::string_view json;
    };
    [[nodiscard]] Result<DocumentNumber> insert(const Row &row);
    /// The same in two steps: the row without its record, and the record as compressed() makes it.
    [[nodiscard]] Result<DocumentNumber> insertBare(const Row &row);
    [[nodiscard]] Result<void> insertRecord(DocumentNumber number, Bytes record);
    [[nodiscard]] Result<void> update(DocumentNumber number, const Row &row);
    [[nodiscard]] Result<void> setSortKeys(DocumentNumber number, std::int64_t date,
                                           Bytes titleKey);
    [[nodiscard]] Result<void> erase(DocumentNumber number);

private:
    Connection &m_connection;
};

/// A record's document; Corrupt where it cannot be read. Thread-safe.
[[nodiscard]] Result<corpus::Document> parsed(std::string_view json);
[[nodiscard]] Result<corpus::Document> documentOf(Bytes record);

} // namespace lutrin::store
