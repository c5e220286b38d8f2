// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/workspace.h"

#include "gui/shell/deeds.h"

#include <QElapsedTimer>

#include <utility>

namespace lutrin::gui {

namespace {

/// Whether a lane's work goes on when the library is closed: what the user asked to be written is
/// written, and maintenance is what closes it.
bool outlivesLibrary(Lane lane)
{
    return lane == Lane::Maintenance || lane == Lane::Change || lane == Lane::Filing ||
           lane == Lane::SavedWrites || lane == Lane::LogWrites || lane == Lane::HighlightWrites;
}

/// In a library of more, there may be thousands of authors and series.
constexpr std::int64_t manyDocuments = 10'000;
/// What stands at the top of the sidebar.
const std::vector<search::Facet> firstFacets{search::Facet::Theme, search::Facet::Region,
                                             search::Facet::Year, search::Facet::Collection,
                                             search::Facet::Tag};

} // namespace

struct Workspace::Timed {
    Result<search::Answer> answer;
    std::chrono::microseconds time{0};

    static Timed ask(const library::Library &library, const search::Request &request,
                     std::stop_token stop)
    {
        QElapsedTimer timer;
        timer.start();
        auto answer = library.search(request, std::move(stop));
        return {std::move(answer), std::chrono::microseconds(timer.nsecsElapsed() / 1000)};
    }
};

/// What opening brings in one go, so that the window fills once.
struct Workspace::Opened {
    std::shared_ptr<library::Library> library;
    corpus::Edition edition;
    std::shared_ptr<const corpus::Taxonomy> taxonomy;
    std::int64_t documents = 0;
    search::Request request;
    Timed timed;

    static Result<Opened> open(const library::Locations &locations, const search::Request &request,
                               bool countsAll, std::stop_token stop)
    {
        auto library = library::Library::open(locations, library::Access::Write, stop);
        if (!library)
            return failure(library.error());
        return read(std::move(*library), request, countsAll, std::move(stop));
    }

    static Result<Opened> read(std::shared_ptr<library::Library> library,
                               const search::Request &request, bool countsAll, std::stop_token stop)
    {
        auto edition = library->edition();
        if (!edition)
            return failure(edition.error());
        auto taxonomy = library->taxonomy();
        if (!taxonomy)
            return failure(taxonomy.error());
        auto statistics = library->statistics({search::Facet::Language});
        if (!statistics)
            return failure(statistics.error());
        search::Request first = request;
        if (!countsAll && statistics->documents > manyDocuments)
            first.facets = firstFacets;
        Timed timed = Timed::ask(*library, first, std::move(stop));
        return Opened{std::move(library),
                      std::move(*edition),
                      std::make_shared<corpus::Taxonomy>(std::move(*taxonomy)),
                      statistics->documents,
                      request,
                      std::move(timed)};
    }
};

Workspace::Workspace(Jobs &jobs, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_deeds(new Deeds(*this))
    , m_taxonomy(std::make_shared<corpus::Taxonomy>())
{
    m_request.partial = true;
}

void Workspace::open(const library::Locations &locations)
{
    m_locations = locations;
    m_jobs.run(
        Lane::Open, this,
        [before = m_library ? leave() : nullptr, locations, request = m_request,
         all = m_countsAll](std::stop_token stop) mutable {
            before.reset();
            return Opened::open(locations, request, all, std::move(stop));
        },
        [this](Result<Opened> &&opened) { take(std::move(opened)); });
}

void Workspace::share(std::shared_ptr<library::Library> library,
                      const library::Locations &locations)
{
    m_locations = locations;
    read(std::move(library));
}

void Workspace::close()
{
    m_jobs.run(
        Lane::Close, this,
        [library = leave()](const std::stop_token &) mutable {
            library.reset();
            return true;
        },
        [](bool) {});
}

/// The library, for a worker to let go of: whoever does so last moves its log into the file.
std::shared_ptr<library::Library> Workspace::leave()
{
    for (int lane = 0; lane < int(Lane::Count); ++lane) {
        if (!outlivesLibrary(Lane(lane)))
            m_jobs.stop(Lane(lane));
    }
    // What was done to this library cannot be taken back in the next one.
    m_changes.clear();
    openDocument({});
    m_history = {};
    auto library = std::exchange(m_library, nullptr);
    emit historyChanged();
    return library;
}

void Workspace::refresh()
{
    if (m_library)
        read(m_library);
}

void Workspace::noteChange()
{
    refresh();
    emit libraryChanged();
}

void Workspace::read(std::shared_ptr<library::Library> library)
{
    m_jobs.run(
        Lane::Open, this,
        [library = std::move(library), request = m_request, all = m_countsAll](
            std::stop_token stop) { return Opened::read(library, request, all, std::move(stop)); },
        [this](Result<Opened> &&opened) { take(std::move(opened)); });
}

void Workspace::take(Result<Opened> &&opened)
{
    if (!opened) {
        fail(opened.error());
        return;
    }
    m_library = std::move(opened->library);
    m_edition = std::move(opened->edition);
    m_taxonomy = std::move(opened->taxonomy);
    m_documentCount = opened->documents;
    emit libraryOpened();
    reload();
    if (opened->request == m_request)
        take(std::move(opened->timed));
    else
        ask();
    countMissing();
}

void Workspace::setLanguage(const std::string &language)
{
    search::Request request = m_request;
    request.language = language;
    change(std::move(request));
}

void Workspace::setQuery(const QString &query)
{
    setSearch(query.toStdString(), m_request.filters);
}

void Workspace::setSearch(const std::string &query, const std::vector<search::Filter> &filters)
{
    search::Request request = m_request;
    request.query = query;
    request.filters = filters;
    change(std::move(request));
}

void Workspace::countAllFacets()
{
    m_countsAll = true;
    countMissing();
}

/// Nothing to do where another answer is on the way: it will have them.
void Workspace::countMissing()
{
    const bool lacks = m_hasAnswer && m_answer.facets.size() < m_request.facets.size();
    if (!m_countsAll || !lacks || !m_library || m_jobs.running(Lane::Search))
        return;
    search::Request request = m_request;
    request.limit = 0;
    request.partial = false;
    m_jobs.run(
        Lane::Search, this,
        [library = m_library, request](std::stop_token stop) {
            return library->search(request, std::move(stop));
        },
        [this](Result<search::Answer> &&answer) {
            if (!answer)
                return fail(answer.error());
            // A library that changed meanwhile was read with all its facets.
            if (m_answer.facets.size() == m_request.facets.size())
                return;
            m_answer.facets = std::move(answer->facets);
            emit counted(m_answer);
        });
}

void Workspace::askAgain()
{
    ask();
}

void Workspace::clear()
{
    setSearch({}, {});
}

void Workspace::setSort(search::Sort sort)
{
    search::Request request = m_request;
    request.sort = sort;
    change(std::move(request));
}

void Workspace::setRecency(bool preferred)
{
    m_recency = preferred;
    change(m_request);
}

void Workspace::change(search::Request request)
{
    request.partial = true;
    request.recency = m_recency;
    if (request == m_request)
        return;
    m_request = std::move(request);
    emit requestChanged(m_request);
    ask();
}

void Workspace::ask()
{
    if (!m_library)
        return;
    m_jobs.stop(Lane::Page);
    m_jobs.run(
        Lane::Search, this,
        [library = m_library, request = m_request](std::stop_token stop) {
            return Timed::ask(*library, request, std::move(stop));
        },
        [this](Timed &&timed) { take(std::move(timed)); });
}

void Workspace::take(Timed &&timed)
{
    if (!timed.answer) {
        fail(timed.answer.error());
        return;
    }
    m_answer = std::move(*timed.answer);
    m_answerTime = timed.time;
    m_hasAnswer = true;
    emit answered(m_answer);
    if (m_document && m_markedQuery != m_request.query)
        mark();
}

void Workspace::loadRows(int first, int count)
{
    if (!m_library || m_jobs.running(Lane::Search) || m_jobs.running(Lane::Page))
        return;
    search::Request request = m_request;
    request.offset = first;
    request.limit = count;
    request.facets.clear();
    m_jobs.run(
        Lane::Page, this,
        [library = m_library, request](std::stop_token stop) {
            return library->search(request, std::move(stop));
        },
        [this, first](const Result<search::Answer> &rows) {
            if (!rows)
                return fail(rows.error());
            emit rowsLoaded(first, rows->hits);
        });
}

void Workspace::select(std::vector<std::string> ids)
{
    if (ids == m_selection)
        return;
    m_selection = std::move(ids);
    emit selectionChanged();
}

void Workspace::announce(const QString &words)
{
    emit announced(words);
}

void Workspace::announceDone(const QString &words)
{
    emit doneAnnounced(words);
}

void Workspace::fail(const Error &error)
{
    if (error.cause != Cause::Cancelled)
        emit failed(error);
}

} // namespace lutrin::gui
