// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/queryreading.h"

#include "store/terms.h"

#include <algorithm>

namespace lutrin::search {

namespace {

/// The analysers that made the index: labels are always in French and English, names in neither.
Result<std::vector<std::string>> analysisLanguages(store::Connection &connection,
                                                   Catalogue &catalogue)
{
    const auto table = catalogue.facet(connection, store::FacetKind::Language);
    if (!table)
        return failure(table.error());
    std::vector<std::string> languages{"fr"};
    for (const FacetEntry &entry : (*table)->entries()) {
        const std::string language(store::analysisLanguage(entry.id));
        if (std::ranges::find(languages, language) == languages.end())
            languages.push_back(language);
    }
    return languages;
}

Result<QueryReading> readingWith(store::Connection &connection, Catalogue &catalogue,
                                 const AcronymTable *acronyms)
{
    const auto languages = analysisLanguages(connection, catalogue);
    if (!languages)
        return failure(languages.error());
    return QueryReading{PatternReader(*languages, acronyms), acronyms};
}

} // namespace

Result<QueryReading> readingOf(store::Connection &connection, Catalogue &catalogue)
{
    const auto acronyms = catalogue.acronyms(connection);
    if (!acronyms)
        return failure(acronyms.error());
    return readingWith(connection, catalogue, *acronyms);
}

Result<QueryReading> readingOf(store::Connection &connection, Catalogue &catalogue,
                               std::string_view query)
{
    static const AcronymTable none;
    return query.empty() ? readingWith(connection, catalogue, &none)
                         : readingOf(connection, catalogue);
}

} // namespace lutrin::search
