// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/answer.h"
#include "search/request.h"
#include "search/statistics.h"
#include "store/connection.h"
#include "text/markedtext.h"

#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::search {

class Memory;

/// What several searchers on connections to one library share: facets, lengths and the taxonomy,
/// kept from one search to the next until the library changes. Thread-safe.
[[nodiscard]] std::shared_ptr<Memory> makeMemory();

/// Searches one library. Belongs to the thread of its connection. Every function sees one state of
/// the library from its beginning to its end; a stop request ends it with Cause::Cancelled.
class Searcher {
public:
    /// `memory` may be shared with other searchers of the same library; without one this searcher
    /// keeps its own.
    explicit Searcher(store::Connection &connection, std::shared_ptr<Memory> memory = nullptr);
    ~Searcher();
    Searcher(const Searcher &) = delete;
    Searcher &operator=(const Searcher &) = delete;

    /// Any text is a query; docs/query-language.md says how it is read.
    [[nodiscard]] Result<Answer> search(const Request &request, std::stop_token stop = {});

    /// Where the words of `query` stand in each of `texts`, which are in `language` (BCP 47).
    [[nodiscard]] Result<std::vector<text::MarkedText>> mark(std::string_view query,
                                                             std::string_view language,
                                                             const std::vector<std::string> &texts,
                                                             std::stop_token stop = {});

    /// The documents nearest to `id`, nearest first: those that its record names, then those that
    /// say the words that set it apart and share its themes and keywords, rare ones weighing more.
    /// `language` is that of the labels. Errors: NotFound, Cancelled.
    [[nodiscard]] Result<std::vector<Hit>> related(std::string_view id, int limit,
                                                   std::string_view language = "fr",
                                                   std::stop_token stop = {});

    /// Counts by one facet, or crossed by two or three, of the documents that a request finds; an
    /// empty request is the whole library. Without a facet, only how many documents there are.
    /// Error: Invalid for more than three.
    [[nodiscard]] Result<Counts> statistics(const std::vector<Facet> &by,
                                            const Request &request = {}, std::stop_token stop = {});

private:
    store::Connection &m_connection;
    std::shared_ptr<Memory> m_memory;
};

} // namespace lutrin::search
