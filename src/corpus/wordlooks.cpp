// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/wordlooks.h"

#include "corpus/bareletters.h"

#include <cstddef>
#include <string>

namespace lutrin::corpus {

namespace {

void append(std::string_view text, char look, std::vector<Inline> &runs)
{
    const bool alone = text == "\n" || (!runs.empty() && runs.back().text == "\n");
    if (runs.empty() || alone || BareLetters::lookOf(runs.back()) != look)
        runs.push_back({.emphasis = (look & 1) != 0, .strong = (look & 2) != 0});
    runs.back().text += text;
}

/// A blank has the look that both its neighbours have.
char lookBetween(std::string_view looks, std::size_t letter)
{
    const bool same = letter > 0 && letter < looks.size() && looks[letter - 1] == looks[letter];
    return same ? looks[letter] : char(0);
}

std::vector<Inline> dressed(std::string_view words, std::string_view looks)
{
    std::vector<Inline> runs;
    std::size_t letter = 0;
    while (!words.empty()) {
        const std::size_t blank = BareLetters::blankSize(words);
        const std::size_t size = blank != 0 ? blank : BareLetters::letterSize(words);
        const bool ends = words.front() == '\n';
        const char look = ends         ? char(0)
                          : blank != 0 ? lookBetween(looks, letter)
                                       : looks[letter++];
        append(words.substr(0, size), look, runs);
        words.remove_prefix(size);
    }
    return runs;
}

} // namespace

std::vector<Inline> withLooksOf(const RichText &body, std::string_view words)
{
    BareLetters wanted;
    wanted.add(words, 0);
    BareLetters text;
    text.add(body);
    const std::size_t found = text.letters.find(wanted.letters);
    return dressed(words, found == std::string::npos
                              ? wanted.looks
                              : text.looks.substr(found, wanted.letters.size()));
}

} // namespace lutrin::corpus
