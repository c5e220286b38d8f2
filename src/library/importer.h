// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "exchange/bytes/extraction.h"
#include "exchange/reading.h"
#include "library/filesahead.h"
#include "library/folderwalk.h"
#include "library/importlog.h"
#include "library/importwriter.h"
#include "library/readfile.h"
#include "library/report.h"
#include "store/connection.h"

#include <cstdint>
#include <filesystem>
#include <set>
#include <stop_token>
#include <vector>

namespace lutrin::library {

/// Brings files and folders into the library: walks the folders, knows what goes together, has
/// each file read by its format's reader, and passes on what was read. For one import on one
/// thread.
class Importer {
public:
    /// `connection` writes when it has its turn; `schema` is the corpus format's `corpus.rng`.
    /// For a dry run, `connection` is a stage and `library` what it stands for.
    Importer(store::Connection &connection, Turns &turns, std::filesystem::path schema,
             ImportOptions options, store::Connection *library = nullptr);

    /// What is wrong with a file or a record is in the report; an Error is the library's own:
    /// CannotWrite on a full disk, for instance. Once something is in the library, the report
    /// comes all the same, with that error as its last message (ImportReport::broken). Folders are
    /// walked by name, symbolic links in them are not followed. A PDF that references bring along
    /// is no document of its own; they are read before it.
    [[nodiscard]] Result<ImportReport> import(const std::vector<std::filesystem::path> &paths,
                                              std::stop_token stop,
                                              const ProgressCallback &progress);

private:
    [[nodiscard]] Result<void> importAll(const std::vector<std::filesystem::path> &paths);
    [[nodiscard]] Result<void> importPaths(const std::vector<std::filesystem::path> &paths);
    [[nodiscard]] Result<void> importPath(const std::filesystem::path &path, FilesAhead &files);
    [[nodiscard]] Result<void> importRead(const std::filesystem::path &path, ReadFile read,
                                          bool named);
    [[nodiscard]] Result<void> makeWayUntil(FilesAhead &files);
    [[nodiscard]] Result<void> importFolder(const std::filesystem::path &folder);
    /// What the folder's walk came upon; the files that are read ahead come in its order.
    [[nodiscard]] Result<void> importStep(const FolderWalk::Step &step, FilesAhead &files);
    [[nodiscard]] Result<void> importCorpus(const std::filesystem::path &folder);
    [[nodiscard]] Result<void> importAnalysis(const std::filesystem::path &file);
    [[nodiscard]] Result<void> importJsonLines(const std::filesystem::path &file);
    /// A file of references, a page, a feed: read into memory as a whole.
    [[nodiscard]] Result<void> importWhole(const std::filesystem::path &file,
                                           Result<exchange::Reading> reading);
    void tell(const Result<exchange::Unpacked> &unpacked);
    /// What an archive holds, unpacked into a folder of its own that is gone afterwards.
    [[nodiscard]] Result<void> importArchive(const std::filesystem::path &archive);

    void noteAttached(const exchange::Reading &reading, const std::filesystem::path &file);
    [[nodiscard]] bool enough();
    [[nodiscard]] bool stopped();

    std::filesystem::path m_schema;
    std::int64_t m_mostRecords;
    std::stop_token m_stop;
    ProgressCallback m_progress;
    ImportLog m_log;
    ImportWriter m_writer;
    std::set<std::filesystem::path> m_attached; ///< PDF files that came with references
    int m_depth = 0;                            ///< of archives in archives
    int m_folderDepth = 0;
};

} // namespace lutrin::library
