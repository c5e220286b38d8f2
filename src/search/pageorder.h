// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/request.h"
#include "search/scorer.h"
#include "store/connection.h"

#include <cstdint>
#include <vector>

namespace lutrin::search {

/// Which of the documents found stand on a page. Every order is total, so that pages never
/// overlap: equal scores and titles by date, the newest first; equal dates by title; the rest by
/// number. Unknown dates come last.
class PageOrder {
public:
    explicit PageOrder(store::Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<std::vector<Scored>> byScore(std::vector<Scored> scores,
                                                      std::int64_t offset, std::int64_t limit);
    /// Those scored by their scores, then the other documents by date. `scores` are of
    /// `documents`.
    [[nodiscard]] Result<std::vector<Scored>> byScoreThenDate(std::vector<Scored> scores,
                                                              const store::DocumentSet &documents,
                                                              std::int64_t offset,
                                                              std::int64_t limit);
    /// By date, by title, or what came last first.
    [[nodiscard]] Result<std::vector<Scored>> byRecord(const store::DocumentSet &documents,
                                                       Sort sort, std::int64_t offset,
                                                       std::int64_t limit);

private:
    struct Key {
        store::DocumentNumber number = 0;
        std::int64_t age = 0; ///< the date, negated: the newest first, unknown ones last
        std::vector<std::byte> title;
    };

    [[nodiscard]] Result<Key> key(store::DocumentNumber number);
    [[nodiscard]] Result<std::vector<Scored>> byLookup(const store::DocumentSet &documents,
                                                       Sort sort);
    [[nodiscard]] Result<std::vector<Scored>> byWalk(const store::DocumentSet &documents, Sort sort,
                                                     std::int64_t wanted);

    store::Connection &m_connection;
};

} // namespace lutrin::search
