// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/aheadthread.h"
#include "store/derived.h"
#include "store/matchvisitor.h"
#include "store/termnotes.h"
#include "store/termreader.h"

#include <array>
#include <cstdint>
#include <future>
#include <memory>
#include <string>
#include <string_view>
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

/// What can be read of a document's text before its place in the library is known.
struct PreparedText {
    Searchable text;                               ///< but the subjects, which labels belong to
    std::shared_ptr<const FrequentTerms> frequent; ///< those that are counted
    ReadDocument read;
    std::vector<text::Acronym> acronyms;
};

/// Reads the terms of documents while the caller writes those before them: half of what indexing
/// takes.
class AheadReader {
public:
    /// The thread must end before the reader does.
    explicit AheadReader(AheadThread &thread) : m_thread(thread) {}

    /// `frequent` is as in TermNotes.
    [[nodiscard]] std::future<ReadDocument> read(Searchable text,
                                                 std::shared_ptr<const FrequentTerms> frequent);
    [[nodiscard]] std::future<std::shared_ptr<PreparedText>>
    prepare(Searchable text, std::shared_ptr<const FrequentTerms> frequent);

private:
    AheadThread &m_thread;
    TermReader m_reader; ///< for that thread alone
};

} // namespace lutrin::store
