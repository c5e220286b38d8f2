// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/translations.h"

#include "library/library.h"

#include <algorithm>

namespace lutrin::library {

namespace {

constexpr std::int64_t mostCandidates = 10;

/// The words of a title as a phrase of the query language, which cannot hold a quotation mark.
std::string titleQuery(std::string title)
{
    std::ranges::replace(title, '"', ' ');
    return "titre:\"" + title + '"';
}

bool isVersion(const corpus::Document &candidate, const corpus::LanguageVersion &version)
{
    if (!version.url.empty() && !candidate.url.empty())
        return candidate.url == version.url;
    return candidate.title == version.title;
}

Result<std::string> keptVersion(const Library &library, const corpus::Document &document,
                                const corpus::LanguageVersion &version, const std::stop_token &stop)
{
    if (version.title.empty())
        return std::string();
    // The facet counts languages of whatever country together.
    const std::string language = version.language.substr(0, version.language.find('-'));
    const auto answer = library.search({.query = titleQuery(version.title),
                                        .filters = {{search::Facet::Language, language}},
                                        .limit = mostCandidates,
                                        .facets = {},
                                        .snippets = false},
                                       stop);
    if (!answer)
        return failure(answer.error());
    std::vector<std::string> ids;
    for (const search::Hit &hit : answer->hits) {
        if (hit.id != document.id)
            ids.push_back(hit.id);
    }
    const auto candidates = library.records(ids, stop);
    if (!candidates)
        return failure(candidates.error());
    const auto found = std::ranges::find_if(
        *candidates, [&](const corpus::Document &each) { return isVersion(each, version); });
    return found == candidates->end() ? std::string() : found->id;
}

} // namespace

Result<std::vector<std::string>>
keptVersions(const Library &library, const corpus::Document &document, const std::stop_token &stop)
{
    std::vector<std::string> ids;
    for (const corpus::LanguageVersion &version : document.versions) {
        auto id = keptVersion(library, document, version, stop);
        if (!id)
            return failure(id.error());
        ids.push_back(std::move(*id));
    }
    return ids;
}

} // namespace lutrin::library
