// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/session.h"

#include "gui/shell/settings.h"
#include "gui/shell/workspace.h"

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

/// « 0+technologie », « 1-europe »: the facet's number, whether it is excluded, the value.
QString toText(const search::Filter &filter)
{
    return QString::number(int(filter.facet)) + (filter.excluded ? u'-' : u'+') +
           QString::fromStdString(filter.value);
}

void addFilter(const QString &text, std::vector<search::Filter> &filters)
{
    const int facet = text.left(1).toInt();
    const bool known = facet >= 0 && facet <= int(search::Facet::Tag);
    if (text.size() > 2 && text[0].isDigit() && known)
        filters.push_back({search::Facet(facet), text.mid(2).toStdString(), text[1] == u'-'});
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
