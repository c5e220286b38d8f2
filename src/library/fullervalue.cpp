// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/fullervalue.h"

#include "corpus/titlemarkup.h"
#include "exchange/bytes/capitals.h"
#include "exchange/references/personname.h"
#include "library/bodytext.h"
#include "library/worklikeness.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lutrin::library {

namespace {

/// Whether `longer` goes on where `shorter` ends.
bool isDatedMoreClosely(const corpus::Date &longer, const corpus::Date &shorter)
{
    const bool firstOfYear = longer.month == 1 && longer.day == 1;
    const bool more = shorter.month == 0
                          ? longer.month != 0
                          : shorter.day == 0 && longer.day != 0 && longer.month == shorter.month;
    return shorter.known() && shorter.year == longer.year && more && !firstOfYear;
}

std::size_t accentedLetters(std::string_view text)
{
    constexpr char32_t lastPlain = 0x7F;
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
        const text::Character character = text::characterAt(text, at);
        const bool letter =
            character.kind == text::CharClass::Letter || character.kind == text::CharClass::Mark;
        count += letter && character.code > lastPlain ? 1 : 0;
        at = character.end;
    }
    return count;
}

/// Capitals hide which letters of a text are small.
bool losesCase(std::string_view text, std::string_view other)
{
    return exchange::isCapitals(text) && !exchange::isCapitals(other);
}

bool hasMoreAccents(const std::string &text, const std::string &other)
{
    return accentedLetters(text) > accentedLetters(other) && !losesCase(text, other) &&
           bareLetters(text) == bareLetters(other);
}

/// Folded. Each initial is a word: « M.-A. », « JP ».
std::vector<std::string> givenWords(std::string_view given)
{
    std::vector<std::string> words;
    bool goesOn = false;
    for (std::size_t at = 0; at < given.size();) {
        const text::Character character = text::characterAt(given, at);
        const std::string letter = bareLetters(given.substr(at, character.end - at));
        at = character.end;
        if (letter.empty())
            goesOn = goesOn && character.kind == text::CharClass::Mark;
        else if (std::exchange(goesOn, true))
            words.back() += letter;
        else
            words.push_back(letter);
    }
    constexpr std::size_t pair = 2;
    const bool together =
        words.size() == 1 && words[0].size() == pair && exchange::isCapitals(given);
    return together ? std::vector{words[0].substr(0, 1), words[0].substr(1)} : words;
}

bool isInitialWord(const std::string &word)
{
    return text::characterAt(word, 0).end == word.size();
}

/// Whether the words of one given name may be those of `longer`, which says as much or more:
/// « J. F. » or « John » of « John F. », but not « Jean » of « Jean-Pierre ».
bool areWordsOf(const std::vector<std::string> &longer, const std::vector<std::string> &shorter)
{
    if (shorter.size() > longer.size())
        return false;
    const auto fits = [](const std::string &word, const std::string &full) {
        return word == full || (isInitialWord(word) && full.starts_with(word));
    };
    const auto more = longer.begin() + std::ssize(shorter);
    return std::equal(shorter.begin(), shorter.end(), longer.begin(), more, fits) &&
           (std::ranges::all_of(shorter, isInitialWord) ||
            std::all_of(more, longer.end(), isInitialWord));
}

bool isFullerGiven(const corpus::Name &name, const corpus::Name &other)
{
    const auto words = givenWords(name.given);
    const auto otherWords = givenWords(other.given);
    return (areWordsOf(words, otherWords) && !areWordsOf(otherWords, words)) ||
           hasMoreAccents(name.given, other.given);
}

bool isAccentedFamily(const corpus::Name &name, const corpus::Name &other)
{
    return hasMoreAccents(exchange::familyWithParticle(name), exchange::familyWithParticle(other));
}

bool saysMore(const corpus::Name &name, const corpus::Name &other)
{
    return isFullerGiven(name, other) || isAccentedFamily(name, other) ||
           hasMoreAccents(name.literal, other.literal);
}

bool mayBeOnePerson(const corpus::Name &one, const corpus::Name &other)
{
    const auto words = givenWords(one.given);
    const auto otherWords = givenWords(other.given);
    return bareLetters(one.literal) == bareLetters(other.literal) &&
           bareLetters(exchange::familyWithParticle(one)) ==
               bareLetters(exchange::familyWithParticle(other)) &&
           (areWordsOf(words, otherWords) || areWordsOf(otherWords, words));
}

/// Of one person: the fuller given name with the accented family name.
corpus::Name joinedName(const corpus::Name &one, const corpus::Name &other)
{
    const bool otherGiven = isFullerGiven(other, one);
    corpus::Name name = otherGiven || hasMoreAccents(other.literal, one.literal) ? other : one;
    const corpus::Name &rest = otherGiven ? one : other;
    if (isAccentedFamily(rest, name)) {
        name.family = rest.family;
        name.particle = rest.particle;
    }
    return name;
}

/// « Atlas : aux racines de la violence » of « Atlas ». A dash is no mark of a subtitle: pages have
/// the name of their site behind one.
bool isTitleWithSubtitle(const std::string &longer, const std::string &shorter)
{
    const std::string title = corpus::plainTitle(longer);
    const std::string beginning = corpus::plainTitle(shorter);
    const std::string letters = bareLetters(beginning);
    if (letters.empty() || losesCase(title, beginning))
        return false;
    for (std::size_t at = title.find_first_of(":.?!"); at != std::string::npos;
         at = title.find_first_of(":.?!", at + 1)) {
        const std::string head = title.substr(0, at);
        if (bareLetters(head) == letters && title.substr(at + 1).starts_with(' '))
            return accentedLetters(head) >= accentedLetters(beginning) &&
                   !bareLetters(title.substr(at)).empty();
    }
    return false;
}

/// « 44-50 » of « 44 » or « 44- ».
bool isPageRangeFrom(std::string_view range, std::string_view first)
{
    constexpr std::string_view digits = "0123456789";
    const std::size_t end = range.find_first_not_of(digits);
    if (end == 0 || end == std::string_view::npos || first.empty())
        return false;
    const bool same = first == range.substr(0, end) || first == range.substr(0, end + 1);
    return same && range[end] == '-' && range.substr(end + 1).find_first_of(digits) == 0;
}

bool saysMore(std::string_view key, const std::string &text, const std::string &other)
{
    constexpr std::array<std::string_view, 5> named{"title", "container", "series", "publisher",
                                                    "publisherPlace"};
    return (std::ranges::find(named, key) != named.end() && hasMoreAccents(text, other)) ||
           (key == "title" && isTitleWithSubtitle(text, other)) ||
           (key == "pages" && isPageRangeFrom(text, other));
}

bool namesAPage(const corpus::Block &block)
{
    const corpus::PageHeading heading = pageHeadingOf(block);
    return heading.page != 0 && heading.label != std::to_string(heading.page);
}

/// Or the same page under its name.
bool isSameBlock(const corpus::Block &one, const corpus::Block &other)
{
    const int page = pageHeadingOf(one).page;
    return one == other || (page != 0 && page == pageHeadingOf(other).page);
}

} // namespace

std::optional<corpus::Date> fullerValue(std::string_view /*key*/, const corpus::Date &one,
                                        const corpus::Date &other)
{
    if (isDatedMoreClosely(other, one))
        return other;
    return isDatedMoreClosely(one, other) ? std::optional(one) : std::nullopt;
}

std::optional<std::vector<corpus::Name>> fullerValue(std::string_view /*key*/,
                                                     const std::vector<corpus::Name> &one,
                                                     const std::vector<corpus::Name> &other)
{
    if (!std::ranges::equal(one, other, mayBeOnePerson))
        return std::nullopt;
    std::vector<corpus::Name> names;
    bool more = false;
    for (std::size_t at = 0; at < one.size(); ++at) {
        more = more || saysMore(one[at], other[at]) || saysMore(other[at], one[at]);
        names.push_back(joinedName(one[at], other[at]));
    }
    return more ? std::optional(names) : std::nullopt;
}

std::optional<std::string> fullerValue(std::string_view key, const std::string &one,
                                       const std::string &other)
{
    if (one.empty() || other.empty())
        return std::nullopt;
    if (saysMore(key, other, one))
        return other;
    return saysMore(key, one, other) ? std::optional(one) : std::nullopt;
}

std::optional<corpus::RichText> fullerValue(std::string_view /*key*/, const corpus::RichText &one,
                                            const corpus::RichText &other)
{
    if (!isPaged(one) || !isPaged(other) || !std::ranges::equal(one, other, isSameBlock))
        return std::nullopt;
    const bool named = std::ranges::any_of(one, namesAPage);
    if (named == std::ranges::any_of(other, namesAPage))
        return std::nullopt;
    return named ? one : other;
}

} // namespace lutrin::library
