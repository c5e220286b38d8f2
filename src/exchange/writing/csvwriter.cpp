// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/writing/csvwriter.h"

#include "base/joined.h"
#include "corpus/titlemarkup.h"

namespace lutrin::exchange {

namespace {

constexpr std::string_view separator = " ; ";

/// What spreadsheets would take for a formula, and compute; the apostrophe is how they mark texts.
bool looksLikeFormula(const std::string &text)
{
    return !text.empty() &&
           std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

std::string field(const std::string &value)
{
    const std::string text = looksLikeFormula(value) ? "'" + value : value;
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

std::string names(const std::vector<corpus::Name> &people)
{
    std::vector<std::string> texts;
    for (const corpus::Name &person : people)
        texts.push_back(person.display());
    return joined(texts, separator);
}

} // namespace

std::string csvLine(const std::vector<std::string> &fields)
{
    std::string text;
    for (const std::string &value : fields)
        text += field(value) + ",";
    text.back() = '\r';
    return text + "\n";
}

std::string CsvWriter::begin()
{
    return csvLine({"id",
                    "type",
                    "genre",
                    "title",
                    "authors",
                    "date",
                    "language",
                    "publisher",
                    "publisherPlace",
                    "container",
                    "series",
                    "number",
                    "volume",
                    "issue",
                    "pages",
                    "isbn",
                    "issn",
                    "doi",
                    "url",
                    "pdf",
                    "themes",
                    "regions",
                    "centres",
                    "keywords",
                    "summary",
                    "rights",
                    "citation",
                    "editors",
                    "translators",
                    "edition",
                    "accessed",
                    "numberOfVolumes",
                    "tags",
                    "collections",
                    "citationKey",
                    "note"});
}

std::string CsvWriter::record(const corpus::Document &document)
{
    return csvLine(
        {document.id,
         document.type.empty() ? std::string() : labels(corpus::Axis::Type, {{document.type}}),
         document.genre,
         corpus::plainTitle(document.title),
         names(document.authors),
         corpus::toString(document.date),
         document.language,
         document.publisher,
         document.publisherPlace,
         document.container,
         document.series,
         document.number,
         document.volume,
         document.issue,
         document.pages,
         document.isbn,
         document.issn,
         document.doi,
         document.url,
         document.pdf,
         labels(corpus::Axis::Theme, document.themes),
         labels(corpus::Axis::Region, document.regions),
         labels(corpus::Axis::Centre, document.centres),
         joined(document.keywords, separator),
         document.summary,
         document.rights,
         document.citation,
         names(document.editors),
         names(document.translators),
         document.edition,
         corpus::toString(document.accessed),
         document.numberOfVolumes,
         joined(document.tags, separator),
         joined(document.collections, separator),
         document.citationKey,
         document.note});
}

std::string CsvWriter::labels(corpus::Axis axis, const std::vector<corpus::Assignment> &terms) const
{
    std::vector<std::string> texts;
    for (const corpus::Assignment &assignment : terms) {
        const corpus::Term *term = m_taxonomy.find(axis, assignment.term);
        texts.push_back(term == nullptr ? assignment.term : term->label("fr"));
    }
    return joined(texts, separator);
}

} // namespace lutrin::exchange
