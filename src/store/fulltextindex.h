// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/aheadreader.h"
#include "store/beginningstore.h"
#include "store/connection.h"
#include "store/derived.h"
#include "store/postingstore.h"

#include <deque>
#include <future>

namespace lutrin::store {

/// Tables `fulltext`, `beginning` and `posting`. They keep no text, so taking a document out needs
/// exactly what was put in. Documents are written a little after they are added. Writes belong into
/// the caller's transaction, and end with flush().
class FullTextIndex {
public:
    explicit FullTextIndex(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<void> add(DocumentNumber document, const Searchable &text);
    /// Reads in another thread what a document that is added later has but its subjects.
    [[nodiscard]] Result<std::future<std::shared_ptr<PreparedText>>> prepare(Searchable text);
    /// As add(), where all but the subjects is as it was prepared.
    [[nodiscard]] Result<void> add(DocumentNumber document, const Searchable &text,
                                   PreparedText prepared);
    [[nodiscard]] Result<void> remove(DocumentNumber document, const Searchable &text);
    [[nodiscard]] Result<void> clear();
    [[nodiscard]] Result<void> flush();
    /// Puts the pieces together that the index was written in, and chooses the frequent terms: in
    /// several threads where nothing else has been written since the last commit.
    [[nodiscard]] Result<void> merge();
    /// Whether the pieces are put together little by little as they are written; kept in the
    /// library.
    [[nodiscard]] Result<void> mergeAsItGrows(bool on);
    /// Whether the index is sound in itself; Corrupt if not.
    [[nodiscard]] Result<void> check();

private:
    /// A document whose terms are being read.
    struct Waiting {
        DocumentNumber document = 0;
        std::future<ReadDocument> read;
    };

    [[nodiscard]] Result<void> mergePieces();
    [[nodiscard]] Result<std::vector<std::string>> mergeAndCount(Connection &reader);
    [[nodiscard]] Result<Readers> readers() const;
    [[nodiscard]] Result<void> putWaiting(std::size_t left);
    [[nodiscard]] Result<void> put(DocumentNumber document, const Searchable &text);
    [[nodiscard]] Result<void> put(DocumentNumber document, ReadDocument read,
                                   std::string subjects);
    [[nodiscard]] AheadReader &ahead();
    void note(DocumentNumber document);
    [[nodiscard]] Result<void> readAndWrite(std::string_view sql, DocumentNumber document,
                                            const Searchable &text);
    [[nodiscard]] Result<void> write(std::string_view sql, DocumentNumber document,
                                     const Searchable &text);

    Connection &m_connection;
    std::size_t m_added = 0;
    bool m_written = false; ///< something that other connections do not see yet
    std::deque<Waiting> m_waiting;
    BeginningStore m_beginnings{m_connection};
    PostingStore m_postings{m_connection};
    TermNotes m_noted; ///< of the document at hand
};

} // namespace lutrin::store
