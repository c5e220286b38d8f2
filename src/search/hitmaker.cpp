// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hitmaker.h"

#include "search/facetcounter.h"
#include "search/snippet.h"
#include "store/documentstore.h"

namespace lutrin::search {

namespace {

std::vector<Label> labels(const store::LabelIndex &index, Facet facet,
                          const std::vector<corpus::Assignment> &assignments,
                          std::string_view language)
{
    std::vector<Label> made;
    for (const corpus::Assignment &each : assignments)
        made.push_back({each.term, labelOf(index, facet, each.term, language)});
    return made;
}

} // namespace

Result<Hit> HitMaker::make(const Scored &found, Marker &marker, bool withSnippet)
{
    auto document = store::DocumentStore(m_connection).document(found.document);
    if (!document)
        return failure(document.error());
    const auto index = m_catalogue.labelIndex(m_connection);
    if (!index)
        return failure(index.error());
    Hit hit{.id = document->id,
            .title = marker.mark(document->title, document->language, query::Field::Title),
            .date = document->date,
            .publisher = document->publisher,
            .themes = labels(**index, Facet::Theme, document->themes, m_language),
            .regions = labels(**index, Facet::Region, document->regions, m_language),
            .score = found.score};
    if (withSnippet)
        hit.snippet = snippet(*document, marker);
    hit.authors = std::move(document->authors);
    return hit;
}

} // namespace lutrin::search
