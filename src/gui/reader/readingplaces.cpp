// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/readingplaces.h"

#include "gui/shell/session.h"
#include "gui/shell/settings.h"

#include <QStringList>

namespace lutrin::gui {

namespace {

constexpr qsizetype MostPlaces = 200;

} // namespace

ReadingPlaces::ReadingPlaces(Settings &settings) : m_settings(settings)
{
    // « 1200 moment-deepseek »: the id may hold anything but comes last.
    for (const QString &line : settings.list(placesKey())) {
        const QString document = line.section(u' ', 1);
        m_places.insert(document, line.section(u' ', 0, 0).toInt());
        m_newest += document;
    }
}

void ReadingPlaces::setPlace(const QString &document, int place)
{
    if (document.isEmpty() || (m_places.contains(document) && m_places[document] == place))
        return;
    m_places[document] = place;
    m_newest.removeAll(document);
    m_newest.prepend(document);
    while (m_newest.size() > MostPlaces)
        m_places.remove(m_newest.takeLast());
    keep();
}

void ReadingPlaces::passOn(const QString &former, const QString &document)
{
    if (place(document) == 0 && place(former) > 0)
        setPlace(document, place(former));
}

void ReadingPlaces::keep()
{
    if (!remembersSession(m_settings))
        return;
    QStringList lines;
    for (const QString &document : m_newest) {
        if (m_places[document] > 0)
            lines += QString::number(m_places[document]) + u' ' + document;
    }
    m_settings.setList(placesKey(), lines);
}

} // namespace lutrin::gui
