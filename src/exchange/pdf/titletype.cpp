// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pdf/titletype.h"

#include "exchange/bytes/partedwords.h"
#include "exchange/pages/bylinenames.h"
#include "exchange/pages/kindsofwork.h"
#include "exchange/pdf/programtitle.h"
#include "exchange/references/identifiers.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace lutrin::exchange {

namespace {

/// One word is the sign of a publisher, unless it is long and not in capitals:
/// « Désindustrialisation ».
bool mayBeWord(std::string_view word)
{
    constexpr std::size_t shortest = 9; // bytes
    return word.size() >= shortest &&
           std::string(word.substr(2)) == text::lowerCase(word).substr(2);
}

bool isInCapitals(std::string_view text)
{
    return text::lowerCase(text) != text &&
           std::ranges::none_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

bool mayBeTitle(const SizedLine &line)
{
    constexpr std::size_t shortest = 8; // bytes
    return line.size > 0 && line.text.size() >= shortest && !namesNoWork(line.text) &&
           capitalByline(line.text).empty() && knownByline(line.text).empty() &&
           !line.text.starts_with("N°") && !dateIn(line.text).known() &&
           (line.text.find(' ') != std::string::npos || mayBeWord(line.text));
}

/// The same but for how numbers were rounded.
bool areAlike(int one, int other)
{
    return one * 20 >= other * 19 && other * 20 >= one * 19;
}

bool isClearlySmaller(const SizedLine &line, int size)
{
    return line.size > 0 && line.size * 115 <= size * 100;
}

/// One word that is larger than all else, and may well be a title: whatever is below it is none.
bool isNameAbove(const SizedLine &line, int size)
{
    constexpr std::size_t shortest = 6; // bytes: « Ifri » is a sign
    const bool word = line.text.size() >= shortest && line.text.find(' ') == std::string::npos;
    return word && isClearlySmaller({.text = {}, .size = size}, line.size) &&
           !isInCapitals(line.text) && text::lowerCase(line.text) != line.text;
}

using Line = std::vector<SizedLine>::const_iterator;

/// Lines of one size below one another, as one text.
struct Run {
    std::string text;
    std::size_t lines = 0;
};

Run runAt(Line at, Line end, int size)
{
    Run run;
    for (; at != end && (at->text.empty() || areAlike(at->size, size)); ++at) {
        if (at->text.empty())
            continue;
        appendLine(run.text, at->text);
        ++run.lines;
    }
    return run;
}

std::vector<Run> runsOf(const std::vector<SizedLine> &lines, int size)
{
    std::vector<Run> runs;
    bool within = false;
    for (auto at = lines.begin(); at != lines.end(); ++at) {
        const bool large = areAlike(at->size, size);
        if (large && !within && mayBeTitle(*at)) {
            runs.push_back(runAt(at, lines.end(), size));
            within = true;
        }
        within = within && (large || at->text.empty());
    }
    return runs;
}

bool isSentence(const Run &run)
{
    return !isInCapitals(run.text) && std::ranges::count(run.text, ' ') >= 4 &&
           capitalByline(run.text).empty() && !beginsWithCivility(run.text);
}

/// The first; but where it is the name of a body in capitals, the sentence among the others.
Run titleAmong(const std::vector<Run> &runs)
{
    if (runs.empty() || !isInCapitals(runs.front().text))
        return runs.empty() ? Run() : runs.front();
    const auto sentence = std::ranges::find_if(runs, isSentence);
    return sentence == runs.end() ? runs.front() : *sentence;
}

/// The name of a body, or what says whose work it is and what for.
bool beginsOtherwise(std::string_view line)
{
    constexpr std::array<std::string_view, 38> words{
        "colloque",     "conférence",  "séminaire",   "journée",      "institut",  "institute",
        "fondation",    "foundation",  "centre",      "center",       "ministère", "université",
        "university",   "école",       "school",      "observatoire", "conseil",   "council",
        "commission",   "comité",      "cour",        "haut",         "direction", "agence",
        "agency",       "association", "laboratoire", "assemblée",    "sénat",     "sous",
        "par",          "avec",        "actes",       "tome",         "volume",    "version",
        "contribution", "collection"};
    const std::string lower = text::lowerCase(line);
    const std::string_view first = std::string_view(lower).substr(0, lower.find(' '));
    const std::size_t second = lower.find(' ', first.size() + 1);
    return std::ranges::find(words, first) != words.end() || isKindOfWork(first) ||
           isKindOfWork(std::string_view(lower).substr(0, second));
}

bool mayBeSubtitle(const std::string &text)
{
    constexpr std::size_t longest = 200; // bytes
    constexpr int fewest = 2;            // spaces
    return text.size() <= longest && std::ranges::count(text, ' ') >= fewest &&
           !isInCapitals(text) && !text.ends_with('.') && !beginsOtherwise(text) &&
           !namesNoWork(text) && capitalByline(text).empty() && knownByline(text).empty() &&
           plainByline(text).empty() && !beginsWithCivility(text) && !dateIn(text).known();
}

Line endOfRun(Line at, Line end, int size)
{
    return std::find_if(at, end, [&](const SizedLine &line) {
        return !line.text.empty() && !areAlike(line.size, size);
    });
}

} // namespace

std::string titleByType(const std::vector<SizedLine> &lines)
{
    constexpr std::size_t mostLines = 5;
    constexpr std::size_t longest = 300; // bytes
    int size = 0;
    for (const SizedLine &line : lines)
        size = std::max(size, mayBeTitle(line) ? line.size : 0);
    if (std::ranges::none_of(lines,
                             [&](const auto &line) { return isClearlySmaller(line, size); }) ||
        std::ranges::any_of(lines, [&](const auto &line) { return isNameAbove(line, size); }))
        return {};
    Run title = titleAmong(runsOf(lines, size));
    const bool longer = title.lines > mostLines || title.text.size() > longest;
    return longer ? std::string() : std::move(title.text);
}

std::string subtitleByType(const std::vector<SizedLine> &lines, const std::string &title)
{
    constexpr std::size_t mostLines = 3;
    const auto at = std::ranges::find_if(lines, [&](const SizedLine &line) {
        const auto from = lines.begin() + (&line - lines.data());
        return !title.empty() && line.size > 0 && runAt(from, lines.end(), line.size).text == title;
    });
    if (at == lines.end())
        return {};
    const Line below = endOfRun(at, lines.end(), at->size);
    if (below == lines.end() || !isClearlySmaller(*below, at->size))
        return {};
    Run subtitle = runAt(below, lines.end(), below->size);
    const Line rest = endOfRun(below, lines.end(), below->size);
    const bool largest =
        rest != lines.end() && std::all_of(rest, lines.end(), [&](const auto &line) {
            return line.text.empty() || isClearlySmaller(line, below->size);
        });
    return largest && subtitle.lines <= mostLines && mayBeSubtitle(subtitle.text)
               ? std::move(subtitle.text)
               : std::string();
}

} // namespace lutrin::exchange
