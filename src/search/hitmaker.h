// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/answer.h"
#include "search/catalogue.h"
#include "search/marker.h"
#include "search/memory.h"
#include "search/scorer.h"
#include "store/connection.h"

#include <map>
#include <string_view>
#include <vector>

namespace lutrin::search {

/// Reads documents as a result list shows them: the long ones in several threads, since finding the
/// words in them is most of what a search takes.
class HitMaker {
public:
    /// `language` is that of the labels.
    HitMaker(store::Connection &connection, Catalogue &catalogue, Memory &memory,
             std::string_view language)
        : m_connection(connection), m_catalogue(catalogue), m_memory(memory), m_language(language)
    {
    }

    /// What is marked: the patterns, or for some documents their own.
    struct Marked {
        std::vector<Pattern> patterns;
        std::map<store::DocumentNumber, std::vector<Pattern>> ofSome;
        /// What is shown of some in the place of a passage of their own.
        std::map<store::DocumentNumber, text::MarkedText> highlights;
    };

    /// In the order of `found`.
    [[nodiscard]] Result<std::vector<Hit>> make(const std::vector<Scored> &found,
                                                const Marked &marked, bool snippets);

private:
    struct Page;
    [[nodiscard]] Result<void> read(Page &page) const;
    [[nodiscard]] Result<void> work(Page &page);
    [[nodiscard]] Result<void> workTogether(Page &page);
    [[nodiscard]] Result<Hit> hit(const Page &page, std::size_t place, Marker &marker) const;

    store::Connection &m_connection;
    Catalogue &m_catalogue;
    Memory &m_memory;
    std::string_view m_language;
};

} // namespace lutrin::search
