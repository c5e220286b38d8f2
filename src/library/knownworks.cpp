// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/knownworks.h"

#include "store/documentstore.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <cstdlib>

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
            add(*document);
        return Result<void>();
    });
}

KnownWorks::Work KnownWorks::workOf(const corpus::Document &document)
{
    Work work{.id = document.id,
              .title = bareLetters(document.title).substr(0, LongestCompared),
              .year = document.date.year};
    for (const corpus::Name &author : document.authors)
        work.families.push_back(
            bareLetters(author.family.empty() ? author.literal : author.family));
    return work;
}

void KnownWorks::add(const corpus::Document &document)
{
    const std::size_t place = m_works.size();
    m_works.push_back(workOf(document));
    std::vector<std::string> keys = identifierKeys(document);
    keys.push_back(isbnKeyOf(document));
    keys.push_back(titleKey(m_works.back().title));
    for (std::string &key : keys) {
        if (!key.empty())
            m_byKey.emplace(std::move(key), place);
    }
}

/// The same, one the beginning of the other (a subtitle is missing), or a few letters apart; the
/// numbers in them must be the same.
bool KnownWorks::likeTitles(const std::string &one, const std::string &other)
{
    if (one == other)
        return true;
    const bool begins = one.starts_with(other) || other.starts_with(one);
    if (begins && std::min(one.size(), other.size()) >= ShortestTitle)
        return digitsOf(one) == digitsOf(other);
    const std::size_t limit = std::max(one.size(), other.size()) / 12;
    return digitsOf(one) == digitsOf(other) && distance(one, other, limit) <= limit;
}

bool KnownWorks::alike(const Work &one, const Work &other)
{
    const bool years = one.year == 0 || other.year == 0 || std::abs(one.year - other.year) <= 1;
    const bool share = std::ranges::any_of(one.families, [&](const std::string &family) {
        return !family.empty() && std::ranges::find(other.families, family) != other.families.end();
    });
    return years && share && likeTitles(one.title, other.title);
}

std::optional<std::string> KnownWorks::find(const corpus::Document &document, Likeness likeness,
                                            const Accept &accept) const
{
    const Work work = workOf(document);
    const auto first = [&](const std::string &key, const auto &fits) -> std::optional<std::string> {
        const auto [begin, end] = m_byKey.equal_range(key);
        for (auto at = begin; at != end; ++at) {
            const Work &known = m_works[at->second];
            if (fits(known) && (!accept || accept(known.id)))
                return known.id;
        }
        return std::nullopt;
    };
    for (const std::string &key : identifierKeys(document)) {
        if (auto id = first(key, [](const Work &) { return true; }))
            return id;
    }
    if (const std::string key = isbnKeyOf(document); !key.empty()) {
        if (auto id =
                first(key, [&](const Work &known) { return likeTitles(work.title, known.title); }))
            return id;
    }
    const std::string key = titleKey(work.title);
    if (likeness == Likeness::Identifiers || key.empty())
        return std::nullopt;
    return first(key, [&](const Work &known) { return alike(work, known); });
}

} // namespace lutrin::library
