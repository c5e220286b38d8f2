// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "citation/reference.h"
#include "corpus/document.h"
#include "corpus/edition.h"
#include "corpus/highlight.h"
#include "corpus/taxonomy.h"
#include "library/acronym.h"
#include "library/citationkeys.h"
#include "library/editing.h"
#include "library/excerpts.h"
#include "library/exporter.h"
#include "library/filing.h"
#include "library/handmerge.h"
#include "library/history.h"
#include "library/quotedhighlight.h"
#include "library/report.h"
#include "library/savedsearch.h"
#include "library/userstyle.h"
#include "search/answer.h"
#include "search/request.h"
#include "search/statistics.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::store {
class Connection;
}

namespace lutrin::library {

/// Where things are; `app` finds them out once and passes them.
struct Locations {
    std::filesystem::path library;       ///< the library's file
    std::filesystem::path bundledCorpus; ///< folder with `corpus.xml`; empty: none
    std::filesystem::path schema;        ///< `corpus.rng`, which imported analyses are held to
    std::filesystem::path styles;        ///< folder of `.csl` files
    std::filesystem::path locales;       ///< folder of `locales-*.xml`
    std::filesystem::path ownStyles;     ///< Lutrin's own `.csl` files; empty: none
    std::filesystem::path userStyles;    ///< where the user puts theirs; empty: none

    /// The folders of styles, the user's first: their file replaces another of the same name.
    [[nodiscard]] std::vector<std::filesystem::path> styleFolders() const;
};

/// What a library is opened for.
enum class Access {
    Read,  ///< takes the right to write only to create or to bring up to date, and gives it back
    Write, ///< keeps the right to write as long as the library is open, if no other process has it
};

/// The use cases that the window and the command line share, over one library file.
///
/// Thread-safe: every function may be called from any thread, and each call works on a database
/// connection of its own. All calls block until they are done; a stop request ends them early with
/// Cause::Cancelled. Nothing here touches the network.
class Library {
public:
    /// Opens the file, and creates and fills it when it is missing (`Locations::bundledCorpus`
    /// empty: creates it without documents). A newer bundled edition updates the bundled
    /// documents. If another process already writes, the library opens read-only.
    /// Errors: NewerVersion, Foreign, Corrupt, CannotRead, CannotWrite, or the corpus reader's.
    [[nodiscard]] static Result<std::unique_ptr<Library>>
    open(const Locations &locations, Access access = Access::Write, std::stop_token stop = {});
    ~Library();

    [[nodiscard]] bool readOnly() const;
    /// Why it is read-only: ReadOnly where another process writes, CannotWrite where the file, its
    /// folder or its disk lets nobody write.
    [[nodiscard]] Error refusal() const;
    /// Whether some words may not be found, because the index is of another version and the library
    /// read-only.
    [[nodiscard]] bool indexIsStale() const;
    [[nodiscard]] const std::filesystem::path &file() const;

    /// The bundled edition in the library; all empty when there is none.
    [[nodiscard]] Result<corpus::Edition> edition() const;
    [[nodiscard]] Result<corpus::Taxonomy> taxonomy() const;
    /// One that was merged into another gives that one. Error: NotFound with the id.
    [[nodiscard]] Result<corpus::Document> document(std::string_view id) const;
    /// What is recorded of them, without their bodies: of thousands, these would fill the memory.
    /// Errors: the same, Cancelled.
    [[nodiscard]] Result<std::vector<corpus::Document>>
    records(const std::vector<std::string> &ids, const std::stop_token &stop = {},
            const ProgressCallback &progress = {}) const;

    /// The bytes of a file that documents brought along, by the name that Block::source or
    /// Document::pdf has for it. Errors: NotFound with the name, LimitExceeded with `limit`.
    [[nodiscard]] Result<std::string> attachment(std::string_view name, std::size_t limit) const;

    /// Writes the files that a document brought along under their names into a folder, which is
    /// made where it is missing; gives what was written. Errors: NotFound with the id, CannotWrite.
    [[nodiscard]] Result<std::vector<std::filesystem::path>>
    writeAttachments(std::string_view id, const std::filesystem::path &folder) const;

    [[nodiscard]] Result<search::Answer> search(const search::Request &request,
                                                std::stop_token stop = {}) const;
    /// Where the words of `query` stand in each of `texts` (a title, a paragraph …).
    [[nodiscard]] Result<std::vector<text::MarkedText>> mark(std::string_view query,
                                                             std::string_view language,
                                                             const std::vector<std::string> &texts,
                                                             std::stop_token stop = {}) const;
    /// Summaries of the documents nearest to `id`: those that its record names, then others that
    /// say the words that set it apart and share its labels.
    [[nodiscard]] Result<std::vector<search::Hit>> related(std::string_view id, int limit,
                                                           std::string_view language = "fr",
                                                           std::stop_token stop = {}) const;

    [[nodiscard]] std::vector<citation::StyleInfo> styles(std::string_view filter = {}) const;
    /// Puts a `.csl` file into Locations::userStyles, or puts back what was there before: see
    /// userstyle.h. What is asked for next is made with it.
    [[nodiscard]] Result<UserStyle> installStyle(const std::filesystem::path &file);
    [[nodiscard]] Result<void> takeBackStyle(const UserStyle &style);
    /// One formatted reference a document, in the order given for notes and in-text citations and
    /// in the style's order for bibliographies.
    [[nodiscard]] Result<std::vector<citation::Formatted>>
    cite(const std::vector<std::string> &ids, const citation::Options &options,
         std::stop_token stop = {}, const ProgressCallback &progress = {}) const;
    /// The same for the items of a CSL-JSON file.
    [[nodiscard]] Result<std::vector<citation::Formatted>>
    citeItems(const std::filesystem::path &cslJson, const citation::Options &options,
              std::stop_token stop = {}) const;
    /// The passage between French guillemets, followed by its reference. It keeps its emphasis. Of
    /// words that stand in the text more than once, those nearest to `place` are meant (passage.h).
    [[nodiscard]] Result<citation::Formatted> quote(std::string_view id,
                                                    const std::vector<corpus::Inline> &passage,
                                                    const citation::Options &options,
                                                    std::optional<std::int64_t> place = {}) const;
    [[nodiscard]] Result<citation::Formatted> quote(std::string_view id, std::string_view passage,
                                                    const citation::Options &options) const;
    /// The passage by itself (library/passage.h).
    [[nodiscard]] Result<std::vector<corpus::Inline>>
    bareWords(std::string_view id, const std::vector<corpus::Inline> &passage) const;

    [[nodiscard]] Result<ImportReport> import(const std::vector<std::filesystem::path> &paths,
                                              const ImportOptions &options,
                                              std::stop_token stop = {},
                                              const ProgressCallback &progress = {});
    /// Imports what has appeared in these folders since they were last looked through, as one
    /// change, and remembers it; `waiting` of the answer: something there is still being written.
    struct Gathering {
        ImportReport report;
        std::int64_t files = 0; ///< that were taken
        bool waiting = false;
    };
    [[nodiscard]] Result<Gathering> importNew(const std::vector<std::filesystem::path> &folders,
                                              std::chrono::milliseconds rest,
                                              const std::stop_token &stop = {},
                                              const ProgressCallback &progress = {});

    /// What the user does by hand (library/curating.h).
    [[nodiscard]] Result<EditReport> edit(const std::vector<std::string> &ids,
                                          const std::vector<FieldEdit> &edits);
    [[nodiscard]] Result<CreateReport> create(const std::vector<FieldEdit> &edits);
    /// Gives a document a PDF, a page, a text, as attachFiles() (library/attaching.h) says.
    [[nodiscard]] Result<AttachReport> attach(std::string_view id,
                                              const std::vector<std::filesystem::path> &files,
                                              const std::stop_token &stop = {});
    /// Gives a value another name in all records, as renameValue() (library/renaming.h) says.
    [[nodiscard]] Result<EditReport> rename(std::string_view field, const std::string &from,
                                            const std::string &to);
    [[nodiscard]] Result<EditReport> mapTerm(corpus::Axis axis, std::string_view term,
                                             std::string_view target);
    [[nodiscard]] Result<EditReport> separate(std::string_view document, std::string_view record);
    [[nodiscard]] Result<std::vector<JoinedEntry>> joined(std::string_view document) const;
    /// The files that a document was imported from, or completed by, oldest first: of a folder or
    /// an archive, the file in it. Of the imports of earlier versions none is known.
    [[nodiscard]] Result<std::vector<std::string>> filesOf(std::string_view document) const;
    [[nodiscard]] Result<std::vector<RevisionEntry>> revisions(std::string_view document) const;
    [[nodiscard]] Result<EditReport> revert(std::string_view document, std::int64_t revision);

    /// Takes documents out, as removeDocuments() (library/removing.h) says.
    [[nodiscard]] Result<RemovalReport> remove(const std::vector<std::string> &ids,
                                               const std::stop_token &stop = {},
                                               const ProgressCallback &progress = {});

    /// Makes one document of several, as mergeDocuments() (library/merging.h) says.
    [[nodiscard]] Result<MergeReport> merge(const std::string &kept,
                                            const std::vector<std::string> &others,
                                            const FieldChoices &choices = {});

    /// What was done to the documents, newest first.
    [[nodiscard]] Result<std::vector<ChangeEntry>> changes() const;
    /// Takes a change back, as undoChange() (library/undoing.h) says.
    [[nodiscard]] Result<UndoReport> undo(std::int64_t change, const std::stop_token &stop = {},
                                          const ProgressCallback &progress = {});
    /// The formats that exportTo() and exportFile() write, by name.
    [[nodiscard]] static std::vector<std::string> exportFormats();
    /// The keys by which texts cite the documents, as giveKeys() (library/citationkeys.h) has them:
    /// from the first time on they are theirs. Errors: NotFound with the id, Cancelled.
    [[nodiscard]] Result<CitationKeys> citationKeys(const std::vector<std::string> &ids,
                                                    const std::stop_token &stop = {}) const;
    /// Writes the documents in a format, piece by piece; gives how many. Errors: NotFound with the
    /// id, Unsupported with the format, what `receive` says, Cancelled.
    [[nodiscard]] Result<std::int64_t> exportTo(const std::vector<std::string> &ids,
                                                std::string_view format,
                                                const TextReceiver &receive,
                                                const std::stop_token &stop = {},
                                                const ProgressCallback &progress = {}) const;
    /// The same into a file, which is written whole or left as it was; the pictures of Markdown,
    /// and the files that are asked for, go into the folder `attachments` beside it, for which
    /// `progress` counts the documents once more. Error also: CannotWrite.
    [[nodiscard]] Result<std::int64_t> exportFile(const std::vector<std::string> &ids,
                                                  std::string_view format,
                                                  const std::filesystem::path &file,
                                                  FilesToo files = FilesToo::No,
                                                  const std::stop_token &stop = {},
                                                  const ProgressCallback &progress = {}) const;
    /// Counts by one facet, or crossed by two or three, of what a request finds; an empty request
    /// is the whole library. Without a facet, only how many documents there are. Error: Invalid
    /// for more than three.
    [[nodiscard]] Result<search::Counts> statistics(const std::vector<search::Facet> &by,
                                                    const search::Request &request = {},
                                                    std::stop_token stop = {}) const;
    /// Those of these letters, or all for none; by letters, then those that most documents give.
    [[nodiscard]] Result<std::vector<AcronymEntry>> acronyms(std::string_view letters = {}) const;
    /// The expansion is taken in lower case. Errors: Invalid if either is empty, ReadOnly,
    /// CannotWrite.
    [[nodiscard]] Result<void> chooseAcronym(text::Acronym acronym, AcronymChoice choice);

    /// Files documents, or takes them out, all or nothing; gives the changes that take it back. A
    /// name that the library knows in other capitals or accents is spelled as it is there.
    /// Errors: Invalid (an empty name, one of more than 200 bytes), ReadOnly, CannotWrite.
    [[nodiscard]] Result<std::vector<FilingChange>> file(const std::vector<FilingChange> &changes);
    /// The same with what goes along, all or nothing.
    [[nodiscard]] Result<FilingStep> file(const FilingStep &step);
    /// Files all that is under `name` under `wanted`, which may have documents already; saved
    /// searches that filter by the name follow. Errors: as above, and NotFound for a name that no
    /// document has.
    [[nodiscard]] Result<RenamedFiling> renameFiling(FilingKind kind, const std::string &name,
                                                     const std::string &wanted);
    /// Takes all documents out of `name`, which is no more then; gives what takes it back. Errors:
    /// as of renameFiling().
    [[nodiscard]] Result<FilingStep> removeFiling(FilingKind kind, const std::string &name);

    /// The passages that the user has marked in a document, by their places.
    [[nodiscard]] Result<std::vector<corpus::Highlight>> highlights(std::string_view id) const;
    /// The ids of the documents that have such passages among those that a query finds: the best
    /// first, the newest where nothing else tells. Errors: those of search().
    [[nodiscard]] Result<std::vector<std::string>> highlighted(std::string_view query = {},
                                                               std::stop_token stop = {}) const;
    /// Each of these as quote() gives it, with its note, located where it stands.
    [[nodiscard]] Result<std::vector<QuotedHighlight>>
    quoteHighlights(std::string_view id, const citation::Options &options,
                    const std::stop_token &stop = {}) const;
    /// Those of all these documents as one text to be read (excerpts.h), under their references
    /// in the style of the options; a document without any is passed over. Errors: Unsupported with
    /// a format that Excerpts has not, or with a style that gives no references, Cancelled.
    [[nodiscard]] Result<Excerpts> excerpts(const std::vector<std::string> &ids,
                                            std::string_view format, citation::Options options,
                                            const std::stop_token &stop = {},
                                            const ProgressCallback &progress = {}) const;
    /// Keeps one under its number, in place of what was there, or under a new one for 0; gives the
    /// number. Errors: Invalid (no document, no words), ReadOnly, CannotWrite.
    [[nodiscard]] Result<std::int64_t> keepHighlight(const corpus::Highlight &highlight);
    /// Errors: ReadOnly, CannotWrite.
    [[nodiscard]] Result<void> removeHighlight(std::int64_t number);

    /// The searches that the user keeps, in the user's order.
    [[nodiscard]] Result<std::vector<SavedSearch>> savedSearches() const;
    /// Keeps these and no others. Errors: Invalid (no name, or twice the same), ReadOnly,
    /// CannotWrite.
    [[nodiscard]] Result<void> setSavedSearches(const std::vector<SavedSearch> &searches);
    /// Makes of those that are kept what was made of `before`; what has been kept besides stays.
    /// Errors: as above.
    [[nodiscard]] Result<void> changeSavedSearches(const std::vector<SavedSearch> &before,
                                                   const std::vector<SavedSearch> &after);
    /// Every search that was logged, oldest first.
    [[nodiscard]] Result<std::vector<LoggedSearch>> searchLog() const;
    /// Notes a search and what it gave. Errors: ReadOnly, CannotWrite.
    [[nodiscard]] Result<void> logSearch(const search::Request &request,
                                         const search::Answer &answer);
    /// These entries and no others: none clears the log.
    [[nodiscard]] Result<void> setSearchLog(const std::vector<LoggedSearch> &searches);

    [[nodiscard]] Result<CheckReport> check(std::stop_token stop = {}) const;
    /// Builds all that is derived from the records again (words, counts, sort keys): what check()
    /// finds wrong there is right afterwards. Attachments that nothing names any more are taken
    /// out, unless a past state that might name them cannot be read. Records that are damaged
    /// themselves need a backup. A stop or a failure leaves the library as it was. Errors:
    /// ReadOnly, CannotWrite, Corrupt, Cancelled.
    [[nodiscard]] Result<void> repair(std::stop_token stop = {},
                                      const ProgressCallback &progress = {});
    [[nodiscard]] Result<void> backup(const std::filesystem::path &target,
                                      std::stop_token stop = {},
                                      const ProgressCallback &progress = {}) const;

    /// Puts a backup in the place of the library that `locations` names, which is kept beside
    /// itself under the name that the report gives. The library must not be open in this process.
    /// Errors: NotFound, Foreign, NewerVersion, Corrupt, ReadOnly (another Lutrin writes),
    /// CannotWrite, Cancelled; the library is then as it was.
    [[nodiscard]] static Result<RestoreReport> restore(const Locations &locations,
                                                       const std::filesystem::path &backup,
                                                       std::stop_token stop = {},
                                                       const ProgressCallback &progress = {});

private:
    struct Parts;
    [[nodiscard]] Result<void>
    writeDown(const std::function<Result<void>(store::Connection &)> &change);
    explicit Library(std::unique_ptr<Parts> parts);

    [[nodiscard]] Result<ImportReport> rehearse(const std::vector<std::filesystem::path> &paths,
                                                const ImportOptions &options, std::stop_token stop,
                                                const ProgressCallback &progress) const;

    std::unique_ptr<Parts> m_parts;
};

} // namespace lutrin::library
