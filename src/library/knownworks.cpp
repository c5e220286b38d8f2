// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/knownworks.h"

#include "corpus/titlemarkup.h"
#include "store/documentstore.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>

namespace lutrin::library {

namespace {

constexpr std::size_t KeyLetters = 12;    ///< of a title, which must be alike to the letter
constexpr std::size_t ShortestTitle = 12; ///< shorter titles say too little
constexpr std::size_t LongestCompared = 300;

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    });
    return result;
}

/// Letters and digits, folded.
std::string bareLetters(std::string_view text)
{
    const std::string folded = text::foldLower(text::lowerCase(text));
    std::string result;
    for (std::size_t at = 0; at < folded.size();) {
        const text::Character character = text::characterAt(folded, at);
        const bool kept = character.kind == text::CharClass::Letter ||
                          character.kind == text::CharClass::Digit ||
                          character.kind == text::CharClass::Ideograph;
        if (kept)
            result.append(folded, at, character.end - at);
        at = character.end;
    }
    return result;
}

std::string digitsOf(std::string_view text)
{
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits),
                         [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

/// The nine digits that an ISBN of either length has in common with the other.
std::string isbnKey(std::string_view isbn)
{
    std::string digits;
    for (const char c : isbn) {
        if ((c >= '0' && c <= '9') || c == 'X' || c == 'x')
            digits += c;
    }
    if (digits.size() == 13 && digits.starts_with("978"))
        return digits.substr(3, 9);
    return digits.size() == 10 ? digits.substr(0, 9) : digits;
}

bool tracks(std::string_view parameter)
{
    constexpr std::array<std::string_view, 9> prefixes{
        "utm_", "fbclid", "gclid", "mc_cid", "mc_eid", "xtor", "at_", "pk_", "msclkid"};
    return std::ranges::any_of(
        prefixes, [&](std::string_view prefix) { return parameter.starts_with(prefix); });
}

/// The parameters that choose a page, sorted.
std::string query(std::string_view text)
{
    std::vector<std::string> kept;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('&'), text.size());
        if (end > 0 && !tracks(text.substr(0, end)))
            kept.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    std::ranges::sort(kept);
    std::string joined;
    for (const std::string &parameter : kept)
        joined += (joined.empty() ? '?' : '&') + parameter;
    return joined;
}

std::string host(std::string_view text)
{
    std::string name = lowered(text);
    for (const std::string_view port : {":80", ":443"}) {
        if (name.ends_with(port))
            name.resize(name.size() - port.size());
    }
    while (name.ends_with('.'))
        name.pop_back();
    if (name.starts_with("www."))
        name.erase(0, 4);
    return name;
}

/// A book's parts share its ISBN.
bool isPart(const corpus::Document &document)
{
    return document.type == "chapter" || document.type == "conference" ||
           (!document.container.empty() && document.type != "book");
}

std::vector<std::string> identifierKeys(const corpus::Document &document)
{
    std::vector<std::string> keys;
    if (!document.doi.empty())
        keys.push_back("doi:" + lowered(document.doi));
    if (const std::string address = canonicalAddress(document.url); !address.empty())
        keys.push_back("url:" + address);
    return keys;
}

std::string isbnKeyOf(const corpus::Document &document)
{
    return document.isbn.empty() || isPart(document) ? std::string()
                                                     : "isbn:" + isbnKey(document.isbn);
}

std::string titleKey(const std::string &title)
{
    return title.size() < ShortestTitle ? std::string() : "title:" + title.substr(0, KeyLetters);
}

/// How many letters must change to make one text the other; more than `limit` counts as limit + 1.
std::size_t distance(std::string_view one, std::string_view other, std::size_t limit)
{
    if (std::max(one.size(), other.size()) - std::min(one.size(), other.size()) > limit)
        return limit + 1;
    std::vector<std::size_t> row(other.size() + 1);
    for (std::size_t at = 0; at <= other.size(); ++at)
        row[at] = at;
    for (std::size_t line = 1; line <= one.size(); ++line) {
        std::size_t diagonal = row[0];
        row[0] = line;
        for (std::size_t at = 1; at <= other.size(); ++at) {
            const std::size_t replaced = diagonal + (one[line - 1] == other[at - 1] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({replaced, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

/// As titles are compared.
std::string comparedTitle(const corpus::Document &document)
{
    return bareLetters(corpus::plainTitle(document.title)).substr(0, LongestCompared);
}

std::vector<std::string> familiesOf(const corpus::Document &document)
{
    std::vector<std::string> families;
    for (const corpus::Name &author : document.authors)
        families.push_back(bareLetters(author.family.empty() ? author.literal : author.family));
    return families;
}

/// Only of this run: nothing of it is kept.
std::uint64_t hashOf(std::string_view text)
{
    return std::hash<std::string_view>()(text);
}

/// The same, one the beginning of the other (a subtitle is missing), or a few letters apart; the
/// numbers in them must be the same.
bool likeTitles(const std::string &one, const std::string &other)
{
    if (one == other)
        return true;
    const bool begins = one.starts_with(other) || other.starts_with(one);
    if (begins && std::min(one.size(), other.size()) >= ShortestTitle)
        return digitsOf(one) == digitsOf(other);
    const std::size_t limit = std::max(one.size(), other.size()) / 12;
    return digitsOf(one) == digitsOf(other) && distance(one, other, limit) <= limit;
}

bool nearYears(int one, int other)
{
    return one == 0 || other == 0 || std::abs(one - other) <= 1;
}

bool alike(const corpus::Document &one, const corpus::Document &other)
{
    const std::vector<std::string> others = familiesOf(other);
    const bool share = std::ranges::any_of(familiesOf(one), [&](const std::string &family) {
        return !family.empty() && std::ranges::find(others, family) != others.end();
    });
    const std::string title = comparedTitle(one);
    const std::string otherTitle = comparedTitle(other);
    return nearYears(one.date.year, other.date.year) && share &&
           titleKey(title) == titleKey(otherTitle) && likeTitles(title, otherTitle);
}

} // namespace

std::string canonicalAddress(std::string_view url)
{
    const std::string scheme = lowered(url.substr(0, 8));
    if (scheme.starts_with("https://"))
        url.remove_prefix(8);
    else if (scheme.starts_with("http://"))
        url.remove_prefix(7);
    else
        return {};
    url = url.substr(0, url.find('#'));
    const std::size_t mark = std::min(url.find('?'), url.size());
    const std::string_view place = url.substr(0, mark);
    const std::size_t slash = std::min(place.find('/'), place.size());
    std::string path(place.substr(slash));
    for (const std::string_view index : {"/index.html", "/index.htm", "/index.php"}) {
        if (path.ends_with(index))
            path.resize(path.size() - index.size());
    }
    while (path.ends_with('/'))
        path.pop_back();
    return host(place.substr(0, slash)) + path + query(url.substr(std::min(mark + 1, url.size())));
}

Result<void> KnownWorks::load(store::Connection &connection)
{
    return store::DocumentStore(connection).forEach([this](const store::Record &record) {
        if (const auto document = store::parsed(record.json))
            add(traitsOf(*document), record.number);
        return Result<void>();
    });
}

KnownWorks::Traits KnownWorks::traitsOf(const corpus::Document &document)
{
    const std::string title = comparedTitle(document);
    Traits traits{.digits = static_cast<std::uint32_t>(hashOf(digitsOf(title))),
                  .year = document.date.year};
    std::vector<std::string> keys = identifierKeys(document);
    keys.push_back(isbnKeyOf(document));
    keys.push_back(titleKey(title));
    for (const std::string &key : keys) {
        if (!key.empty())
            traits.keys.push_back(hashOf(key));
    }
    for (const std::string &family : familiesOf(document)) {
        if (!family.empty())
            traits.families.push_back(static_cast<std::uint32_t>(hashOf(family)));
    }
    return traits;
}

void KnownWorks::add(const Traits &traits, store::DocumentNumber number)
{
    constexpr std::size_t mostFamilies = 100; ///< of a work of hundreds, these suffice
    const std::size_t count = std::min(traits.families.size(), mostFamilies);
    const auto place = static_cast<std::uint32_t>(m_works.size());
    m_works.push_back({.number = number,
                       .digits = traits.digits,
                       .families = static_cast<std::uint32_t>(m_families.size()),
                       .year = static_cast<std::int16_t>(traits.year),
                       .familyCount = static_cast<std::uint16_t>(count)});
    std::copy_n(traits.families.begin(), count, std::back_inserter(m_families));
    for (const std::uint64_t key : traits.keys)
        m_byKey.add(key, place);
}

void KnownWorks::Index::add(std::uint64_t key, std::uint32_t place)
{
    constexpr std::size_t fewest = 4096;
    m_recent.emplace(key, place);
    if (m_recent.size() < std::max(fewest, m_sorted.size() / 8))
        return;
    const auto middle = static_cast<std::ptrdiff_t>(m_sorted.size());
    m_sorted.reserve(m_sorted.size() + m_recent.size());
    std::ranges::copy(m_recent, std::back_inserter(m_sorted));
    m_recent.clear();
    std::sort(m_sorted.begin() + middle, m_sorted.end());
    std::inplace_merge(m_sorted.begin(), m_sorted.begin() + middle, m_sorted.end());
}

std::vector<std::uint32_t> KnownWorks::Index::find(std::uint64_t key) const
{
    std::vector<std::uint32_t> places;
    for (auto at = std::ranges::lower_bound(m_sorted, Entry(key, 0));
         at != m_sorted.end() && at->first == key; ++at)
        places.push_back(at->second);
    const auto [begin, end] = m_recent.equal_range(key);
    for (auto at = begin; at != end; ++at)
        places.push_back(at->second);
    std::ranges::sort(places);
    return places;
}

/// What alike() asks, as far as hashes tell.
bool KnownWorks::mayBeAlike(const Work &work, const Traits &traits) const
{
    if (work.digits != traits.digits || !nearYears(work.year, traits.year))
        return false;
    const auto begin = m_families.begin() + work.families;
    return std::any_of(begin, begin + work.familyCount, [&](std::uint32_t family) {
        return std::ranges::find(traits.families, family) != traits.families.end();
    });
}

Result<std::optional<std::string>>
KnownWorks::first(std::uint64_t key, const std::function<bool(const Work &)> &mayFit,
                  const Fits &fits, const Accept &accept) const
{
    for (const std::uint32_t place : m_byKey.find(key)) {
        if (!mayFit(m_works[place]))
            continue;
        const auto document = m_load(m_works[place].number);
        if (!document && document.error().cause == Cause::NotFound)
            continue;
        if (!document)
            return failure(document.error());
        if (fits(*document) && (!accept || accept(document->id)))
            return document->id;
    }
    return std::nullopt;
}

Result<std::optional<std::string>> KnownWorks::find(const corpus::Document &document,
                                                    Likeness likeness, const Accept &accept) const
{
    using Keys = std::vector<std::string>;
    const std::string title = comparedTitle(document);
    const Traits traits = traitsOf(document);
    const auto any = [](const Work &) { return true; };
    for (const std::string &key : identifierKeys(document)) {
        const auto has = [&](const corpus::Document &known) {
            const Keys keys = identifierKeys(known);
            return std::ranges::find(keys, key) != keys.end();
        };
        if (auto found = first(hashOf(key), any, has, accept); !found || *found)
            return found;
    }
    if (const std::string key = isbnKeyOf(document); !key.empty()) {
        const auto sameBook = [&](const corpus::Document &known) {
            return isbnKeyOf(known) == key && likeTitles(title, comparedTitle(known));
        };
        const auto sameDigits = [&](const Work &work) { return work.digits == traits.digits; };
        if (auto found = first(hashOf(key), sameDigits, sameBook, accept); !found || *found)
            return found;
    }
    const std::string key = titleKey(title);
    if (likeness == Likeness::Identifiers || key.empty())
        return std::nullopt;
    return first(
        hashOf(key), [&](const Work &work) { return mayBeAlike(work, traits); },
        [&](const corpus::Document &known) { return alike(document, known); }, accept);
}

} // namespace lutrin::library
