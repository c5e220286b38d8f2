// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/highlights.h"

#include "search/marker.h"
#include "search/passage.h"

#include <algorithm>

namespace lutrin::search {

namespace {

using store::DocumentSet;

constexpr std::string_view selectMarked =
    "SELECT document.number, highlight.quote, highlight.note FROM highlight "
    "JOIN document ON document.id = highlight.document "
    "ORDER BY highlight.page, highlight.place, highlight.number";

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
    DocumentSet documents;
    for (const Marked &each : m_all) {
        if (!documents.contains(each.document) && isMeant(each, marker))
            documents.add(each.document);
    }
    return documents;
}

/// A note may be in the document's language, or in the reader's.
std::vector<Mark> Highlights::inNote(const Marked &marked, Marker &marker)
{
    const auto marks = marker.find(marked.note, marked.language, query::Field::Highlight);
    return marks.empty() ? marker.find(marked.note, "fr", query::Field::Highlight) : marks;
}

bool Highlights::isMeant(const Marked &marked, Marker &marker)
{
    return !marker.find(marked.quote, marked.language).empty() || !inNote(marked, marker).empty();
}

std::map<store::DocumentNumber, text::MarkedText>
Highlights::shown(const std::vector<Pattern> &asked, const std::vector<Pattern> &words) const
{
    const bool any =
        std::ranges::any_of(asked, [](const Pattern &each) { return each.sequences.empty(); });
    Marker askedFor(asked);
    std::vector<Pattern> all = asked;
    all.insert(all.end(), words.begin(), words.end());
    Marker marker(std::move(all));
    std::map<store::DocumentNumber, text::MarkedText> shown;
    for (const Marked &each : m_all) {
        if (shown.contains(each.document) || !(any || isMeant(each, askedFor)))
            continue;
        if (!any && askedFor.find(each.quote, each.language).empty()) {
            shown.emplace(each.document, passages(each.note, inNote(each, marker)));
            continue;
        }
        const std::string text = each.note.empty() ? each.quote : each.quote + "\n— " + each.note;
        shown.emplace(each.document,
                      passages(text, marker.find(text, each.language, query::Field::Highlight)));
    }
    return shown;
}

std::vector<Pattern> highlightPatterns(const query::Node &root, PatternReader &reader)
{
    if (root.kind == query::Kind::Term && root.field == query::Field::Highlight)
        return {reader.read(root)};
    std::vector<Pattern> patterns;
    for (const query::Node &part : root.parts) {
        if (root.kind == query::Kind::Not)
            break;
        const std::vector<Pattern> its = highlightPatterns(part, reader);
        patterns.insert(patterns.end(), its.begin(), its.end());
    }
    return patterns;
}

} // namespace lutrin::search
