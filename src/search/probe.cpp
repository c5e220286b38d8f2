// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/probe.h"

#include "store/terms.h"
#include "text/characters.h"

#include <algorithm>

namespace lutrin::search {

namespace {

/// Letters of an ending that may differ from the lemma's: *nationaux*, *national*.
constexpr std::size_t endingLetters = 2;
constexpr std::size_t fewestLetters = 4;
constexpr std::size_t mostLetters = 6;

/// What the forms of a word have in common at their beginning, mostly.
std::string beginningOf(std::string_view term)
{
    std::string word = text::foldLower(store::wordOf(term));
    const std::size_t sure = word.size() > endingLetters ? word.size() - endingLetters : 0;
    word.resize(std::min(word.size(), std::clamp(sure, fewestLetters, mostLetters)));
    return word;
}

void fold(std::string_view text, std::string &folded)
{
    folded.clear();
    for (std::size_t at = 0; at < text.size();) {
        const char byte = text[at];
        if (static_cast<unsigned char>(byte) < 0x80) {
            folded += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
            ++at;
            continue;
        }
        const text::Character character = text::characterAt(text, at);
        if (text::isSimple(character.code))
            text::appendFolded(character.code, folded);
        else
            folded += text.substr(at, character.end - at);
        at = character.end;
    }
}

} // namespace

Probe::Probe(const std::vector<Pattern> &patterns)
{
    for (const Pattern &pattern : patterns) {
        for (const Sequence &sequence : pattern.sequences) {
            // All of its words must be there: the longest tells most.
            std::string longest;
            for (const std::string &term : sequence.terms)
                longest =
                    std::max(longest, beginningOf(term), [](const auto &one, const auto &other) {
                        return one.size() < other.size();
                    });
            m_beginnings.push_back(std::move(longest));
        }
    }
    std::ranges::sort(m_beginnings);
    m_beginnings.erase(std::unique(m_beginnings.begin(), m_beginnings.end()), m_beginnings.end());
}

bool Probe::seesIn(std::string_view text)
{
    fold(text, m_folded);
    return std::ranges::any_of(m_beginnings, [this](const std::string &beginning) {
        return m_folded.find(beginning) != std::string::npos;
    });
}

} // namespace lutrin::search
