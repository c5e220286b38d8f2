// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/derived.h"

#include "corpus/titlemarkup.h"
#include "store/canonicaladdress.h"
#include "store/terms.h"
#include "text/characters.h"

#include <set>

namespace lutrin::store {

namespace {

using corpus::Axis;

void appendLabels(std::string &column, const corpus::Term &term)
{
    appendPiece(column, "fr", term.french);
    appendPiece(column, "en", term.english);
    for (const std::string &alias : term.aliases)
        appendPiece(column, "fr", alias);
}

void appendTerms(std::string &column, Axis axis, const std::vector<corpus::Assignment> &assignments,
                 const LabelIndex &labels)
{
    for (const corpus::Assignment &assignment : assignments) {
        if (const corpus::Term *term = labels.byId(axis, assignment.term))
            appendLabels(column, *term);
        else
            appendPiece(column, "fr", assignment.term);
    }
}

std::string titles(const corpus::Document &document)
{
    std::string column;
    appendPiece(column, document.language, corpus::plainTitle(document.title));
    for (const std::string &title : document.alternateTitles)
        appendPiece(column, document.language, corpus::plainTitle(title));
    for (const corpus::LanguageVersion &version : document.versions)
        appendPiece(column, version.language, corpus::plainTitle(version.title));
    return column;
}

} // namespace

Searchable searchableText(const corpus::Document &document)
{
    Searchable text{.title = titles(document)};
    appendPiece(text.standfirst, document.language, document.summary);
    appendPiece(text.body, document.language, corpus::plainText(document.body));
    for (const auto *names : {&document.authors, &document.editors, &document.translators}) {
        for (const corpus::Name &name : *names)
            appendPiece(text.authors, "und", name.display());
    }
    return text;
}

Searchable searchable(const corpus::Document &document, const LabelIndex &labels)
{
    Searchable text = searchableText(document);
    appendTerms(text.subjects, Axis::Theme, document.themes, labels);
    appendTerms(text.subjects, Axis::Region, document.regions, labels);
    appendTerms(text.subjects, Axis::Centre, document.centres, labels);
    for (const std::string &keyword : document.keywords)
        appendPiece(text.subjects, document.language, keyword);
    appendPiece(text.subjects, document.language, document.note);
    return text;
}

std::vector<std::pair<FacetKind, std::string>> facetsOf(const corpus::Document &document)
{
    std::vector<std::pair<FacetKind, std::string>> facets;
    const auto take = [&](FacetKind kind, const std::string &value) {
        if (!value.empty())
            facets.emplace_back(kind, value);
    };
    for (const corpus::Assignment &theme : document.themes)
        take(FacetKind::Theme, theme.term);
    for (const corpus::Assignment &region : document.regions)
        take(FacetKind::Region, region.term);
    for (const corpus::Assignment &centre : document.centres)
        take(FacetKind::Centre, centre.term);
    for (const corpus::Name &author : corpus::principalNames(document))
        take(FacetKind::Author, author.display());
    for (const std::string &keyword : document.keywords)
        take(FacetKind::Keyword, keyword);
    take(FacetKind::Type, document.type);
    // Of whatever country: nobody looks for `fr-FR` apart from `fr`.
    take(FacetKind::Language, document.language.substr(0, document.language.find('-')));
    take(FacetKind::Series, document.series);
    take(FacetKind::Container, document.container);
    take(FacetKind::Publisher, document.publisher);
    take(FacetKind::Identifier, plainIdentifier(document.isbn));
    take(FacetKind::Identifier, plainIdentifier(document.issn));
    take(FacetKind::Identifier, plainDoi(document.doi));
    take(FacetKind::Identifier, canonicalAddress(document.url));
    if (document.date.known())
        take(FacetKind::Year, std::to_string(document.date.year));
    return facets;
}

std::string plainIdentifier(std::string_view written)
{
    std::string plain;
    for (const char character : written) {
        if (character >= '0' && character <= '9')
            plain += character;
        else if (character == 'x' || character == 'X')
            plain += 'X';
    }
    return plain;
}

std::string plainDoi(std::string_view written)
{
    return text::lowerCase(written);
}

std::int64_t dateKey(const corpus::Date &date)
{
    return std::int64_t{date.year} * 10000 + std::int64_t{date.month} * 100 + date.day;
}

std::vector<text::Acronym> acronymsOf(const Searchable &text)
{
    std::set<text::Acronym> found;
    for (std::string_view column : {std::string_view(text.title), std::string_view(text.standfirst),
                                    std::string_view(text.body)}) {
        while (const auto piece = takePiece(column)) {
            for (text::Acronym &each : text::acronymsIn(piece->text))
                found.insert(std::move(each));
        }
    }
    return {found.begin(), found.end()};
}

std::size_t textLength(const Searchable &text)
{
    return text.title.size() + text.standfirst.size() + text.body.size();
}

} // namespace lutrin::store
