// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/editing.h"

#include "corpus/date.h"
#include "corpus/documentfields.h"
#include "exchange/pages/languagetag.h"
#include "exchange/pages/pagefacts.h"
#include "exchange/references/citationkeys.h"
#include "exchange/references/identifiers.h"
#include "exchange/references/personname.h"
#include "query/period.h"
#include "store/derived.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace lutrin::library {

namespace {

using corpus::Document;
using How = FieldEdit::How;

template <typename Member>
using FieldTable = std::vector<std::pair<std::string_view, Member Document::*>>;

/// The fields of one line that are edited: the genre is what a source says of the type, and a PDF
/// comes with its file.
std::string Document::*editedText(std::string_view field)
{
    return field == "genre" || field == "pdf" ? nullptr : corpus::textField(field);
}

const FieldTable<std::vector<std::string>> &wordFields()
{
    static const FieldTable<std::vector<std::string>> fields{
        {"keywords", &Document::keywords}, {"alternateTitles", &Document::alternateTitles}};
    return fields;
}

const FieldTable<std::vector<corpus::Name>> &nameFields()
{
    static const FieldTable<std::vector<corpus::Name>> fields{
        {"authors", &Document::authors},
        {"editors", &Document::editors},
        {"translators", &Document::translators}};
    return fields;
}

const FieldTable<corpus::Date> &dateFields()
{
    static const FieldTable<corpus::Date> fields{{"date", &Document::date},
                                                 {"accessed", &Document::accessed}};
    return fields;
}

const FieldTable<std::vector<corpus::Assignment>> &termFields()
{
    static const FieldTable<std::vector<corpus::Assignment>> fields{
        {"themes", &Document::themes},
        {"regions", &Document::regions},
        {"centres", &Document::centres}};
    return fields;
}

template <typename Member>
Member Document::*memberOf(const FieldTable<Member> &table, std::string_view field)
{
    const auto found = std::ranges::find(table, field, [](const auto &row) { return row.first; });
    return found == table.end() ? nullptr : found->second;
}

std::string withoutBlanks(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(blanks) - first + 1));
}

/// Without blanks at their ends, none empty, each once.
std::vector<std::string> tidied(const std::vector<std::string> &values)
{
    std::vector<std::string> kept;
    for (const std::string &value : values) {
        std::string text = withoutBlanks(value);
        if (!text.empty() && std::ranges::find(kept, text) == kept.end())
            kept.push_back(std::move(text));
    }
    return kept;
}

/// As people type it: `2025-02-14`, `14/02/2025`, « 14 février 2025 ».
std::optional<corpus::Date> typedDate(const std::string &text)
{
    if (auto date = corpus::parseDate(text))
        return date;
    const auto period = query::parsePeriod(query::FieldName::Use::Since, text);
    const bool date = period && text.find_first_of("<>=") == std::string::npos &&
                      text.find("..") == std::string::npos; // no span of time
    return date ? corpus::parseDate(period->from) : std::nullopt;
}

/// The code of a language that is typed by its code or name; nothing for what is neither.
std::optional<std::string> typedLanguage(const std::string &text)
{
    std::string tag = exchange::languageTag(text);
    return tag.empty() && !text.empty() ? std::nullopt : std::optional(std::move(tag));
}

tl::unexpected<Error> refused(std::string_view field, std::string why)
{
    return failure(
        {.cause = Cause::Invalid, .subject = std::string(field), .detail = std::move(why)});
}

/// The values of a list after an edit: those that stay first, in their order.
template <typename Value, typename TextOf, typename Make>
std::vector<Value> changedList(const std::vector<Value> &present, const FieldEdit &edit,
                               const TextOf &textOf, const Make &make)
{
    const std::vector<std::string> values = tidied(edit.values);
    const auto named = [&](const Value &value) {
        return std::ranges::find(values, textOf(value)) != values.end();
    };
    std::vector<Value> result;
    if (edit.how == How::Remove) {
        std::ranges::copy_if(present, std::back_inserter(result),
                             [&](const Value &value) { return !named(value); });
        return result;
    }
    if (edit.how == How::Add)
        result = present;
    for (const std::string &text : values) {
        const auto same = [&](const Value &value) { return textOf(value) == text; };
        if (std::ranges::any_of(result, same))
            continue;
        const auto known = std::ranges::find_if(present, same);
        result.push_back(known == present.end() ? make(text) : *known);
    }
    return result;
}

/// With another value in the place of each that is meant; once, where it is there already.
template <typename Value, typename IsMeant>
std::vector<Value> replacedList(const std::vector<Value> &present, const Value &value,
                                const IsMeant &isMeant)
{
    std::vector<Value> result;
    for (const Value &each : present) {
        const Value &taken = isMeant(each) ? value : each;
        if (std::ranges::find(result, taken) == result.end())
            result.push_back(taken);
    }
    return result;
}

class Editor {
public:
    explicit Editor(Document document) : m_document(std::move(document)) {}

    Result<void> apply(const FieldEdit &edit)
    {
        if (edit.how == How::Replace)
            return replace(edit);
        if (auto terms = memberOf(termFields(), edit.field)) {
            change(
                terms, edit, [](const corpus::Assignment &each) { return each.term; },
                [](const std::string &text) {
                    return corpus::Assignment{text, corpus::Source::User};
                });
            return {};
        }
        if (auto words = memberOf(wordFields(), edit.field)) {
            const auto same = [](const std::string &text) { return text; };
            change(words, edit, same, same);
            return {};
        }
        if (auto names = memberOf(nameFields(), edit.field)) {
            change(names, edit, editableName,
                   [](const std::string &text) { return exchange::invertedName(text); });
            return {};
        }
        return setOne(edit);
    }

    Document take() { return std::move(m_document); }

private:
    template <typename Value, typename TextOf, typename Make>
    void change(std::vector<Value> Document::*member, const FieldEdit &edit, const TextOf &textOf,
                const Make &make)
    {
        set(edit.field, member, changedList(m_document.*member, edit, textOf, make));
    }

    Result<void> replace(const FieldEdit &edit)
    {
        if (edit.values.size() != 2)
            return refused(edit.field, "two values are expected");
        const std::string &from = edit.values.front();
        const std::string &to = edit.values.back();
        if (auto names = memberOf(nameFields(), edit.field)) {
            set(edit.field, names,
                replacedList(m_document.*names, exchange::invertedName(to),
                             [&](const corpus::Name &each) {
                                 return each.display() == from || editableName(each) == from;
                             }));
            return {};
        }
        const std::vector<std::string> present = fieldValues(m_document, edit.field);
        if (std::ranges::find(present, from) == present.end())
            return {};
        const auto is = [&](const std::string &each) { return each == from; };
        return apply({edit.field, How::Set, replacedList(present, to, is)});
    }

    Result<void> setOne(const FieldEdit &edit)
    {
        const std::vector<std::string> values = tidied(edit.values);
        if (edit.how != How::Set || values.size() > 1)
            return refused(edit.field, "a field of one value: set it");
        const std::string value = values.empty() ? std::string() : values.front();
        if (auto member = memberOf(dateFields(), edit.field)) {
            const auto date = value.empty() ? corpus::Date() : typedDate(value);
            if (!date)
                return refused(edit.field, "not a date: " + value);
            set(edit.field, member, *date);
            return {};
        }
        if (edit.field == "language") {
            const auto language = typedLanguage(value);
            if (!language)
                return refused(edit.field, "not a language: " + value);
            set(edit.field, &Document::language, *language);
            return {};
        }
        const auto text = editedText(edit.field);
        if (text == nullptr)
            return refused(edit.field, "unknown field");
        if (edit.field == "title" && value.empty())
            return refused(edit.field, "missing or blank");
        if (edit.field == "url" && !value.empty() && !exchange::isWebAddress(value))
            return refused(edit.field, "not an address: " + value);
        if (edit.field == "citationKey" && !value.empty() && !exchange::isCitationKey(value))
            return refused(edit.field, "not a citation key: " + value);
        if (edit.field == "doi" && !value.empty())
            return setDoi(value);
        set(edit.field, text, value);
        return {};
    }

    /// However it is written, with its address or without.
    Result<void> setDoi(const std::string &value)
    {
        const std::string doi = exchange::doiIn(value);
        if (doi.empty())
            return refused("doi", "not a DOI: " + value);
        if (doi != store::plainDoi(m_document.doi))
            set("doi", &Document::doi, doi);
        return {};
    }

    template <typename Value>
    void set(const std::string &field, Value Document::*member, Value value)
    {
        if (m_document.*member == value)
            return;
        m_document.*member = std::move(value);
        m_document.sources[field] = corpus::Source::User;
    }

    Document m_document;
};

} // namespace

std::string editableName(const corpus::Name &name)
{
    if (name.literal.empty()) {
        const std::string family = exchange::familyWithParticle(name);
        return name.given.empty() ? family : family + ", " + name.given;
    }
    std::string text;
    for (const char character : name.literal) // two commas stand for one
        text += character == ',' ? std::string(2, ',') : std::string(1, character);
    return text;
}

const std::vector<std::string> &editableFields()
{
    static const std::vector<std::string> fields{
        "title",     "authors",         "date",           "type",    "language", "themes",
        "regions",   "centres",         "keywords",       "series",  "number",   "publisher",
        "container", "editors",         "publisherPlace", "edition", "volume",   "issue",
        "pages",     "numberOfVolumes", "translators",    "isbn",    "issn",     "doi",
        "url",       "accessed",        "summary",        "rights",  "citation", "citationKey",
        "note",      "alternateTitles"};
    return fields;
}

bool isListField(std::string_view field)
{
    return memberOf(nameFields(), field) != nullptr || memberOf(termFields(), field) != nullptr ||
           memberOf(wordFields(), field) != nullptr;
}

bool isDateField(std::string_view field)
{
    return memberOf(dateFields(), field) != nullptr;
}

std::vector<std::string> fieldValues(const corpus::Document &document, std::string_view field)
{
    std::vector<std::string> values;
    if (auto terms = memberOf(termFields(), field)) {
        for (const corpus::Assignment &each : document.*terms)
            values.push_back(each.term);
        return values;
    }
    if (auto words = memberOf(wordFields(), field))
        return document.*words;
    if (auto names = memberOf(nameFields(), field)) {
        std::ranges::transform(document.*names, std::back_inserter(values), editableName);
        return values;
    }
    std::string text;
    if (auto date = memberOf(dateFields(), field))
        text = corpus::toString(document.*date);
    else if (auto member = editedText(field))
        text = document.*member;
    if (!text.empty())
        values.push_back(std::move(text));
    return values;
}

Result<corpus::Document> edited(corpus::Document document, const std::vector<FieldEdit> &edits)
{
    Editor editor(std::move(document));
    for (const FieldEdit &edit : edits) {
        if (auto done = editor.apply(edit); !done)
            return failure(done.error());
    }
    return editor.take();
}

} // namespace lutrin::library
