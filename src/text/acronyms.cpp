// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/acronyms.h"

#include "text/characters.h"
#include "text/inflection.h"
#include "text/lexicon.h"
#include "text/markedtext.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace lutrin::text {

namespace {

using namespace std::string_view_literals;

constexpr auto npos = std::string_view::npos;

constexpr std::size_t longestInParentheses = 160; // bytes
constexpr std::size_t longestAcronym = 8;
constexpr std::size_t mostWords = 12;

/// Words inside a long form that its acronym may pass over. Folded, sorted.
constexpr std::array linking = {"a"sv,   "and"sv,  "au"sv,  "aux"sv, "by"sv, "d"sv,   "dans"sv,
                                "de"sv,  "des"sv,  "du"sv,  "en"sv,  "et"sv, "for"sv, "in"sv,
                                "l"sv,   "la"sv,   "le"sv,  "les"sv, "of"sv, "on"sv,  "ou"sv,
                                "par"sv, "pour"sv, "sur"sv, "the"sv, "to"sv};
/// After these, a noun with what belongs to it may begin. Folded, sorted.
constexpr std::array articles = {"a"sv,   "an"sv,    "au"sv,   "aux"sv,   "ce"sv,  "ces"sv,
                                 "cet"sv, "cette"sv, "des"sv,  "du"sv,    "l"sv,   "la"sv,
                                 "le"sv,  "les"sv,   "leur"sv, "leurs"sv, "nos"sv, "notre"sv,
                                 "sa"sv,  "ses"sv,   "son"sv,  "the"sv,   "un"sv,  "une"sv};

struct Piece {
    Range range;
    std::string folded;
    bool linking = false;  ///< may be passed over
    bool hyphened = false; ///< goes on from the word before
};

template <std::size_t Count>
bool isAmong(const std::array<std::string_view, Count> &words, std::string_view word)
{
    return std::ranges::binary_search(words, word);
}

bool isLetter(CharClass kind)
{
    return kind == CharClass::Letter || kind == CharClass::Mark || kind == CharClass::Digit;
}

/// The words of a text in which there is nothing but words, spaces, hyphens and apostrophes; of
/// any other text, those after its last other character.
std::vector<Piece> lastWords(std::string_view text)
{
    std::vector<Piece> words;
    bool afterHyphen = false;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        if (isLetter(character.kind)) {
            const std::size_t begin = at;
            while (at < text.size() && isLetter(characterAt(text, at).kind))
                at = characterAt(text, at).end;
            Piece word{{begin, at}, foldLower(lowerCase(text.substr(begin, at - begin)))};
            word.linking = isAmong(linking, word.folded);
            word.hyphened = afterHyphen && !words.empty();
            if (!word.folded.empty()) // more than accents alone
                words.push_back(std::move(word));
            afterHyphen = false;
            continue;
        }
        afterHyphen = character.kind == CharClass::Hyphen;
        if (!afterHyphen && character.kind != CharClass::Space &&
            character.kind != CharClass::Newline && character.kind != CharClass::Apostrophe)
            words.clear();
        at = character.end;
    }
    return words;
}

std::string trimmed(std::string_view text)
{
    constexpr std::array around = {" "sv, "\t"sv, "\n"sv, "\u00A0"sv, "\u202F"sv, "«"sv,
                                   "»"sv, "“"sv,  "”"sv,  R"(")"sv,   "*"sv};
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view mark : around) {
            if (text.starts_with(mark)) {
                text.remove_prefix(mark.size());
                again = true;
            }
            if (text.ends_with(mark)) {
                text.remove_suffix(mark.size());
                again = true;
            }
        }
    }
    return std::string(text);
}

/// The letters of an acronym, without its dots and the s of an English plural; none if it is no
/// acronym: I.A., LLMs, IoT.
std::optional<std::string> acronym(std::string_view word)
{
    std::string letters(word);
    std::erase(letters, '.');
    if (letters.size() > 2 && letters.ends_with('s'))
        letters.pop_back();
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto capitals = static_cast<std::size_t>(std::ranges::count_if(letters, isCapital));
    const auto small = static_cast<std::size_t>(std::ranges::count_if(letters, isSmall));
    const bool good = letters.size() >= 2 && letters.size() <= longestAcronym &&
                      capitals + small == letters.size() && capitals >= 2 && small < capitals &&
                      isCapital(letters.front());
    return good ? std::optional(letters) : std::nullopt;
}

/// Whether the words begin with the letters, in their order; `skips` other words may be without.
bool spells(std::string_view letters, std::span<const Piece> words, std::size_t skips)
{
    if (letters.empty())
        return std::ranges::all_of(words, [](const Piece &word) { return word.hyphened; });
    if (words.empty())
        return false;
    const Piece &word = words.front();
    const std::span<const Piece> rest = words.subspan(1);
    if (word.folded.front() == letters.front() && spells(letters.substr(1), rest, skips))
        return true;
    if (word.linking || word.hyphened)
        return spells(letters, rest, skips);
    return skips > 0 && spells(letters, rest, skips - 1);
}

/// An acronym of another language: as many words as letters, most of them with one of the letters.
bool answers(std::string_view letters, std::span<const Piece> words)
{
    std::string left(letters);
    std::size_t count = 0;
    std::size_t shared = 0;
    for (const Piece &word : words) {
        if (word.linking)
            continue;
        ++count;
        if (const std::size_t at = left.find(word.folded.front()); at != npos) {
            left.erase(at, 1);
            ++shared;
        }
    }
    return count == letters.size() && count >= 2 && shared * 2 > count;
}

bool canBegin(const Piece &word)
{
    return !word.linking && !word.hyphened;
}

std::string textOf(std::string_view text, std::span<const Piece> words)
{
    const std::size_t begin = words.front().range.begin;
    const std::string lower = lowerCase(text.substr(begin, words.back().range.end - begin));
    std::string result;
    for (std::size_t at = 0; at < lower.size();) {
        const Character character = characterAt(lower, at);
        const bool space =
            character.kind == CharClass::Space || character.kind == CharClass::Newline;
        if (!space)
            result.append(lower, at, character.end - at);
        else if (!result.ends_with(' '))
            result += ' ';
        at = character.end;
    }
    return result;
}

/// What stands before a parenthesis with these letters, if it is their long form.
std::optional<std::string> expansionBefore(std::string_view text, std::string_view letters)
{
    std::vector<Piece> all = lastWords(text);
    const std::span<const Piece> words =
        std::span(all).last(std::min<std::size_t>(all.size(), mostWords));
    for (const std::size_t skips : {0, 1}) {
        for (std::size_t begin = words.size(); begin-- > 0;) {
            const auto form = words.subspan(begin);
            if (form.size() > 1 && canBegin(form.front()) &&
                form.front().folded.front() == letters.front() &&
                spells(letters.substr(1), form.subspan(1), letters.size() > 2 ? skips : 0))
                return textOf(text, form);
        }
    }
    for (std::size_t begin = words.size(); begin-- > 1;) {
        const auto form = words.subspan(begin);
        if (isAmong(articles, words[begin - 1].folded) && canBegin(form.front()) &&
            answers(letters, form))
            return textOf(text, form);
    }
    return std::nullopt;
}

/// The same of a text that is the long form and nothing else, but perhaps for an article.
std::optional<std::string> wholeExpansion(std::string_view text, std::string_view letters)
{
    std::vector<Piece> all = lastWords(text);
    std::span<const Piece> words = all;
    if (!words.empty() && isAmong(articles, words.front().folded))
        words = words.subspan(1);
    if (words.size() < 2 || words.size() > mostWords || all.front().range.begin != 0 ||
        !canBegin(words.front()))
        return std::nullopt;
    const bool good = (words.front().folded.front() == letters.front() &&
                       spells(letters.substr(1), words.subspan(1), letters.size() > 2 ? 1 : 0)) ||
                      answers(letters, words);
    return good ? std::optional(textOf(text, words)) : std::nullopt;
}

/// What stands in a parenthesis, part by part: *large language models, LLM*; *ou LLM*.
std::vector<std::string> partsOf(std::string_view inside)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= inside.size();) {
        const std::size_t end = std::min(inside.find_first_of(",;:", begin), inside.size());
        std::string part = trimmed(inside.substr(begin, end - begin));
        for (const std::string_view before : {"ou "sv, "dit "sv, "dits "sv, "dite "sv, "or "sv})
            if (part.starts_with(before))
                part = trimmed(std::string_view(part).substr(before.size()));
        if (!part.empty())
            parts.push_back(std::move(part));
        begin = end + 1;
    }
    return parts;
}

std::string_view lastWordBefore(std::string_view text)
{
    const std::size_t end = text.find_last_not_of(' ');
    if (end == npos)
        return {};
    text = text.substr(0, end + 1);
    std::size_t begin = text.size();
    const auto isPart = [](char c) {
        return c == '.' || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    };
    while (begin > 0 && isPart(text[begin - 1]))
        --begin;
    return text.substr(begin);
}

/// Gathers the pairs of one text.
class Finder {
public:
    explicit Finder(std::string_view text) : m_text(text) {}

    std::vector<Acronym> all()
    {
        for (std::size_t open = m_text.find('('); open != npos; open = m_text.find('(', open + 1)) {
            const std::size_t close = m_text.find_first_of("()", open + 1);
            if (close != npos && m_text[close] == ')' && close - open < longestInParentheses)
                parenthesis(before(open), m_text.substr(open + 1, close - open - 1));
        }
        return std::move(m_found);
    }

private:
    /// Enough of what stands before a parenthesis, without a quotation's end.
    [[nodiscard]] std::string_view before(std::size_t open) const
    {
        constexpr std::size_t enough = 240;
        std::size_t begin = open > enough ? open - enough : 0;
        if (begin > 0)
            begin = std::min(m_text.find(' ', begin), open);
        std::string_view text = m_text.substr(begin, open - begin);
        for (const std::string_view mark :
             {" "sv, "\u00A0"sv, "»"sv, "”"sv, R"(")"sv, "\u202F"sv, "\u00A0"sv, " "sv})
            if (text.ends_with(mark))
                text.remove_suffix(mark.size());
        return text;
    }

    void parenthesis(std::string_view before, std::string_view inside)
    {
        const std::vector<std::string> parts = partsOf(inside);
        for (const std::string &part : parts) {
            const auto letters = acronym(part);
            if (!letters)
                continue;
            const std::string lower = foldLower(lowerCase(*letters));
            add(*letters, expansionBefore(before, lower));
            for (const std::string &other : parts)
                add(*letters, wholeExpansion(other, lower));
            return;
        }
        if (const auto letters = acronym(lastWordBefore(before)); letters && !parts.empty())
            add(*letters, wholeExpansion(parts.front(), foldLower(lowerCase(*letters))));
    }

    void add(const std::string &letters, std::optional<std::string> expansion)
    {
        if (!expansion)
            return;
        Acronym found{letters, std::move(*expansion)};
        if (std::ranges::find(m_found, found) == m_found.end())
            m_found.push_back(std::move(found));
    }

    std::string_view m_text;
    std::vector<Acronym> m_found;
};

bool shareLemma(const Lexicon &lexicon, const std::string &one, const std::string &other)
{
    const std::vector<std::string> lemmas = lexicon.lemmas(one);
    return std::ranges::any_of(lexicon.lemmas(other), [&](const std::string &lemma) {
        return std::ranges::find(lemmas, lemma) != lemmas.end();
    });
}

/// The word in the other number, if both are known as one word.
std::string otherNumber(const Lexicon &lexicon, const std::string &word)
{
    for (const std::string &other : numberForms(word))
        if (shareLemma(lexicon, word, other))
            return other;
    return {};
}

} // namespace

std::vector<Acronym> acronymsIn(std::string_view text)
{
    return Finder(text).all();
}

std::string inOtherNumber(std::string_view expansion)
{
    const Lexicon lexicon = Lexicon::french();
    std::string result;
    bool isHead = true;
    bool changed = false;
    for (std::size_t begin = 0; begin <= expansion.size();) {
        const std::size_t end = std::min(expansion.find(' ', begin), expansion.size());
        std::string word(expansion.substr(begin, end - begin));
        isHead = isHead && !isAmong(linking, foldLower(word)) && word.find('\'') == npos &&
                 word.find("’") == npos;
        if (isHead) {
            if (std::string other = otherNumber(lexicon, word); !other.empty()) {
                word = std::move(other);
                changed = true;
            } else {
                return {};
            }
        }
        result += (begin == 0 ? "" : " ") + word;
        begin = end + 1;
    }
    return changed ? result : std::string();
}

} // namespace lutrin::text
