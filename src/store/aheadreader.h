// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/derived.h"
#include "store/matchvisitor.h"
#include "store/termnotes.h"

#include <array>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <future>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace lutrin::store {

/// The terms of one column, one after the other, as TermReader tells them.
class ReadColumn {
public:
    void add(std::string_view term, bool colocated);
    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }

    /// Hands each to `sink(term, colocated)` until it says false.
    template <typename Sink>
    void replay(const Sink &sink) const
    {
        std::size_t begin = 0;
        for (const Term &term : m_terms) {
            if (!sink(std::string_view(m_letters).substr(begin, term.size), term.colocated))
                return;
            begin += term.size;
        }
    }

private:
    struct Term {
        std::uint16_t size = 0; ///< in bytes; terms are cut far below its bound
        bool colocated = false;
    };
    std::string m_letters;
    std::vector<Term> m_terms;
};

using ReadColumns = std::array<ReadColumn, columnCount>;

struct ReadDocument {
    ReadColumns columns;
    TermNotes notes;
};

/// Reads the terms of documents in a thread of its own while the caller writes those before them:
/// half of what indexing takes.
class AheadReader {
public:
    AheadReader();
    ~AheadReader();
    AheadReader(const AheadReader &) = delete;
    AheadReader &operator=(const AheadReader &) = delete;

    /// Where few wait to be read, they may wait for more: waking a thread costs as much as reading
    /// a page. `counting` is as in TermNotes.
    [[nodiscard]] std::future<ReadDocument> read(Searchable text, bool counting);
    /// Lets nothing wait longer that has been handed over.
    void hurry();

private:
    struct Waiting {
        Searchable text;
        bool counting = false;
        std::promise<ReadDocument> promise;
    };
    void run(const std::stop_token &stop);

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Waiting> m_waiting;
    bool m_hurried = false;
    std::jthread m_thread; ///< the last member: it uses the others
};

} // namespace lutrin::store
