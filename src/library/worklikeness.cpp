// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/worklikeness.h"

#include "corpus/titlemarkup.h"
#include "library/recurringtitle.h"
#include "store/canonicaladdress.h"
#include "store/derived.h"
#include "text/characters.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>

namespace lutrin::library {

namespace {

constexpr std::size_t KeyLetters = 12;    ///< of a title, which must be alike to the letter
constexpr std::size_t ShortestTitle = 12; ///< shorter titles say too little
constexpr std::size_t LongestCompared = 300;

/// The nine digits that an ISBN of either length has in common with the other.
std::string isbnKey(std::string_view isbn)
{
    const std::string digits = store::plainIdentifier(isbn);
    if (digits.size() == 13 && digits.starts_with("978"))
        return digits.substr(3, 9);
    return digits.size() == 10 ? digits.substr(0, 9) : digits;
}

bool isChapter(const corpus::Document &document)
{
    return document.type == "chapter" || document.type == "conference";
}

/// A book's parts share its ISBN.
bool isPart(const corpus::Document &document)
{
    return isChapter(document) || (!document.container.empty() && document.type != "book");
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

bool shareFamily(const corpus::Document &one, const corpus::Document &other)
{
    const std::vector<std::string> others = familiesOf(other);
    return std::ranges::any_of(familiesOf(one), [&](const std::string &family) {
        return !family.empty() && std::ranges::find(others, family) != others.end();
    });
}

/// Both are known and say something else.
bool differ(const std::string &one, const std::string &other)
{
    return !one.empty() && !other.empty() && one != other;
}

/// « n° 12 » and « 12 » are one number.
bool differInDigits(const std::string &one, const std::string &other)
{
    return differ(digitsOf(one), digitsOf(other));
}

/// What is known to the month is of that month: the tolerance is for mere years.
bool inOtherMonths(const corpus::Date &one, const corpus::Date &other)
{
    return one.month != 0 && other.month != 0 &&
           (one.year != other.year || one.month != other.month);
}

bool isFile(std::string_view address)
{
    return address.ends_with(".pdf") || address.find(".pdf?") != std::string_view::npos;
}

/// Two pages of one site, unless one shows the other's file, or both are of the same day: a page
/// may have a second address.
bool onOtherPages(const corpus::Document &one, const corpus::Document &other)
{
    const std::string address = store::canonicalAddress(one.url);
    const std::string otherAddress = store::canonicalAddress(other.url);
    const auto host = [](const std::string &text) { return text.substr(0, text.find('/')); };
    if (!differ(address, otherAddress) || host(address) != host(otherAddress))
        return false;
    const bool sameDay = one.date.day != 0 && one.date == other.date;
    return !sameDay && isFile(address) == isFile(otherAddress);
}

/// By the titles of the books; by their ISBN where one of these is missing, since a book on paper
/// and its file have two.
bool inOtherBooks(const corpus::Document &one, const corpus::Document &other)
{
    if (!isChapter(one) || !isChapter(other))
        return false;
    const std::string book = bareLetters(corpus::plainTitle(one.container));
    const std::string otherBook = bareLetters(corpus::plainTitle(other.container));
    if (!book.empty() && !otherBook.empty())
        return !likeTitles(book, otherBook);
    return differ(isbnKey(one.isbn), isbnKey(other.isbn));
}

/// A tolerance is for what comes out online in December: not for what comes out each year.
bool inOtherYears(const corpus::Document &one, const corpus::Document &other)
{
    return one.date.year != 0 && other.date.year != 0 && one.date.year != other.date.year &&
           isRecurringTitle(corpus::plainTitle(one.title));
}

/// What tells two works apart although title and author are the same.
bool areToldApart(const corpus::Document &one, const corpus::Document &other)
{
    return inOtherMonths(one.date, other.date) || inOtherYears(one, other) ||
           differ(store::plainDoi(one.doi), store::plainDoi(other.doi)) ||
           differInDigits(one.volume, other.volume) || differInDigits(one.issue, other.issue) ||
           differInDigits(one.number, other.number) || onOtherPages(one, other) ||
           inOtherBooks(one, other);
}

} // namespace

std::string digitsOf(std::string_view text)
{
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits),
                         [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

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

std::string comparedTitle(const corpus::Document &document)
{
    return bareLetters(corpus::plainTitle(document.title)).substr(0, LongestCompared);
}

std::string titleKey(const std::string &comparedTitle)
{
    return comparedTitle.size() < ShortestTitle ? std::string()
                                                : "title:" + comparedTitle.substr(0, KeyLetters);
}

std::vector<std::string> identifierKeys(const corpus::Document &document)
{
    std::vector<std::string> keys;
    if (!document.doi.empty())
        keys.push_back("doi:" + store::plainDoi(document.doi));
    if (const std::string address = store::canonicalAddress(document.url); !address.empty())
        keys.push_back("url:" + address);
    return keys;
}

std::string isbnKeyOf(const corpus::Document &document)
{
    return document.isbn.empty() || isPart(document) ? std::string()
                                                     : "isbn:" + isbnKey(document.isbn);
}

std::vector<std::string> familiesOf(const corpus::Document &document)
{
    std::vector<std::string> families;
    for (const corpus::Name &author : corpus::principalNames(document))
        families.push_back(bareLetters(author.family.empty() ? author.literal : author.family));
    return families;
}

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
    const std::string title = comparedTitle(one);
    const std::string otherTitle = comparedTitle(other);
    return nearYears(one.date.year, other.date.year) && shareFamily(one, other) &&
           titleKey(title) == titleKey(otherTitle) && likeTitles(title, otherTitle) &&
           !areToldApart(one, other);
}

bool areStrangers(const corpus::Document &one, const corpus::Document &other)
{
    const std::vector<std::string> families = familiesOf(one);
    const std::vector<std::string> others = familiesOf(other);
    // « Jean Dupont », of whom a format made an institution, is « Dupont, Jean ».
    const auto has = [](const std::string &text, const std::string &part) {
        return text.find(part) != std::string::npos;
    };
    const bool related = std::ranges::any_of(families, [&](const std::string &family) {
        return std::ranges::any_of(others, [&](const std::string &name) {
            return has(family, name) || has(name, family);
        });
    });
    const std::string title = comparedTitle(one);
    const std::string otherTitle = comparedTitle(other);
    return !families.empty() && !others.empty() && !related && differ(title, otherTitle) &&
           !likeTitles(title, otherTitle);
}

} // namespace lutrin::library
