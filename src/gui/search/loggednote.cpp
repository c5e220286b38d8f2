// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/search/loggednote.h"

#include "gui/shell/phrases.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

namespace lutrin::gui {

namespace {

/// Gives the words their translation context.
struct LoggedNote {
    Q_DECLARE_TR_FUNCTIONS(LoggedNote) // as lupdate names it within a nameless namespace
};

} // namespace

library::NoteWords noteWords()
{
    std::map<search::Facet, std::string> facets;
    for (int number = 0; number <= static_cast<int>(search::Facet::Tag); ++number) {
        const auto facet = static_cast<search::Facet>(number);
        facets[facet] = facetTitle(facet).toStdString();
    }
    return {.language = QLocale().bcp47Name().toStdString(),
            .title = LoggedNote::tr("Note de méthode\u00a0: recherches effectuées").toStdString(),
            .introduction = LoggedNote::tr("Recherches effectuées avec Lutrin, dans l’ordre. La "
                                           "colonne «\u00a0lue\u00a0» donne chaque requête telle "
                                           "qu’elle a été comprise.")
                                .toStdString(),
            .date = LoggedNote::tr("date").toStdString(),
            .query = LoggedNote::tr("requête").toStdString(),
            .reading = LoggedNote::tr("lue").toStdString(),
            .filters = LoggedNote::tr("filtres").toStdString(),
            .edition = LoggedNote::tr("édition du corpus").toStdString(),
            .documents = LoggedNote::tr("analyses").toStdString(),
            .found = LoggedNote::tr("trouvées").toStdString(),
            .except = LoggedNote::tr("sauf").toStdString(),
            .everything = LoggedNote::tr("(tout)").toStdString(),
            .colon = LoggedNote::tr("\u00a0: ", "between a facet and its value").toStdString(),
            .facet = [facets](search::Facet facet) { return facets.at(facet); }};
}

} // namespace lutrin::gui
