// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reading.h"

#include "citation/rendering/datetext.h"
#include "corpus/documentfields.h"
#include "exchange/bytes/spaces.h"
#include "exchange/pages/articlebody.h"
#include "exchange/pages/languagetag.h"
#include "exchange/pages/pagefacts.h"
#include "exchange/references/barenumber.h"
#include "exchange/references/citationkeys.h"
#include "exchange/references/consultation.h"
#include "exchange/references/datewords.h"
#include "exchange/references/editionwords.h"
#include "exchange/references/extent.h"
#include "exchange/references/identifiers.h"
#include "exchange/references/personname.h"
#include "exchange/references/rolemarks.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lutrin::exchange {

namespace {

using corpus::Document;

std::string *textField(Document &document, std::string_view key)
{
    // What belongs to the record itself is read, too.
    const auto field = key == "id"           ? &Document::id
                       : key == "provenance" ? &Document::provenance
                                             : corpus::textField(key);
    return field == nullptr ? nullptr : &(document.*field);
}

std::vector<corpus::Name> *nameField(Document &document, std::string_view key)
{
    return key == "authors"       ? &document.authors
           : key == "editors"     ? &document.editors
           : key == "translators" ? &document.translators
                                  : nullptr;
}

bool setOnce(std::string &target, std::string value)
{
    if (value.empty() || !target.empty())
        return false;
    target = std::move(value);
    return true;
}

template <typename Value>
bool addOnce(std::vector<Value> &list, Value value)
{
    if (value == Value{} || std::ranges::find(list, value) != list.end())
        return false;
    list.push_back(std::move(value));
    return true;
}

bool addKeyword(Found &found, std::string value)
{
    std::vector<std::string> &keywords = found.document.keywords;
    if (found.knownKeywords.size() != keywords.size()) // others came another way
        found.knownKeywords = {keywords.begin(), keywords.end()};
    if (value.empty() || !found.knownKeywords.insert(value).second)
        return false;
    keywords.push_back(std::move(value));
    return true;
}

bool addTerm(std::vector<corpus::Assignment> &list, std::string label)
{
    const bool known = std::ranges::any_of(
        list, [&](const corpus::Assignment &assignment) { return assignment.term == label; });
    if (label.empty() || known)
        return false;
    list.push_back({.term = std::move(label)});
    return true;
}

bool setDate(corpus::Date &date, const std::string &text)
{
    if (date.known())
        return false;
    date = dateOrYearIn(text);
    return date.known();
}

/// A day of access may stand behind the words that references have before it.
bool setAccess(corpus::Date &date, const std::string &text)
{
    const auto consulted = consultationIn(text);
    return setDate(date, consulted ? consulted->day : text);
}

/// `fr`, `fr-CA`
bool isTag(std::string_view text)
{
    const auto small = [](char c) { return c >= 'a' && c <= 'z'; };
    return text.size() >= 2 && small(text[0]) && small(text[1]) &&
           (text.size() == 2 || text[2] == '-');
}

/// « FR », `fre` and « Français » as their tag; empty for what is none.
std::string plainLanguage(const std::string &text)
{
    if (isTag(text) && isLanguageTag(text))
        return text;
    std::string tag = languageTag(text);
    return tag.empty() && isLanguageTag(text) ? text : tag;
}

/// The looks that databases give words of a title in HTML or their own tags, as CSL writes them;
/// what a text of theirs spells for XML, as it is read.
std::string asFieldMarkup(std::string text)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 18> signs{{
        {"<em>", "<i>"},
        {"</em>", "</i>"},
        {"<italic>", "<i>"},
        {"</italic>", "</i>"},
        {"<I>", "<i>"},
        {"</I>", "</i>"},
        {"<strong>", "<b>"},
        {"</strong>", "</b>"},
        {"<bold>", "<b>"},
        {"</bold>", "</b>"},
        {"<inf>", "<sub>"},
        {"</inf>", "</sub>"},
        {"<scp>", "<sc>"},
        {"</scp>", "</sc>"},
        {"&quot;", "\""},
        {"&#39;", "'"},
        {"&nbsp;", "\u00A0"},
        {"&amp;", "&"},
    }};
    if (text.find_first_of("<&") == std::string::npos)
        return text;
    for (const auto &[from, to] : signs) {
        for (std::size_t at = text.find(from); at != std::string::npos;
             at = text.find(from, at + to.size()))
            text.replace(at, from.size(), to);
    }
    return text;
}

bool takeValue(Found &found, std::string_view key, std::string value)
{
    Document &document = found.document;
    if (key == "date")
        return setDate(document.date, value);
    if (key == "accessed")
        return setAccess(document.accessed, value);
    if (key == "edition")
        return setOnce(document.edition, editionOf(value));
    if (key == "alternateTitles")
        return value != document.title && addOnce(document.alternateTitles, std::move(value));
    if (key == "keywords")
        return addKeyword(found, std::move(value));
    if (key == "themes")
        return addTerm(document.themes, std::move(value));
    if (key == "regions")
        return addTerm(document.regions, std::move(value));
    if (key == "centres")
        return addTerm(document.centres, std::move(value));
    if (key == "volume" || key == "issue")
        value = bareNumber(std::move(value));
    if (key == "numberOfVolumes")
        value = bareVolumes(value);
    if (key == "doi")
        return setOnce(document.doi, doiIn(value));
    if (key == "isbn")
        return setOnce(document.isbn, isbnIn(value));
    if (key == "issn")
        return setOnce(document.issn, issnIn(value));
    if (key == "citationKey" && !isCitationKey(value))
        return false;
    if (key == "url") {
        value = addressIn(value);
        if (value.empty())
            return false;
    }
    if (key == "language")
        value = plainLanguage(value);
    std::string *text = textField(document, key);
    return text != nullptr && setOnce(*text, std::move(value));
}

} // namespace

bool take(Found &found, std::string_view key, std::string_view value, std::string_view origin)
{
    std::string text = collapsed(value);
    if (key == "summary" && text.find("<p>") != std::string::npos)
        text = collapsed(textFromHtml(text));
    else if (key == "title" || key == "alternateTitles" || key == "container" || key == "series" ||
             key == "summary")
        text = asFieldMarkup(std::move(text));
    if (nameField(found.document, key) != nullptr)
        return takeNames(found, key, {invertedName(text)}, origin);
    const bool dated = found.document.date.known();
    const bool taken = takeValue(found, key, text);
    // A date that was not all that is to be read of it deserves a word, too.
    const bool inexact = !dateIn(text).known() || isVagueDate(text) || hasNoMonth(text);
    if (key == "date" && !dated && !text.empty() && inexact)
        found.notADate = std::move(text);
    if (key == "language" && found.document.language.empty())
        found.notALanguage = std::move(text);
    if (!taken)
        return false;
    found.origins.emplace(key, origin);
    return true;
}

void noteSubject(Found &found, std::string_view key, std::string_view label,
                 std::string_view origin)
{
    std::string text = collapsed(label);
    const auto axis = key == "places" ? std::optional(corpus::Axis::Region) : std::nullopt;
    const bool known = std::ranges::any_of(found.subjects, [&](const Subject &subject) {
        return subject.axis == axis && subject.label == text;
    });
    if (!text.empty() && !known)
        found.subjects.push_back({std::move(text), axis, std::string(origin)});
}

bool takeNames(Found &found, std::string_view key, std::vector<corpus::Name> names,
               std::string_view origin)
{
    bool taken = false;
    for (corpus::Name &name : names) {
        const std::string_view role = takenRole(name, key);
        if (!addOnce(*nameField(found.document, role), std::move(name)))
            continue;
        found.origins.emplace(role, origin);
        taken = true;
    }
    return taken;
}

void tellLeftOut(Reading &reading)
{
    if (reading.leftOut.empty())
        return;
    const auto &[first, times] = *reading.leftOut.begin();
    std::string words = "fields without a place, each with its number of records: ";
    if (reading.leftOut.size() == 1)
        words = "a field without a place, in " +
                (times == 1 ? "one record: " : std::to_string(times) + " records: ") + first;
    else
        for (std::string mark; const auto &[name, count] : reading.leftOut)
            words += std::exchange(mark, ", ") + name + " (" + std::to_string(count) + ")";
    reading.remark(Grade::Information, Cause::Unsupported, 0, std::move(words));
}

void tellDates(Reading &reading)
{
    for (const Found &found : reading.documents) {
        const corpus::Date &date = found.document.date;
        if (found.notADate.empty() || (date.known() && dateOrYearIn(found.notADate) != date))
            continue;
        const bool vague = date.known() && isVagueDate(found.notADate);
        const char *words = vague          ? "an uncertain date or a period, taken as a date: "
                            : date.known() ? "only the year of a date: "
                            : needsDayOrder(found.notADate) ? "a date with day or month first: "
                                                            : "not a date: ";
        reading.remark(Grade::Warning, Cause::Invalid, found.line, words + found.notADate);
    }
}

void tellLanguages(Reading &reading)
{
    for (const Found &found : reading.documents) {
        if (found.document.language.empty() && !found.notALanguage.empty())
            reading.remark(Grade::Warning, Cause::Invalid, found.line,
                           "not a language: " + found.notALanguage);
    }
}

std::string settleLanguages(corpus::Document &document)
{
    std::string none;
    const auto settle = [&](std::string &language) {
        std::string plain = plainLanguage(language);
        if (plain.empty() && none.empty())
            none = language;
        language = std::move(plain);
    };
    settle(document.language);
    for (corpus::LanguageVersion &version : document.versions)
        settle(version.language);
    return none;
}

} // namespace lutrin::exchange
