// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/worklikeness.h"

#include "base/ascii.h"
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

/// Of what titles are compared by.
bool isWritten(const text::Character &character)
{
    return character.kind == text::CharClass::Letter || character.kind == text::CharClass::Digit ||
           character.kind == text::CharClass::Ideograph;
}

/// Folded, what is no letter or digit left out.
std::vector<std::string> wordsOf(std::string_view text)
{
    const std::string folded = text::foldLower(text::lowerCase(text));
    std::vector<std::string> words;
    bool goesOn = false;
    for (std::size_t at = 0; at < folded.size();) {
        const text::Character character = text::characterAt(folded, at);
        const bool written = isWritten(character);
        if (written && !goesOn)
            words.emplace_back();
        if (written)
            words.back().append(folded, at, character.end - at);
        goesOn = written;
        at = character.end;
    }
    return words;
}

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

/// As far as slips of the hand go.
bool areFewLettersApart(const std::string &one, const std::string &other)
{
    const std::size_t limit = std::max(one.size(), other.size()) / 12;
    return distance(one, other, limit) <= limit;
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
    const std::string lower = lowerAscii(address);
    return lower.ends_with(".pdf") || lower.find(".pdf?") != std::string::npos;
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

/// « Energy Pol. » of « Energy Policy »: each word begins one of the other's, in their order.
bool abbreviates(std::string_view shorter, std::string_view longer)
{
    const std::vector<std::string> all = wordsOf(longer);
    auto from = all.begin();
    for (const std::string &word : wordsOf(shorter)) {
        from = std::find_if(from, all.end(),
                            [&](const std::string &each) { return each.starts_with(word); });
        if (from == all.end())
            return false;
        ++from;
    }
    return true;
}

/// Unless one is short for the other, or has its name in a longer one: « Le Monde », « lemonde.fr
/// ».
bool areOtherPeriodicals(const std::string &one, const std::string &other)
{
    const std::string letters = bareLetters(one);
    const std::string otherLetters = bareLetters(other);
    return differ(letters, otherLetters) && letters.find(otherLetters) == std::string::npos &&
           otherLetters.find(letters) == std::string::npos && !abbreviates(one, other) &&
           !abbreviates(other, one);
}

/// A column of a newspaper that a review prints a year later. The name alone may be that of a site
/// that shows the journal.
bool inOtherPeriodicals(const corpus::Document &one, const corpus::Document &other)
{
    const auto firstPage = [](const corpus::Document &each) {
        return digitsOf(each.pages.substr(0, each.pages.find_first_of("-,;\xE2")));
    };
    const bool elsewhere =
        differ(firstPage(one), firstPage(other)) ||
        (one.date.year != 0 && other.date.year != 0 && one.date.year != other.date.year);
    return elsewhere && !isChapter(one) && !isChapter(other) &&
           areOtherPeriodicals(corpus::plainTitle(one.container),
                               corpus::plainTitle(other.container));
}

/// A book and the article of its author that it grew from.
bool areBookAndArticle(const corpus::Document &one, const corpus::Document &other)
{
    const auto isBook = [](const corpus::Document &each) {
        return each.type == "book" && each.container.empty();
    };
    const auto isArticle = [](const corpus::Document &each) {
        return !each.container.empty() && (each.type == "article" || each.type == "press");
    };
    return (isBook(one) && isArticle(other)) || (isArticle(one) && isBook(other));
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
           inOtherBooks(one, other) || inOtherPeriodicals(one, other) ||
           areBookAndArticle(one, other);
}

/// How many bytes of a title have as many letters and digits as `letters`.
std::size_t endOfLetters(std::string_view title, std::size_t letters)
{
    std::size_t at = 0;
    for (std::size_t met = 0; at < title.size() && met < letters;) {
        const std::size_t end = text::characterAt(title, at).end;
        met += bareLetters(title.substr(at, end - at)).size();
        at = end;
    }
    return at;
}

/// Whether a longer title that begins as `shorter` does is that work with its subtitle, and not
/// « Géopolitique de l'Arctique » beside « Géopolitique ». Both as they are written.
bool hasSubtitleOf(std::string_view longer, std::string_view shorter)
{
    if (shorter.ends_with("…") || shorter.ends_with("..."))
        return true; // cut by whoever wrote it
    bool spaced = false;
    for (std::size_t at = endOfLetters(longer, bareLetters(shorter).size()); at < longer.size();) {
        const text::Character character = text::characterAt(longer, at);
        const bool joins = character.kind == text::CharClass::Hyphen ||
                           character.kind == text::CharClass::Apostrophe;
        if (isWritten(character) || character.kind == text::CharClass::Comma || (joins && !spaced))
            return false;
        if (character.kind != text::CharClass::Space)
            return true;
        spaced = true;
        at = character.end;
    }
    return true;
}

/// likeTitles(), and of two of which one begins with the other, that it has a subtitle besides.
bool haveLikeTitles(const corpus::Document &one, const corpus::Document &other)
{
    const std::string title = comparedTitle(one);
    const std::string otherTitle = comparedTitle(other);
    if (titleKey(title) != titleKey(otherTitle) || !likeTitles(title, otherTitle))
        return false;
    if (areFewLettersApart(title, otherTitle))
        return true;
    const std::string written = corpus::plainTitle(one.title);
    const std::string otherWritten = corpus::plainTitle(other.title);
    if (title.size() > otherTitle.size() && title.starts_with(otherTitle))
        return hasSubtitleOf(written, otherWritten);
    if (otherTitle.size() > title.size() && otherTitle.starts_with(title))
        return hasSubtitleOf(otherWritten, written);
    return true;
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
        if (isWritten(character))
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
    return digitsOf(one) == digitsOf(other) && areFewLettersApart(one, other);
}

bool nearYears(int one, int other)
{
    return one == 0 || other == 0 || std::abs(one - other) <= 1;
}

bool alike(const corpus::Document &one, const corpus::Document &other)
{
    return nearYears(one.date.year, other.date.year) && shareFamily(one, other) &&
           haveLikeTitles(one, other) && !areToldApart(one, other);
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
