// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/bibwriter.h"

#include "base/joined.h"
#include "citation/item/documentitem.h"
#include "citation/item/item.h"
#include "exchange/bytes/spaces.h"
#include "exchange/pages/languagetag.h"
#include "exchange/references/bibfields.h"
#include "exchange/references/bibnames.h"
#include "exchange/references/latextext.h"
#include "exchange/references/recordnotes.h"
#include "exchange/references/worktypes.h"
#include "exchange/writing/subjectwords.h"
#include "exchange/writing/writtentext.h"

#include <algorithm>
#include <array>
#include <span>

namespace lutrin::exchange {

namespace {

using citation::ItemType;
using citation::Variable;

bool hasType(std::string_view types, std::string_view type)
{
    return types.empty() || types.find(" " + std::string(type) + " ") != std::string_view::npos;
}

/// The entry type of BibLaTeX, whose data model asks each type for fields that a document may lack.
/// A manual is a report as far as the model goes, and may have a series, an ISBN, editors, or no
/// author.
std::string_view biblatexType(const corpus::Document &document, std::string_view wanted)
{
    const bool authored = !document.authors.empty();
    if (wanted == "book" && !authored && !document.editors.empty())
        return "collection";
    const bool issued = authored && !document.publisher.empty() && !document.genre.empty();
    if (wanted == "report")
        return issued && document.series.empty() && document.isbn.empty() &&
                       document.editors.empty() && document.edition.empty()
                   ? wanted
                   : "manual";
    const bool whole = wanted == "thesis"          ? issued
                       : wanted == "book"          ? authored
                       : wanted == "unpublished"   ? authored
                       : wanted == "booklet"       ? authored
                       : wanted == "inproceedings" ? authored && !document.container.empty()
                       : wanted == "online"        ? !document.url.empty() || !document.doi.empty()
                                                   : true;
    return whole ? wanted : "misc";
}

/// What the entry type, a word of `column`, does not say of the kind of work: the CSL type's name,
/// or the document type's where the CSL type is read as another one.
std::string_view subtype(const WorkType &work, std::string_view WorkType::*column,
                         std::string_view type)
{
    switch (work.item) {
    case ItemType::ArticleMagazine:
        return "magazine"; // words that BibLaTeX itself knows
    case ItemType::ArticleNewspaper:
        return "newspaper";
    case ItemType::Report:
    case ItemType::None:
    case ItemType::Document:
        return {};
    default:
        break;
    }
    if (workTypeOf(work.item).document != work.document)
        return work.document;
    const WorkType *read = workTypeNamed(column, type);
    return read != nullptr && read->item == work.item ? std::string_view() : nameOf(work.item);
}

/// Empty for what is no language.
std::string babelName(const std::string &language)
{
    if (!isLanguageTag(language))
        return {};
    for (const std::string &code : {language, language.substr(0, language.find('-'))})
        for (const auto &[tag, name] : babelLanguages)
            if (tag == code)
                return std::string(name);
    return language;
}

/// One entry as it grows; a field that is empty or already there is left out.
class Entry {
public:
    Entry(std::string_view type, std::string_view key)
        : m_text("@" + std::string(type) + "{" + std::string(key) + ",\n")
    {
    }

    void add(std::string_view name, const std::string &value)
    {
        if (value.empty() || std::ranges::find(m_names, name) != m_names.end())
            return;
        m_names.push_back(name);
        m_text += "  " + std::string(name) + " = " + value + ",\n";
    }

    void addBraced(std::string_view name, const std::string &value)
    {
        if (!value.empty())
            add(name, "{" + value + "}");
    }

    [[nodiscard]] std::string closed() const { return m_text + "}\n\n"; }

private:
    std::string m_text;
    std::vector<std::string_view> m_names;
};

std::string fieldText(const BibField &field, const corpus::Document &document, BibDialect dialect)
{
    const std::string value = collapsed(document.*field.member);
    if (field.verbatim)
        return latexVerbatim(value);
    const auto characters =
        dialect == BibDialect::BibTex ? LatexCharacters::Ascii : LatexCharacters::Utf8;
    // BibLaTeX leaves French titles as they are; BibTeX's styles know of no languages.
    const bool lowered = dialect == BibDialect::BibTex || !document.language.starts_with("fr");
    if (field.name == "title" || field.name == "booktitle")
        return lowered ? latexTitle(value, characters) : latexText(value, characters);
    std::string text = latexText(value, characters);
    return field.list && text.find(" and ") != std::string::npos ? "{" + text + "}" : text;
}

void addFields(Entry &entry, std::span<const BibField> fields, std::string_view type,
               const corpus::Document &document, BibDialect dialect)
{
    for (const BibField &field : fields)
        if (hasType(field.types, type))
            entry.addBraced(field.name, fieldText(field, document, dialect));
}

std::string keywordText(const std::vector<std::string> &keywords, LatexCharacters characters)
{
    std::vector<std::string> texts;
    for (const std::string &keyword : keywords) {
        std::string text = latexText(collapsed(keyword), characters);
        texts.push_back(text.find_first_of(",;") == std::string::npos ? text : "{" + text + "}");
    }
    return joined(texts, ", ");
}

/// As JabRef has its groups; a comma in a name stands behind a backslash.
std::string groupText(const std::vector<std::string> &folders)
{
    std::vector<std::string> texts;
    for (const std::string &folder : folders) {
        std::string text;
        for (const char character : latexText(collapsed(folder), LatexCharacters::Ascii))
            text += character == ',' ? std::string("\\,") : std::string(1, character);
        texts.push_back(std::move(text));
    }
    return joined(texts, ", ");
}

std::string pageText(const std::string &pages)
{
    const PageEnds ends = pageEnds(pages);
    const std::string first = latexText(ends.first, LatexCharacters::Utf8);
    return ends.last.empty() ? first : first + "--" + latexText(ends.last, LatexCharacters::Utf8);
}

/// A line a paragraph.
std::string noteText(const corpus::Document &document, LatexCharacters characters)
{
    std::vector<std::string> paragraphs = noteLines(document.note);
    for (std::string &paragraph : paragraphs)
        paragraph = latexText(paragraph, characters);
    return joined(paragraphs, "\n\n");
}

std::string biblatexEntry(const corpus::Document &document)
{
    const citation::Item item = citation::itemFromDocument(document);
    const WorkType &work = workTypeOf(item.type, document.type);
    const std::string_view type = biblatexType(document, work.biblatex);
    const auto &authors = item.names(Variable::Author);
    const auto &editors = item.names(Variable::Editor);
    Entry entry(type, document.citationKey);
    const std::string_view read = type == "collection" ? "book" : type; // which it is to readers
    entry.addBraced("entrysubtype", std::string(subtype(work, &WorkType::biblatex, read)));
    entry.addBraced("author", biblatexNames(authors));
    if (hasType(" article book collection inbook inproceedings manual misc online ", type))
        entry.addBraced("editor", biblatexNames(editors));
    if (hasType(" article book collection inbook ", type))
        entry.addBraced("translator", biblatexNames(item.names(Variable::Translator)));
    entry.addBraced("options", usesPrefix(authors) || usesPrefix(editors) ? "useprefix=true" : "");
    entry.addBraced("date", corpus::toString(document.date));
    entry.addBraced("urldate", corpus::toString(document.accessed));
    addFields(entry, biblatexFields, type, document, BibDialect::BibLatex);
    if (hasType(" article inbook inproceedings ", type))
        entry.addBraced("pages", pageText(document.pages));
    else if (hasType(" book collection manual report thesis booklet ", type)) {
        entry.addBraced("pages", pageText(item.text(Variable::Page)));
        entry.addBraced("pagetotal", item.text(Variable::NumberOfPages));
    }
    entry.addBraced("langid", babelName(document.language));
    entry.addBraced("keywords", keywordText(subjectWords(document), LatexCharacters::Utf8));
    entry.addBraced("annotation", noteText(document, LatexCharacters::Utf8));
    return entry.closed();
}

std::string bibtexEntry(const corpus::Document &document)
{
    constexpr std::array<const char *, 12> months{"jan", "feb", "mar", "apr", "may", "jun",
                                                  "jul", "aug", "sep", "oct", "nov", "dec"};
    const citation::Item item = citation::itemFromDocument(document);
    const WorkType &work = workTypeOf(item.type, document.type);
    const std::string_view type = work.bibtex;
    const auto month = static_cast<std::size_t>(document.date.month);
    Entry entry(type, document.citationKey);
    entry.addBraced("entrysubtype", std::string(subtype(work, &WorkType::bibtex, type)));
    entry.addBraced("author", bibtexNames(item.names(Variable::Author)));
    entry.addBraced("editor", bibtexNames(item.names(Variable::Editor)));
    entry.addBraced("translator", bibtexNames(item.names(Variable::Translator)));
    entry.addBraced("urldate", corpus::toString(document.accessed));
    entry.addBraced("year", document.date.known() ? std::to_string(document.date.year) : "");
    entry.add("month", month >= 1 && month <= months.size() ? months.at(month - 1) : "");
    entry.addBraced("day", document.date.day != 0 ? std::to_string(document.date.day) : "");
    addFields(entry, bibtexFields, type, document, BibDialect::BibTex);
    // Its styles would print a number of pages as the page where the work stands.
    entry.addBraced("pages", pageText(item.text(Variable::Page)));
    entry.addBraced("pagetotal", item.text(Variable::NumberOfPages));
    entry.addBraced("keywords", keywordText(subjectWords(document), LatexCharacters::Ascii));
    entry.addBraced("annote", noteText(document, LatexCharacters::Ascii));
    entry.addBraced("groups", groupText(document.collections));
    return entry.closed();
}

} // namespace

std::string BibWriter::record(const corpus::Document &document)
{
    return m_dialect == BibDialect::BibLatex ? biblatexEntry(document) : bibtexEntry(document);
}

} // namespace lutrin::exchange
