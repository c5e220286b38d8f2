// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/taxonomy.h"
#include "exchange/reading.h"
#include "library/importlog.h"
#include "library/knownworks.h"
#include "library/mergedworks.h"
#include "library/namedterms.h"
#include "library/turns.h"
#include "store/batch.h"
#include "store/importedfiles.h"
#include "store/joinedstore.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <mutex>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace lutrin::library {

/// Puts what an import reads into the library, or merges it with the document of the same work,
/// and keeps what was there, so that the import can be taken back. Documents go in by transactions
/// of some thousands, so that a stop keeps what is complete; a dry run does the same work and
/// commits nothing. For one import on one thread.
class ImportWriter {
public:
    /// All are kept by reference, and outlive it. For a dry run, `connection` is a stage, and
    /// `library` what it stands for (library/rehearsal.h): documents come over as they are needed.
    ImportWriter(store::Connection &connection, Turns &turns, ImportOptions options, ImportLog &log,
                 store::Connection *library = nullptr);

    /// What is imported, for the list of imports.
    void setSubject(std::string subject) { m_subject = std::move(subject); }
    /// Ends with Cancelled what is long though it is one step: reading what the library holds, and
    /// putting its index in order.
    void setStop(std::stop_token stop) { m_stop = std::move(stop); }

    /// Puts it in a little later: its words are read in another thread meanwhile. What is wrong
    /// with the record is in the report; an Error is the library's own.
    [[nodiscard]] Result<void> take(exchange::Found found, const std::filesystem::path &file,
                                    Likeness likeness);
    /// Puts in all that was taken.
    [[nodiscard]] Result<void> takeAll();
    /// Terms that the taxonomy lacks.
    [[nodiscard]] Result<void> addTerms(const corpus::Taxonomy &more);
    /// Commits what there is, so that others may write while the next file is read for long.
    [[nodiscard]] Result<void> pause();
    /// The same if somebody waits for it.
    [[nodiscard]] Result<void> makeWay();
    /// Commits the rest.
    [[nodiscard]] Result<void> end(bool stopped);
    /// After Cancelled: what is committed stays, and is an import that was stopped.
    [[nodiscard]] Result<void> stop();
    /// After a failure of the library: the report tells of what is in it, and no more.
    void abandon();

private:
    /// What the report said at the last commit.
    struct Kept {
        std::int64_t imported = 0;
        std::int64_t updated = 0;
        std::int64_t duplicates = 0;
        std::int64_t completed = 0;
        store::ChangeNumber change = 0;
        std::size_t merges = 0;
        std::vector<NamedTerm> named;
    };

    /// What was taken and is not in the library yet.
    struct Coming {
        exchange::Found found;
        std::string file; ///< as the report calls it
        std::string key;  ///< as ImportSample has it
        Likeness likeness = Likeness::Anything;
        store::Preparation text;
        std::size_t bytes = 0;
    };

    [[nodiscard]] std::string nextKeyFor(const exchange::Found &found, const std::string &file);
    [[nodiscard]] Result<void> noteFile(const std::string &document, const std::string &file);
    [[nodiscard]] Result<void> takeComing(std::size_t documentsLeft, std::size_t bytesLeft);
    [[nodiscard]] Result<void> putIn(Coming coming);
    [[nodiscard]] std::vector<NamedTerm> nameIt(exchange::Found &found);
    [[nodiscard]] Result<void> makeRoom();
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<bool> isThere(const std::string &id);
    [[nodiscard]] Result<std::optional<std::string>> broughtTwin(std::optional<std::string> id);
    [[nodiscard]] Result<std::optional<std::string>> keptFor(const std::string &id);
    [[nodiscard]] Result<std::optional<std::string>> twinOf(const corpus::Document &document,
                                                            Likeness likeness);
    [[nodiscard]] Result<void> keepApart(const corpus::Document &document, Likeness likeness);
    [[nodiscard]] Result<void> tellApart(const std::string &record, const std::string &document);
    [[nodiscard]] bool areDistinct(const std::string &one, const std::string &other) const;
    [[nodiscard]] Result<void> put(corpus::Document document, ImportSample &sample,
                                   store::Preparation text);
    [[nodiscard]] Result<void> putNew(corpus::Document document, ImportSample &sample,
                                      store::Preparation text);
    [[nodiscard]] Result<void> merge(const std::string &id, const corpus::Document &document,
                                     ImportSample &sample, store::Preparation text);
    [[nodiscard]] Result<void> putMerged(const std::string &id, corpus::Document merged,
                                         const corpus::Document &coming, const std::string &file);
    [[nodiscard]] Result<void> join(const corpus::Document &document, const ImportMerge &merge);
    [[nodiscard]] Result<void> mergeIndex();
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] Result<void> forget();
    void endBatch();
    void noteTerms();
    void noteNamed(const ImportSample &sample);
    [[nodiscard]] Result<void> bring(std::string_view id);
    [[nodiscard]] Result<void> loadKnown();
    [[nodiscard]] Result<bool> hasJoined(const std::string &id, const std::string &record);
    void note(ImportSample sample, const corpus::Document &document);

    store::Connection &m_connection;
    store::Connection *m_library;   ///< null where m_connection is the library's own
    std::unique_lock<Turns> m_turn; ///< held as long as there is a batch, which ends before it
    ImportOptions m_options;
    ImportLog &m_log;
    store::ImportedFiles m_files;
    std::string m_subject;
    std::stop_token m_stop;
    std::optional<store::Batch> m_batch;
    std::string m_file;       ///< of the record that was taken last
    std::int64_t m_place = 0; ///< of that record in it, from 1
    std::deque<Coming> m_coming;
    std::size_t m_comingBytes = 0;
    store::ChangeNumber m_change = 0;
    std::optional<KnownWorks> m_there; ///< in the library, for a dry run
    std::optional<KnownWorks> m_known; ///< from the first document without an id on
    MergedWorks m_merged;
    std::set<store::JoinedStore::Pair> m_distinct;
    std::set<std::pair<corpus::Axis, std::string>> m_terms; ///< that were there or are noted
    std::optional<NamedTerms> m_namedTerms;                 ///< by the taxonomy as it was at first
    Kept m_kept;
    bool m_begun = false;
    bool m_touched = false; ///< something is, or will be, other than before
    int m_inBatch = 0;
    std::chrono::steady_clock::time_point m_opened; ///< when the batch was
};

} // namespace lutrin::library
