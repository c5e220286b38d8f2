// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hitmaker.h"

#include "search/facetcounter.h"
#include "search/snippet.h"
#include "store/documentstore.h"

namespace lutrin::search {

namespace {

std::vector<Label> labels(const corpus::Taxonomy &taxonomy, Facet facet,
                          const std::vector<corpus::Assignment> &assignments,
                          std::string_view language)
{
    std::vector<Label> made;
    for (const corpus::Assignment &each : assignments)
        made.push_back({each.term, labelOf(taxonomy, facet, each.term, language)});
    return made;
}

} // namespace

Result<Hit> HitMaker::make(const Scored &found, Marker &marker, bool withSnippet)
{
    auto document = store::DocumentStore(m_connection).document(found.document);
    if (!document)
        return failure(document.error());
    const auto taxonomy = m_catalogue.taxonomy(m_connection);
    if (!taxonomy)
        return failure(taxonomy.error());
    Hit hit{.id = document->id,
            .title = marker.mark(document->title, document->language, query::Field::Title),
            .date = document->date,
            .publisher = document->publisher,
            .themes = labels(**taxonomy, Facet::Theme, document->themes, m_language),
            .regions = labels(**taxonomy, Facet::Region, document->regions, m_language),
            .score = found.score};
    if (withSnippet)
        hit.snippet = snippet(*document, marker);
    hit.authors = std::move(document->authors);
    return hit;
}

} // namespace lutrin::search
