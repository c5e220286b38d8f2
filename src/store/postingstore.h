// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/connection.h"
#include "store/frequentterms.h"
#include "store/listreader.h"
#include "store/posting.h"
#include "store/termnotes.h"

#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace lutrin::store {

/// Tables `frequent_term` and `posting`: which documents have the terms that many have. They say
/// nothing that the full-text index does not say, only faster by far. Changes are gathered in
/// memory and written by flush(), in the caller's transaction.
class PostingStore {
public:
    explicit PostingStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<FrequentTerms> terms() const;
    [[nodiscard]] Result<PostingList> list(std::int64_t term) const;

    /// The same as the full-text index has it, for a frequent term or any other.
    [[nodiscard]] Result<PostingList> found(std::string_view term) const;

    /// Chooses the frequent terms anew, from the full-text index as it is. The lists of those that
    /// were frequent before stay as they are, the others are written; `readers` read along, where
    /// the file is for them as it is for this connection.
    [[nodiscard]] Result<void> choose(const FrequencyBound &bound = {},
                                      const Readers &readers = {});
    /// The same with frequentTerms() as they were found already.
    [[nodiscard]] Result<void> setFrequent(const std::vector<std::string> &chosen,
                                           const Readers &readers);

    /// What one document has of the frequent terms. A document that has been added is removed
    /// before it is added again; any other has a higher number than all before it.
    void add(const TermNotes &notes, DocumentNumber document);
    void remove(const TermNotes &notes, DocumentNumber document);
    /// The terms that are to be noted of a document which is added or removed.
    [[nodiscard]] Result<std::shared_ptr<const FrequentTerms>> frequent();
    [[nodiscard]] Result<void> flush();
    /// Takes out all, at once: no term is frequent.
    [[nodiscard]] Result<void> clear();

private:
    /// New documents, by ascending number.
    using Additions = std::vector<std::pair<DocumentNumber, ColumnCounts>>;
    /// Documents with their counts, or with none where one is taken out, in the order in which that
    /// was asked: of two for one document, the later counts.
    using Changes = std::vector<std::pair<DocumentNumber, ColumnCounts>>;

    [[nodiscard]] Result<void> forget(std::int64_t term);
    [[nodiscard]] Result<void> writeTerm(std::int64_t number, const std::string &term,
                                         const ListBlocks &blocks);
    [[nodiscard]] Result<void> writeBlock(std::int64_t place, const PostingList &list,
                                          std::size_t begin, std::size_t end);
    [[nodiscard]] Result<void> changeBlocks();
    [[nodiscard]] Result<void> change(std::int64_t place, Changes changes);
    [[nodiscard]] Result<void> append(std::int64_t term, const Additions &additions);

    Connection &m_connection;
    std::shared_ptr<const FrequentTerms> m_frequent;         ///< null before it is asked for
    std::unordered_map<std::int64_t, Additions> m_additions; ///< by term
    std::unordered_map<std::int64_t, Changes> m_changes;     ///< by place in table `posting`
    std::set<DocumentNumber> m_removed;
};

} // namespace lutrin::store
