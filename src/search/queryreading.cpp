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

} // namespace

Result<QueryReading> readingOf(store::Connection &connection, Catalogue &catalogue)
{
    const auto languages = analysisLanguages(connection, catalogue);
    if (!languages)
        return failure(languages.error());
    const auto acronyms = catalogue.acronyms(connection);
    if (!acronyms)
        return failure(acronyms.error());
    return QueryReading{PatternReader(*languages, *acronyms), *acronyms};
}

} // namespace lutrin::search
