// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/edition.h"
#include "corpus/taxonomy.h"
#include "gui/shell/history.h"
#include "gui/shell/jobs.h"
#include "gui/shell/opendocument.h"
#include "library/library.h"
#include "search/answer.h"
#include "search/request.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::gui {

class Deeds;

/// What the panes share: the library, the request, its answer, the open document, and the ways to
/// change them. Work runs in Jobs; answers come as signals on the interface thread. A pane shows
/// the state it finds when it is made, then follows the signals; it never waits.
class Workspace : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)

public:
    explicit Workspace(Jobs &jobs, QObject *parent = nullptr);

    /// Opens the library and asks the present request: `libraryOpened` and `answered` follow, or
    /// `failed`.
    void open(const library::Locations &locations);
    /// Shows a library that another window has open: no second one could write it.
    void share(std::shared_ptr<library::Library> library, const library::Locations &locations);
    /// Lets go of the library and of all that was read from it. Whoever waits for it to be closed
    /// waits for the last job that holds it.
    void close();
    /// Where the library is, or is to be.
    [[nodiscard]] const library::Locations &locations() const { return m_locations; }

    [[nodiscard]] Jobs &jobs() const { return m_jobs; }
    /// What the user does to the library's records.
    [[nodiscard]] Deeds &deeds() const { return *m_deeds; }
    /// Null until `libraryOpened`. Thread-safe: jobs take a copy of the pointer.
    [[nodiscard]] const std::shared_ptr<library::Library> &library() const { return m_library; }
    [[nodiscard]] const corpus::Edition &edition() const { return m_edition; }
    [[nodiscard]] const std::shared_ptr<const corpus::Taxonomy> &taxonomy() const
    {
        return m_taxonomy;
    }
    [[nodiscard]] std::int64_t documentCount() const { return m_documentCount; }

    /// The request as it stands; its answer may still be on the way.
    [[nodiscard]] const search::Request &request() const { return m_request; }
    /// The newest answer; its hits are the list's first page.
    [[nodiscard]] const search::Answer &answer() const { return m_answer; }
    /// How long the newest answer took, off the interface thread.
    [[nodiscard]] std::chrono::microseconds answerTime() const { return m_answerTime; }
    [[nodiscard]] bool hasAnswer() const { return m_hasAnswer; }

    /// Null while nothing is open.
    [[nodiscard]] const std::shared_ptr<const OpenDocument> &document() const { return m_document; }
    [[nodiscard]] const History &history() const { return m_history; }

    /// The language of labels and of the interface: `fr` or `en`.
    void setLanguage(const std::string &language);

    void setQuery(const QString &query);
    /// A query and filters at once: a search that was saved.
    void setSearch(const std::string &query, const std::vector<search::Filter> &filters);
    /// Adds the value, or takes it away where it is already chosen.
    void toggleFilter(search::Facet facet, const std::string &value);
    /// Makes it the facet's only chosen value.
    void setFilter(search::Facet facet, const std::string &value);
    void setFilters(search::Facet facet, const std::vector<std::string> &values);
    void excludeFilter(search::Facet facet, const std::string &value);
    void removeFilter(search::Facet facet, const std::string &value);
    /// Filters by `value` what was filtered by `former`; without a value, no longer by that.
    void renameFilter(search::Facet facet, const std::string &former, const std::string &value);
    void clearFilters();
    /// Drops the query and every filter.
    void clear();
    void setSort(search::Sort sort);
    /// Whether recent documents are preferred a little, in this request and all later ones.
    void setRecency(bool preferred);
    /// Reads the library anew after it changed: `libraryOpened` and `answered` follow, and for the
    /// open document `documentChanged`, or `documentOpened` with null if it is gone.
    void refresh();
    /// This window changed the library: the same as refresh(), and `libraryChanged` for the other
    /// windows.
    void noteChange();
    /// Asks the present request again, because what the user files documents under changed.
    void askAgain();
    /// From here on every answer counts every facet: `counted` follows if the present one does not.
    /// Until then those of a large library leave out the facets with the most values, which a
    /// window's first frame need not wait for.
    void countAllFacets();
    /// Loads rows of the list that the answer's hits begin: `rowsLoaded` follows. Does nothing
    /// while other rows or another answer are on the way.
    void loadRows(int first, int count);

    /// What the user changed in the library and may take back, the last change first.
    [[nodiscard]] QUndoStack &changes() { return m_changes; }

    /// The results chosen together, in the list's order: what is copied and dragged as one. Empty
    /// while no result is chosen.
    [[nodiscard]] const std::vector<std::string> &selection() const { return m_selection; }
    void select(std::vector<std::string> ids);
    [[nodiscard]] bool severalChosen() const { return m_selection.size() > 1; }

    /// Whether something else stands where the open document would: it is out of sight.
    void coverDocument(bool covered);
    [[nodiscard]] bool documentCovered() const { return m_covered; }
    /// Whether commands may act on the open document: it is in sight, or chosen in the list.
    [[nodiscard]] bool documentAtHand() const;

    /// `documentOpened` or `failed` follows. An empty id closes.
    void openDocument(const std::string &id);
    void back();
    void forward();

    /// A short word to the user for the status line: « Référence copiée ».
    void announce(const QString &words);
    /// The same of what `changes` can take back now: the status line offers that for a while.
    void announceDone(const QString &words);
    void fail(const Error &error);

signals:
    void libraryOpened();
    /// This window changed what the library holds.
    void libraryChanged();
    void requestChanged(const lutrin::search::Request &request);
    /// A new answer took the place of the one before.
    void answered(const lutrin::search::Answer &answer);
    /// The newest answer has the facets that it lacked.
    void counted(const lutrin::search::Answer &answer);
    /// Rows `first` and following of the answer's list came. Fewer than were asked for: there are
    /// no more.
    void rowsLoaded(int first, const std::vector<lutrin::search::Hit> &rows);
    /// A document is on its way: `documentOpened` or `failed` follows. For what needs no more than
    /// its id.
    void documentRequested(const std::string &id);
    /// Null when the document was closed.
    void documentOpened(std::shared_ptr<const lutrin::gui::OpenDocument> document);
    /// The same document with other marks, because the query changed.
    void documentMarked(std::shared_ptr<const lutrin::gui::OpenDocument> document);
    /// The same document with the analyses that are near it.
    void relatedFound(std::shared_ptr<const lutrin::gui::OpenDocument> document);
    /// The same document in the reader, with another record or text.
    void documentChanged(std::shared_ptr<const lutrin::gui::OpenDocument> document);
    void historyChanged();
    void selectionChanged();
    void coverChanged();
    void announced(const QString &words);
    void doneAnnounced(const QString &words);
    void failed(const lutrin::Error &error);

private:
    struct Opened;
    struct Timed;

    [[nodiscard]] std::shared_ptr<library::Library> leave();
    void read(std::shared_ptr<library::Library> library);
    void take(Result<Opened> &&opened);
    void take(Timed &&timed);
    void change(search::Request request);
    void ask();
    void countMissing();
    /// How a document came to be asked for: by itself, or on the way back or forward.
    enum class Way { There, Back, Forward };
    void load(const std::string &id, Way way = Way::There);
    void passOver(Way way);
    void reload();
    void mark();
    void findRelated();

    Jobs &m_jobs;
    library::Locations m_locations;
    Deeds *m_deeds;
    std::shared_ptr<library::Library> m_library;
    corpus::Edition m_edition;
    std::shared_ptr<const corpus::Taxonomy> m_taxonomy;
    std::int64_t m_documentCount = 0;

    search::Request m_request;
    bool m_recency = true;
    search::Answer m_answer;
    std::chrono::microseconds m_answerTime{0};
    bool m_hasAnswer = false;
    bool m_countsAll = false; ///< facets, in the answers that come with a library

    std::vector<std::string> m_selection;
    bool m_covered = false;
    std::shared_ptr<const OpenDocument> m_document;
    std::string m_markedQuery; ///< whose words the open document's marks are
    History m_history;
    QUndoStack m_changes;
};

} // namespace lutrin::gui
