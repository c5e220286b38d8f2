// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"

#include <string>
#include <string_view>

namespace lutrin::corpus {

/// Every field with its key, once for both directions.
template <typename Visitor, typename AnyDocument>
void visitFields(Visitor &visit, AnyDocument &document)
{
    visit("id", document.id);
    visit("type", document.type);
    visit("genre", document.genre);
    visit("title", document.title);
    visit("alternateTitles", document.alternateTitles);
    visit("summary", document.summary);
    visit.body(document.body);
    visit("language", document.language);
    visit("versions", document.versions);
    visit("date", document.date);
    visit("authors", document.authors);
    visit("editors", document.editors);
    visit("translators", document.translators);
    visit("publisher", document.publisher);
    visit("publisherPlace", document.publisherPlace);
    visit("edition", document.edition);
    visit("container", document.container);
    visit("series", document.series);
    visit("number", document.number);
    visit("volume", document.volume);
    visit("issue", document.issue);
    visit("numberOfVolumes", document.numberOfVolumes);
    visit("pages", document.pages);
    visit("isbn", document.isbn);
    visit("issn", document.issn);
    visit("doi", document.doi);
    visit("url", document.url);
    visit("accessed", document.accessed);
    visit("pdf", document.pdf);
    visit("themes", document.themes);
    visit("regions", document.regions);
    visit("centres", document.centres);
    visit("keywords", document.keywords);
    visit("rights", document.rights);
    visit("citation", document.citation);
    visit("citationKey", document.citationKey);
    visit("note", document.note);
    visit("related", document.related);
    visit("collections", document.collections);
    visit("tags", document.tags);
    visit("highlights", document.highlights);
    visit("provenance", document.provenance);
    visit("sources", document.sources);
}

/// The key of an assignment in `sources`.
inline std::string assignmentKey(std::string_view list, std::string_view term)
{
    return std::string(list) + '/' + std::string(term);
}

} // namespace lutrin::corpus
