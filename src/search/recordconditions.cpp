// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/recordconditions.h"

#include "corpus/date.h"
#include "query/spelling.h"
#include "search/highlights.h"
#include "search/importconditions.h"
#include "store/canonicaladdress.h"
#include "store/derived.h"
#include "store/documentstore.h"
#include "text/characters.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>
#include <vector>

namespace lutrin::search {

namespace {

using store::DocumentSet;
using store::FacetKind;

// A date of which the month or the day is unknown stands for all of its days.
constexpr std::string_view selectDates =
    "SELECT number FROM document WHERE date BETWEEN ?1 / 10000 * 10000 AND ?2 AND date > 0 "
    "AND date + (date % 100 = 0) * 99 + (date % 10000 = 0) * 9900 >= ?1";

constexpr std::size_t longestSlug = 400;
constexpr int firstYear = 0;
constexpr int lastYear = 9999;

/// `www.exemple.org/page` is an address too where one is asked for.
std::string withScheme(const std::string &address)
{
    return address.find("://") == std::string::npos ? "https://" + address : address;
}

std::string folded(std::string_view text)
{
    text::Analyser analyser("fr");
    return store::slug(analyser, text, longestSlug);
}

/// « O’Brien » is one word here, and its letter no initial.
std::string plainName(text::Analyser &analyser, std::string_view name)
{
    std::string joined = partedInitials(name);
    for (const std::string_view apostrophe : {"'", "’"}) {
        for (std::size_t at; (at = joined.find(apostrophe)) != std::string::npos;)
            joined.erase(at, apostrophe.size());
    }
    return store::slug(analyser, joined, longestSlug);
}

/// Of one who is called so but for the initials, and of nobody who may be meant.
bool isOfNamesakes(const corpus::Document &document, const InitialedName &asked,
                   text::Analyser &analyser)
{
    bool any = false;
    for (const auto *names : {&document.authors, &document.editors, &document.translators}) {
        for (const corpus::Name &name : *names) {
            const auto answer = asked.compare(plainName(analyser, name.display()));
            if (answer == InitialedName::Answer::Meant)
                return false;
            any = any || answer == InitialedName::Answer::Namesake;
        }
    }
    return any;
}

std::string languageName(const std::string &tag, const icu::Locale &in)
{
    icu::UnicodeString name;
    icu::Locale(tag.c_str()).getDisplayLanguage(in, name);
    std::string text;
    return name.toUTF8String(text);
}

bool isLanguage(const std::string &tag, const std::string &asked)
{
    if (text::lowerCase(tag) == text::lowerCase(asked.substr(0, asked.find('-'))))
        return true;
    return folded(languageName(tag, icu::Locale::getFrench())) == folded(asked) ||
           folded(languageName(tag, icu::Locale::getEnglish())) == folded(asked);
}

/// The end of a period: its unknown parts taken as the last ones.
std::int64_t lastDay(const corpus::Date &date)
{
    return store::dateKey(
        {date.year, date.month == 0 ? 99 : date.month, date.day == 0 ? 99 : date.day});
}

/// Whose values are what a field looks among; identifiers are told apart by what they look like.
constexpr std::array kindsOfFields{
    std::pair{query::Field::Author, FacetKind::Author},
    std::pair{query::Field::Theme, FacetKind::Theme},
    std::pair{query::Field::Region, FacetKind::Region},
    std::pair{query::Field::Centre, FacetKind::Centre},
    std::pair{query::Field::Type, FacetKind::Type},
    std::pair{query::Field::Language, FacetKind::Language},
    std::pair{query::Field::Series, FacetKind::Series},
    std::pair{query::Field::Container, FacetKind::Container},
    std::pair{query::Field::Publisher, FacetKind::Publisher},
    std::pair{query::Field::Folder, FacetKind::Collection},
    std::pair{query::Field::Tag, FacetKind::Tag},
    std::pair{query::Field::Tag, FacetKind::Keyword},
};

/// An ISBN or ISSN is figures alone, but for an X; a DOI begins with the number of who gave it.
query::Field fieldOfIdentifier(std::string_view plain)
{
    if (plain.find_first_not_of("0123456789X") == std::string_view::npos)
        return query::Field::Isbn;
    return query::doiLength(plain) == plain.size() ? query::Field::Doi : query::Field::Address;
}

} // namespace

Result<std::optional<DocumentSet>> RecordConditions::withValue(const query::Node &term)
{
    if (query::asksForAny(term) && term.field != query::Field::Highlight)
        return withAnyValue(term.field);
    switch (term.field) {
    case query::Field::Theme:
        return withTerm(corpus::Axis::Theme, term);
    case query::Field::Region:
        return withTerm(corpus::Axis::Region, term);
    case query::Field::Centre:
        return withTerm(corpus::Axis::Centre, term);
    case query::Field::Type:
        return withTerm(corpus::Axis::Type, term);
    case query::Field::Series:
        return withWords(FacetKind::Series, term);
    case query::Field::Container:
        return withWords(FacetKind::Container, term);
    case query::Field::Publisher:
        return withWords(FacetKind::Publisher, term);
    case query::Field::Folder:
        return withWords(FacetKind::Collection, term);
    case query::Field::Tag:
        return withTag(term);
    case query::Field::Language:
        return inLanguage(term);
    case query::Field::Isbn:
        return withIdentifier(store::plainIdentifier(term.text));
    case query::Field::Doi:
        return withIdentifier(store::plainDoi(term.text));
    case query::Field::Address:
        return withIdentifier(store::canonicalAddress(withScheme(term.text)));
    case query::Field::Highlight:
        return withHighlight(term);
    case query::Field::Import:
        return ImportConditions(m_connection, term).documents();
    default:
        return std::nullopt;
    }
}

/// That nothing has one is no unknown value.
RecordConditions::Found RecordConditions::withAnyValue(query::Field field)
{
    if (field == query::Field::Isbn || field == query::Field::Doi || field == query::Field::Address)
        return withAnyIdentifier(field);
    DocumentSet documents;
    for (const auto &[asked, kind] : kindsOfFields) {
        if (asked != field)
            continue;
        const auto table = m_catalogue.facet(m_connection, kind);
        if (!table)
            return failure(table.error());
        for (const FacetEntry &entry : (*table)->entries())
            documents |= entry.documents;
    }
    return documents;
}

RecordConditions::Found RecordConditions::withAnyIdentifier(query::Field field)
{
    auto documents = store::FacetStore(m_connection)
                         .documentsWhere(FacetKind::Identifier, [field](std::string_view plain) {
                             return fieldOfIdentifier(plain) == field;
                         });
    if (!documents)
        return failure(documents.error());
    return std::move(*documents);
}

RecordConditions::Found RecordConditions::withTerm(corpus::Axis axis, const query::Node &term)
{
    const auto ids =
        m_catalogue.terms(m_connection, axis, term.text, term.match == query::Match::Prefix);
    if (!ids)
        return failure(ids.error());
    const auto table = m_catalogue.facet(m_connection, store::facetKindOf(axis));
    if (!table)
        return failure(table.error());
    if (ids->empty())
        return std::nullopt;
    DocumentSet documents;
    for (const std::string &id : *ids) {
        if (const FacetEntry *entry = (*table)->find(id))
            documents |= entry->documents;
    }
    return documents;
}

RecordConditions::Found RecordConditions::withWords(FacetKind kind, const query::Node &term)
{
    const auto table = m_catalogue.facet(m_connection, kind);
    if (!table)
        return failure(table.error());
    const std::string wanted = folded(term.text);
    std::optional<DocumentSet> documents;
    for (const FacetEntry &entry : (*table)->entries()) {
        if (!wanted.empty() &&
            store::hasWords(folded(entry.id), wanted, term.match == query::Match::Prefix))
            documents = documents.value_or(DocumentSet()) | entry.documents;
    }
    return documents;
}

/// What publishers call keywords is to the reader a tag, too.
RecordConditions::Found RecordConditions::withTag(const query::Node &term)
{
    auto tagged = withWords(FacetKind::Tag, term);
    const auto keyed = withWords(FacetKind::Keyword, term);
    if (!tagged || !keyed || !*keyed)
        return tagged && !keyed ? keyed : tagged;
    return tagged->value_or(DocumentSet()) | **keyed;
}

RecordConditions::Found RecordConditions::inLanguage(const query::Node &term)
{
    const auto table = m_catalogue.facet(m_connection, FacetKind::Language);
    if (!table)
        return failure(table.error());
    std::optional<DocumentSet> documents;
    for (const FacetEntry &entry : (*table)->entries()) {
        if (isLanguage(entry.id, term.text))
            documents = documents.value_or(DocumentSet()) | entry.documents;
    }
    return documents;
}

RecordConditions::Found RecordConditions::withIdentifier(const std::string &plain)
{
    const auto documents = store::FacetStore(m_connection).documents(FacetKind::Identifier, plain);
    if (!documents)
        return failure(documents.error());
    return documents->isEmpty() ? std::nullopt : std::optional(*documents);
}

/// Words that nobody has marked are no unknown value.
RecordConditions::Found RecordConditions::withHighlight(const query::Node &term)
{
    const auto marked = Highlights::read(m_connection, m_catalogue);
    if (!marked)
        return failure(marked.error());
    return term.text.empty() ? marked->documents() : marked->documents(m_patterns.read(term));
}

bool RecordConditions::hasInitials(const query::Node &name)
{
    text::Analyser analyser("fr");
    return InitialedName(plainName(analyser, name.text)).hasInitials();
}

Result<DocumentSet> RecordConditions::meantAuthors(const InitialedName &asked)
{
    const auto table = m_catalogue.facet(m_connection, FacetKind::Author);
    if (!table)
        return failure(table.error());
    text::Analyser analyser("fr");
    DocumentSet meant;
    for (const FacetEntry &entry : (*table)->entries()) {
        if (asked.compare(plainName(analyser, entry.id)) == InitialedName::Answer::Meant)
            meant |= entry.documents;
    }
    return meant;
}

/// The facet does not know who edited or translated an author's book: its record does.
Result<DocumentSet> RecordConditions::ofNamesakes(const query::Node &name, const DocumentSet &among)
{
    text::Analyser analyser("fr");
    const InitialedName asked(plainName(analyser, name.text));
    const auto meant = meantAuthors(asked);
    if (!meant)
        return meant;
    DocumentSet namesakes;
    for (const store::DocumentNumber number : among - *meant) {
        const auto document = store::DocumentStore(m_connection).document(number);
        if (!document)
            return failure(document.error());
        if (isOfNamesakes(*document, asked, analyser))
            namesakes.add(number);
    }
    return namesakes;
}

Result<DocumentSet> RecordConditions::inPeriod(const query::Node &period)
{
    const auto from = corpus::parseDate(period.from).value_or(corpus::Date{});
    const auto to = corpus::parseDate(period.to).value_or(corpus::Date{});
    const int last = to.known() ? to.year : lastYear;
    const bool wholeYears = from.month == 0 && to.month == 0;
    if (wholeYears)
        return inYears(from.year, last);
    return inDates(store::dateKey(from), to.known() ? lastDay(to) : lastDay({lastYear, 0, 0}));
}

Result<DocumentSet> RecordConditions::inYears(int from, int to)
{
    const auto table = m_catalogue.facet(m_connection, FacetKind::Year);
    if (!table)
        return failure(table.error());
    DocumentSet documents;
    for (const FacetEntry &entry : (*table)->entries()) {
        int year = firstYear;
        std::from_chars(entry.id.data(), entry.id.data() + entry.id.size(), year);
        if (from <= year && year <= to)
            documents |= entry.documents;
    }
    return documents;
}

Result<DocumentSet> RecordConditions::inDates(std::int64_t from, std::int64_t to)
{
    return selected(selectDates, from, to);
}

template <typename... Values>
Result<DocumentSet> RecordConditions::selected(std::string_view sql, const Values &...values)
{
    DocumentSet documents;
    store::Statement rows = m_connection.statement(sql, values...);
    while (rows.next())
        documents.add(static_cast<store::DocumentNumber>(rows.integer(0)));
    if (!rows.status())
        return failure(rows.status().error());
    return documents;
}

} // namespace lutrin::search
