// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/terms.h"

#include <algorithm>

namespace lutrin::store {

namespace {

// Control characters, which the analyser never leaves in a word.
constexpr char lemmaMark = '\x02';
constexpr char writtenMark = '\x03';
constexpr char beginningMark = '\x04';
constexpr char pieceMark = '\x1e';
constexpr char languageMark = '\x1f';

constexpr std::size_t longestTerm = 64;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes the hyphens of a compound away, as its folded form has none: *plate-forme* is found by
/// *plateformes*. One at the end marks a stem, and 2018-493 is no other number.
void closeUp(std::string &term)
{
    for (std::size_t at = term.find('-'); at < term.size() - 1; at = term.find('-', at)) {
        if (isDigit(term[at - 1]) && isDigit(term[at + 1]))
            ++at;
        else
            term.erase(at, 1);
    }
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

std::string lemmaTerm(std::string_view lemma)
{
    std::string term;
    setLemmaTerm(term, lemma);
    return term;
}

void setLemmaTerm(std::string &term, std::string_view lemma)
{
    term = lemmaMark;
    term += cutTerm(lemma);
    closeUp(term);
}

bool sharesFoldedTerm(std::string_view lemma, std::string_view folded)
{
    return lemma == folded && isAscii(lemma);
}

std::vector<std::string> lemmaTerms(std::string_view lemma)
{
    std::vector<std::string> terms{lemmaTerm(lemma)};
    if (isAscii(lemma))
        terms.push_back(terms.front().substr(1));
    return terms;
}

std::string writtenTerm(std::string_view folded, std::string_view written)
{
    std::string term;
    setWrittenTerm(term, folded, written);
    return term;
}

void setWrittenTerm(std::string &term, std::string_view folded, std::string_view written)
{
    term = writtenMark;
    term += cutTerm(folded);
    term += writtenMark;
    term += cutTerm(written);
}

std::string accentedPrefix(std::string_view folded)
{
    return writtenMark + std::string(cutTerm(folded)) + writtenMark;
}

void setBeginningTerm(std::string &term, std::string_view beginning)
{
    term = beginningMark;
    term += beginning;
}

std::optional<std::string_view> beginningIn(std::string_view term)
{
    if (!term.starts_with(beginningMark))
        return std::nullopt;
    return term.substr(1);
}

bool isWord(std::string_view term)
{
    constexpr unsigned char firstPrinted = 0x20;
    return !term.empty() && static_cast<unsigned char>(term.front()) >= firstPrinted;
}

std::string_view wordOf(std::string_view term)
{
    if (term.starts_with(lemmaMark))
        return term.substr(1);
    if (term.starts_with(writtenMark))
        return term.substr(1, term.find(writtenMark, 1) - 1);
    return term;
}

std::string_view cutTerm(std::string_view term)
{
    if (term.size() <= longestTerm)
        return term;
    std::size_t end = longestTerm;
    while (end > 0 && (static_cast<unsigned char>(term[end]) & 0xc0U) == 0x80U)
        --end;
    return term.substr(0, end);
}

std::string_view analysisLanguage(std::string_view tag)
{
    if (tag.empty() || tag.starts_with("fr"))
        return "fr";
    return tag.starts_with("en") ? "en" : "und";
}

void appendPiece(std::string &column, std::string_view language, std::string_view text)
{
    if (text.empty())
        return;
    if (!column.empty())
        column += pieceMark;
    column += analysisLanguage(language);
    column += languageMark;
    const std::size_t begin = column.size();
    column += text;
    // A mark inside the text would end the piece.
    const auto isMark = [](char c) { return c == pieceMark || c == languageMark; };
    std::replace_if(column.begin() + static_cast<std::ptrdiff_t>(begin), column.end(), isMark, ' ');
}

std::optional<Piece> takePiece(std::string_view &column)
{
    if (column.empty())
        return std::nullopt;
    const std::size_t end = std::min(column.find(pieceMark), column.size());
    const std::string_view whole = column.substr(0, end);
    column.remove_prefix(std::min(end + 1, column.size()));
    const std::size_t mark = whole.find(languageMark);
    if (mark == std::string_view::npos)
        return Piece{{}, whole};
    return Piece{whole.substr(0, mark), whole.substr(mark + 1)};
}

} // namespace lutrin::store
