// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/search/searchkeeper.h"

#include "gui/shell/donechange.h"
#include "gui/shell/jobs.h"
#include "gui/shell/phrases.h"
#include "gui/shell/workspace.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace lutrin::gui {

namespace {

using library::SavedSearch;

Result<std::vector<std::int64_t>> countsOf(const library::Library &library,
                                           const std::vector<SavedSearch> &searches,
                                           const std::stop_token &stop)
{
    std::vector<std::int64_t> counts;
    for (const SavedSearch &each : searches) {
        const auto found =
            library.statistics({}, {.query = each.query, .filters = each.filters}, stop);
        if (!found)
            return failure(found.error());
        counts.push_back(found->documents);
    }
    return counts;
}

QString labelIn(const search::Answer &answer, const search::Filter &filter)
{
    for (const search::FacetCounts &counts : answer.facets)
        for (const search::FacetValue &value : counts.values)
            if (counts.facet == filter.facet && value.id == filter.value)
                return valueText(filter.facet, value);
    return QString::fromStdString(filter.value);
}

} // namespace

SearchKeeper::SearchKeeper(const Context &context, QObject *parent)
    : QObject(parent), m_context(context), m_writes(context.workspace, Lane::SavedWrites)
{
    connect(&context.workspace, &Workspace::libraryOpened, this, &SearchKeeper::load);
    // Filing changes what they find, and asks the present request anew.
    connect(&context.workspace, &Workspace::answered, this, &SearchKeeper::countAll);
    load();
}

void SearchKeeper::load()
{
    const auto library = m_context.workspace.library();
    if (!library)
        return;
    m_context.workspace.jobs().run(
        Lane::SavedSearches, this, [library](std::stop_token) { return library->savedSearches(); },
        [this, made = m_changesMade](Result<Searches> &&searches) {
            if (!searches)
                return m_context.workspace.fail(searches.error());
            if (made != m_changesMade)
                return; // it is read once more after that change
            const bool first = !std::exchange(m_loaded, true);
            if (m_searches == *searches && !first)
                return countAll();
            m_searches = std::move(*searches);
            m_counts.clear();
            emit changed();
            countAll();
        });
}

void SearchKeeper::countAll()
{
    const auto library = m_context.workspace.library();
    if (!library || m_searches.empty())
        return;
    m_context.workspace.jobs().run(
        Lane::SavedCounts, this,
        [library, searches = m_searches](const std::stop_token &stop) {
            return countsOf(*library, searches, stop);
        },
        [this](Result<std::vector<std::int64_t>> &&counts) {
            if (!counts || counts->size() != m_searches.size() || *counts == m_counts)
                return;
            m_counts = std::move(*counts);
            emit counted();
        });
}

std::optional<std::int64_t> SearchKeeper::count(std::size_t place) const
{
    return place < m_counts.size() ? std::optional(m_counts[place]) : std::nullopt;
}

bool SearchKeeper::isPresent(std::size_t place) const
{
    const search::Request &request = m_context.workspace.request();
    const SavedSearch &search = m_searches.at(place);
    return search.query == request.query && search.filters == request.filters;
}

std::optional<std::size_t> SearchKeeper::present() const
{
    for (std::size_t place = 0; place < m_searches.size(); ++place) {
        if (isPresent(place))
            return place;
    }
    return std::nullopt;
}

bool SearchKeeper::canKeep() const
{
    const Workspace &workspace = m_context.workspace;
    const search::Request &request = workspace.request();
    return m_loaded && workspace.library() && !workspace.library()->readOnly() &&
           (!request.query.empty() || !request.filters.empty());
}

QString SearchKeeper::nameForPresent() const
{
    const search::Request &request = m_context.workspace.request();
    QString name = QString::fromStdString(request.query).simplified();
    if (name.isEmpty()) {
        QStringList labels;
        for (const search::Filter &filter : request.filters) {
            const QString label = labelIn(m_context.workspace.answer(), filter);
            labels += filter.excluded ? tr("sauf %1").arg(label) : label;
        }
        name = labels.join(QStringLiteral(", "));
    }
    const auto taken = [&](const QString &wanted) {
        return std::ranges::find(m_searches, wanted.toStdString(), &SavedSearch::name) !=
               m_searches.end();
    };
    QString free = name;
    for (int number = 2; taken(free); ++number)
        free = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return free;
}

void SearchKeeper::keepPresent()
{
    if (!canKeep())
        return;
    if (const auto place = present()) {
        emit kept(static_cast<int>(*place));
        return;
    }
    const search::Request &request = m_context.workspace.request();
    Searches searches = m_searches;
    searches.push_back({nameForPresent().toStdString(), request.query, request.filters});
    change(searches, tr("recherche enregistrée"));
    m_context.workspace.announce(tr("Recherche enregistrée"));
    emit kept(static_cast<int>(m_searches.size()) - 1);
}

void SearchKeeper::open(std::size_t place)
{
    const SavedSearch search = m_searches.at(place);
    m_context.workspace.setSearch(search.query, search.filters);
}

void SearchKeeper::rename(std::size_t place, const QString &name)
{
    const std::string wanted = name.simplified().toStdString();
    const bool taken =
        std::ranges::find(m_searches, wanted, &SavedSearch::name) != m_searches.end();
    if (wanted.empty() || taken)
        return;
    Searches searches = m_searches;
    searches.at(place).name = wanted;
    change(searches, tr("nom de la recherche"));
}

void SearchKeeper::remove(std::size_t place)
{
    Searches searches = m_searches;
    searches.erase(searches.begin() + static_cast<std::ptrdiff_t>(place));
    change(searches, tr("suppression de la recherche"));
    m_context.workspace.announceDone(tr("Recherche supprimée"));
}

void SearchKeeper::change(const Searches &searches, const QString &words)
{
    const Searches before = m_searches;
    put(before, searches);
    pushDone(
        m_context.workspace.changes(), words, [this, before, searches] { put(searches, before); },
        [this, before, searches] { put(before, searches); });
}

/// Shown at once; the library follows, which another window may have changed meanwhile.
void SearchKeeper::put(const Searches &before, const Searches &searches)
{
    ++m_changesMade;
    m_searches = searches;
    m_counts.clear();
    emit changed();
    countAll();
    m_writes.add(
        [before, searches](library::Library &library) {
            return library.changeSavedSearches(before, searches);
        },
        [this](bool succeeded) {
            if (succeeded)
                emit written();
            load();
        });
}

} // namespace lutrin::gui
