// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/highlights.h"

#include "search/marker.h"

namespace lutrin::search {

namespace {

using store::DocumentSet;

constexpr std::string_view selectMarked =
    "SELECT document.number, highlight.quote, highlight.note FROM highlight "
    "JOIN document ON document.id = highlight.document";

std::string languageOf(store::DocumentNumber document, const FacetTable &languages)
{
    for (const FacetEntry &entry : languages.entries()) {
        if (entry.documents.contains(document))
            return entry.id;
    }
    return {};
}

} // namespace

Result<Highlights> Highlights::read(store::Connection &connection, Catalogue &catalogue)
{
    const auto languages = catalogue.facet(connection, store::FacetKind::Language);
    if (!languages)
        return failure(languages.error());
    Highlights read;
    store::Statement row = connection.statement(selectMarked);
    while (row.next()) {
        const auto document = static_cast<store::DocumentNumber>(row.integer(0));
        read.m_all.push_back({.document = document,
                              .quote = std::string(row.text(1)),
                              .note = std::string(row.text(2)),
                              .language = languageOf(document, **languages)});
    }
    if (!row.status())
        return failure(row.status().error());
    return read;
}

DocumentSet Highlights::documents() const
{
    DocumentSet documents;
    for (const Marked &each : m_all)
        documents.add(each.document);
    return documents;
}

DocumentSet Highlights::documents(const Pattern &pattern) const
{
    Marker marker({pattern});
    // A note may be in the document's language, or in the reader's.
    const auto isMeant = [&marker](const Marked &each) {
        return !marker.find(each.quote, each.language).empty() ||
               !marker.find(each.note, each.language).empty() ||
               !marker.find(each.note, "fr").empty();
    };
    DocumentSet documents;
    for (const Marked &each : m_all) {
        if (!documents.contains(each.document) && isMeant(each))
            documents.add(each.document);
    }
    return documents;
}

} // namespace lutrin::search
