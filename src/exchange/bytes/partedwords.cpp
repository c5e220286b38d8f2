// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/partedwords.h"

#include "exchange/bytes/capitals.h"
#include "text/lexicon.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace lutrin::exchange {

namespace {

constexpr char PartedHere = '\x1F';

/// What has no letter in it ends a part of a word; UTF-8's later bytes are letters here, but for
/// those of the apostrophe ’ and of no-break spaces.
bool isPartOfWord(std::string_view text, std::size_t at)
{
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte >= 0x80 || (byte | 0x20U) - 'a' < 26U;
}

std::string_view lastPart(std::string_view text)
{
    std::size_t begin = text.size();
    while (begin > 0 && isPartOfWord(text, begin - 1))
        --begin;
    text.remove_prefix(begin);
    const std::size_t mark = text.rfind("\u2019");
    return mark == std::string_view::npos ? text : text.substr(mark + 3);
}

std::string_view firstPart(std::string_view text)
{
    std::size_t end = 0;
    while (end < text.size() && isPartOfWord(text, end))
        ++end;
    return text.substr(0, std::min(end, text.find("\u2019")));
}

/// What is written together with the word that it stands before, whatever the dictionary lacks.
bool isPrefix(std::string_view part)
{
    constexpr std::array<std::string_view, 16> prefixes{
        "inter", "sur",   "super", "trans", "micro", "macro", "multi", "pluri",
        "auto",  "extra", "ultra", "mini",  "anti",  "bio",   "socio", "para"};
    return std::ranges::find(prefixes, part) != prefixes.end();
}

/// « dit-il », « recompose-t-il »: the parts behind a verb.
bool followsVerb(std::string_view part, std::string_view rest)
{
    constexpr std::array<std::string_view, 11> words{"il", "elle", "on",   "ils",  "elles", "je",
                                                     "tu", "nous", "vous", "même", "mêmes"};
    return (part == "t" && rest.starts_with("-")) || std::ranges::find(words, part) != words.end();
}

bool isOwnHyphen(std::string_view paragraph, std::string_view line)
{
    constexpr std::size_t shortest = 3; // bytes: « dé », « la » are words, too
    if (!beginsSmall(line))
        return true;
    const std::string_view first = lastPart(paragraph);
    const std::string_view second = firstPart(line);
    const text::Lexicon words = text::Lexicon::french();
    const std::string whole = std::string(first) + std::string(second);
    if (!beginsSmall(first) || words.knows(whole) || isPrefix(first) || !words.knows(first))
        return false;
    return followsVerb(second, line.substr(second.size())) ||
           (first.size() >= shortest && second.size() >= shortest && words.knows(second));
}

} // namespace

void appendLine(std::string &paragraph, std::string_view line)
{
    const bool hyphen = paragraph.size() > 1 && paragraph.ends_with('-') &&
                        paragraph[paragraph.size() - 2] != ' ' && !line.empty();
    if (!hyphen && !paragraph.empty())
        paragraph += ' ';
    else if (hyphen &&
             !isOwnHyphen(std::string_view(paragraph).substr(0, paragraph.size() - 1), line))
        paragraph.pop_back();
    paragraph += line;
}

std::string withWholeWords(std::string text)
{
    constexpr std::string_view drawn = "\u00AD";
    for (std::size_t at = text.find(drawn); at != std::string::npos; at = text.find(drawn, at))
        text.replace(at, drawn.size(), "-");
    for (std::size_t at = text.find(PartedHere); at != std::string::npos;
         at = text.find(PartedHere, at)) {
        const std::string_view whole = text;
        const bool own = isOwnHyphen(whole.substr(0, at), whole.substr(at + 1));
        text.replace(at, 1, own ? "-" : "");
    }
    return text;
}

} // namespace lutrin::exchange
