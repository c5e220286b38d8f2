// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/session.h"

#include "gui/shell/settings.h"
#include "gui/shell/workspace.h"
#include "search/facetname.h"

#include <algorithm>

namespace lutrin::gui {

namespace {

constexpr QLatin1String QueryKey("session/query");
constexpr QLatin1String FiltersKey("session/filters");
constexpr QLatin1String SortKey("session/sort");
constexpr QLatin1String DocumentKey("session/document");
constexpr QLatin1String PlaceKey("session/place");
constexpr QLatin1String PdfPageKey("session/pdf-page");
constexpr QLatin1String BesideKey("session/beside");
constexpr QLatin1String OverviewKey("session/overview");
constexpr QLatin1String ReadingKey("session/reading");
constexpr QLatin1String RememberKey("session/remember");

/// « theme+technologie », « region-europe »: the facet, whether it is excluded, the value.
QString toText(const search::Filter &filter)
{
    const std::string_view facet = search::facetName(filter.facet);
    return QString::fromUtf8(facet.data(), qsizetype(facet.size())) +
           (filter.excluded ? u'-' : u'+') + QString::fromStdString(filter.value);
}

void addFilter(const QString &text, std::vector<search::Filter> &filters)
{
    const auto sign = std::ranges::find_if(text, [](QChar c) { return c == u'+' || c == u'-'; });
    const auto facet = search::facetNamed(QStringView(text.begin(), sign).toString().toStdString());
    if (facet && sign != text.end())
        filters.push_back(
            {*facet, QStringView(sign + 1, text.end()).toString().toStdString(), *sign == u'-'});
}

void keepSession(Settings &settings, const Session &session)
{
    QStringList filters;
    for (const search::Filter &filter : session.request.filters)
        filters += toText(filter);
    settings.setText(QueryKey, QString::fromStdString(session.request.query));
    settings.setList(FiltersKey, filters);
    settings.setNumber(SortKey, int(session.request.sort));
    settings.setText(DocumentKey, session.document);
    settings.setNumber(PlaceKey, session.place);
    settings.setNumber(PdfPageKey, session.pdfPage);
    settings.setText(BesideKey, session.beside);
    settings.setFlag(OverviewKey, session.overview);
    settings.setFlag(ReadingKey, session.reading);
}

} // namespace

bool remembersSession(const Settings &settings)
{
    return settings.flag(RememberKey, true);
}

void setRemembersSession(Settings &settings, bool remembers)
{
    settings.setFlag(RememberKey, remembers);
    if (remembers)
        return;
    keepSession(settings, {});
    settings.setList(placesKey(), {});
}

QString placesKey()
{
    return QStringLiteral("reader/places");
}

void saveSession(Settings &settings, const Session &session)
{
    keepSession(settings, remembersSession(settings) ? session : Session{});
}

Session savedSession(const Settings &settings)
{
    Session session;
    session.request.query = settings.text(QueryKey).toStdString();
    for (const QString &filter : settings.list(FiltersKey))
        addFilter(filter, session.request.filters);
    session.request.sort = search::Sort(std::clamp(
        settings.number(SortKey), int(search::Sort::Relevance), int(search::Sort::Added)));
    session.document = settings.text(DocumentKey);
    session.place = settings.number(PlaceKey);
    session.pdfPage = settings.number(PdfPageKey);
    session.beside = settings.text(BesideKey);
    session.overview = settings.flag(OverviewKey, false);
    session.reading = settings.flag(ReadingKey, false);
    return session;
}

void restoreRequest(const Settings &settings, Workspace &workspace)
{
    const search::Request saved = savedSession(settings).request;
    workspace.setQuery(QString::fromStdString(saved.query));
    for (const search::Filter &filter : saved.filters) {
        if (filter.excluded)
            workspace.excludeFilter(filter.facet, filter.value);
        else
            workspace.toggleFilter(filter.facet, filter.value);
    }
    workspace.setSort(saved.sort);
}

} // namespace lutrin::gui
