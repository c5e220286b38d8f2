// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "corpus/document.h"
#include "exchange/bytes/detection.h"
#include "exchange/reading.h"
#include "library/knownworks.h"
#include "library/report.h"
#include "store/batch.h"
#include "store/connection.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <vector>

namespace lutrin::library {

/// Brings files and folders into the library. Documents go in by transactions of some hundreds,
/// so that a stop keeps what is complete; a dry run does the same work and commits nothing.
/// For one import on one thread.
class Importer {
public:
    /// `connection` writes; `schema` is the corpus format's `corpus.rng`.
    Importer(store::Connection &connection, std::filesystem::path schema, ImportOptions options);

    /// What is wrong with a file or a record is in the report; an Error is the library's own:
    /// CannotWrite on a full disk, for instance. Folders are walked by name, symbolic links in
    /// them are not followed.
    [[nodiscard]] Result<ImportReport> import(const std::vector<std::filesystem::path> &paths,
                                              std::stop_token stop,
                                              const ProgressCallback &progress);

private:
    [[nodiscard]] Result<void> importPath(const std::filesystem::path &path, bool named);
    [[nodiscard]] Result<void> importFolder(const std::filesystem::path &folder);
    [[nodiscard]] Result<void> importCorpus(const std::filesystem::path &folder);
    [[nodiscard]] Result<void> importAnalysis(const std::filesystem::path &file);
    [[nodiscard]] Result<void> importJsonLines(const std::filesystem::path &file);
    /// A file of references, a page, a feed: read into memory as a whole.
    [[nodiscard]] Result<void> importWhole(const std::filesystem::path &file,
                                           Result<exchange::Reading> reading);
    /// A saved page, with what lies beside it under its name: a reference, a PDF.
    [[nodiscard]] Result<void> importPage(const std::filesystem::path &file,
                                          Result<exchange::Reading> reading);
    /// The files that a document brings along, put into the library.
    [[nodiscard]] Result<void> keepFiles(exchange::Found &found);
    /// What an archive holds, unpacked into a folder of its own that is gone afterwards.
    [[nodiscard]] Result<void> importArchive(const std::filesystem::path &archive);

    /// A record that was read: put into the library, or merged with the one of the same work.
    [[nodiscard]] Result<void> take(corpus::Document document, const std::filesystem::path &file,
                                    int line, Likeness likeness);
    [[nodiscard]] Result<void> merge(const std::string &id, const corpus::Document &document);
    [[nodiscard]] Result<void> put(corpus::Document document, const std::filesystem::path &file,
                                   int line);
    [[nodiscard]] Result<void> makeRoom();
    [[nodiscard]] Result<void> mergeIndex();
    [[nodiscard]] Result<void> finish();
    void tell(exchange::Remark remark);
    void fail(Error error);
    void pass(Error error);

    store::Connection &m_connection;
    std::filesystem::path m_schema;
    ImportOptions m_options;
    std::stop_token m_stop;
    ProgressCallback m_progress;
    std::optional<store::Batch> m_batch;
    int m_depth = 0;                   ///< of archives in archives
    std::optional<KnownWorks> m_known; ///< from the first document without an id on
    int m_inBatch = 0;
    ImportReport m_report;
};

} // namespace lutrin::library
