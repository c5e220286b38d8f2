// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/beginnings.h"
#include "store/connection.h"
#include "store/documentset.h"

#include <map>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace lutrin::store {

/// Table `beginning`: which documents have a word that begins with a letter or two, in any column.
/// The full-text index would put thousands of words' documents together to say so. Changes are
/// gathered in memory and written by flush(), in the caller's transaction.
class BeginningStore {
public:
    explicit BeginningStore(Connection &connection) : m_connection(connection) {}

    /// `letters` is one byte or two, as the folded word begins.
    [[nodiscard]] Result<DocumentSet> documents(std::string_view letters) const;
    /// The documents of every beginning.
    [[nodiscard]] Result<std::map<Beginning, DocumentSet>> all() const;

    void add(const Beginnings &beginnings, DocumentNumber document);
    void remove(const Beginnings &beginnings, DocumentNumber document);
    [[nodiscard]] Result<void> flush();
    /// Takes out all, at once.
    [[nodiscard]] Result<void> clear();

private:
    struct Change {
        DocumentSet added;
        DocumentSet removed;
    };
    /// A block holds so many documents that one of them is changed at little cost.
    using Key = std::pair<std::uint32_t, Beginning>;

    [[nodiscard]] Result<DocumentSet> read(const Key &key) const;
    [[nodiscard]] Result<void> write(const Key &key, const Change &change);

    void gather(Beginning beginning, const std::vector<DocumentNumber> &documents);

    Connection &m_connection;
    /// Of documents that have not been removed before.
    std::unordered_map<Beginning, std::vector<DocumentNumber>> m_additions;
    std::map<Key, Change> m_changes;
    std::unordered_set<DocumentNumber> m_removed;
};

} // namespace lutrin::store
