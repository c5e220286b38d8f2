// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/seriesline.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pages/kindsofwork.h"
#include "exchange/pages/wordset.h"
#include "exchange/references/identifiers.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace lutrin::exchange {

namespace {

constexpr std::string_view NumberDigits = "0123456789";

struct NumberMark {
    std::size_t at = std::string::npos;
    std::size_t end = 0;
};

/// « n° » and its like before a number.
NumberMark numberMark(const std::string &text)
{
    constexpr std::array<std::string_view, 9> marks{"n°",   "N°",  "nº",    "Nº",     "No. ",
                                                    "no. ", "No ", "num. ", "numéro "};
    for (const std::string_view mark : marks) {
        const std::size_t at = text.find(mark);
        if (at == std::string::npos || (at > 0 && text[at - 1] != ' ' && text[at - 1] != ','))
            continue;
        const std::size_t digit = text.find_first_not_of(' ', at + mark.size());
        if (digit != std::string::npos && NumberDigits.find(text[digit]) != std::string_view::npos)
            return {at, digit};
    }
    return {};
}

/// What is numbered without being a series.
bool isNoSeries(std::string_view name)
{
    static const WordSet others{"loi",     "décret",     "arrêté",  "ordonnance", "directive",
                                "article", "règlement",  "salle",   "page",       "chapitre",
                                "tome",    "résolution", "tableau", "figure",     "act",
                                "law",     "regulation", "table",   "chapter",    "room"};
    return others.contains(text::lowerCase(name.substr(0, name.find(' '))));
}

/// The last of what commas and bars part: « Notes, Voies et eaux ».
std::string lastName(std::string_view before)
{
    before = before.substr(0, before.find_last_not_of(" ,:|-") + 1);
    for (const std::string_view mark : {", ", "| "}) {
        if (const std::size_t at = before.rfind(mark); at != std::string_view::npos)
            before.remove_prefix(at + mark.size());
    }
    return collapsed(before);
}

} // namespace

std::optional<SeriesLine> seriesLine(std::string_view line)
{
    constexpr std::size_t longest = 200;
    constexpr std::size_t longestName = 60;
    if (line.size() > longest)
        return std::nullopt;
    const std::string text = collapsed(withPlainSpaces(line));
    if (const auto kind = numberedKind(text); kind && !kind->number.empty())
        return SeriesLine{.series = {}, .genre = kind->kind, .number = kind->number, .date = {}};
    const auto [at, digit] = numberMark(text);
    if (at == std::string::npos)
        return std::nullopt;
    const std::size_t end = std::min(text.find_first_not_of("0123456789-/.", digit), text.size());
    const std::string name = lastName(std::string_view(text).substr(0, at));
    const bool kind = isKindOfWork(name);
    std::string rest = text.substr(end);
    const bool dated = rest.starts_with(", ") && dateIn(rest.substr(2)).month != 0;
    const bool session = kind && rest.starts_with(" (");
    if ((!rest.empty() && !dated && !session) || name.size() > longestName || isNoSeries(name) ||
        (name.empty() && !dated))
        return std::nullopt;
    return SeriesLine{.series = kind ? std::string() : name,
                      .genre = kind ? name : std::string(),
                      .number = text.substr(digit, end - digit),
                      .date = dated ? rest.substr(2) : std::string()};
}

void readSeriesLine(const std::vector<PageLine> &lines, const std::string &title, PageFacts &facts)
{
    constexpr std::ptrdiff_t closest = 3;
    const auto heading = std::ranges::find(lines, title, &PageLine::text);
    if (heading == lines.end() || facts.claims("container") || facts.claims("issue"))
        return;
    const auto first = heading - std::min(closest, heading - lines.begin());
    const auto last = heading + std::min(closest + 1, lines.end() - heading);
    for (auto line = first; line != last; ++line) {
        const auto found = line == heading ? std::nullopt : seriesLine(line->text);
        if (!found)
            continue;
        facts.add(Vocabulary::Html, "series", found->series, "series n°");
        facts.add(Vocabulary::Html, "genre", found->genre, "series n°");
        facts.add(Vocabulary::Html, "number", found->number, "series n°");
        facts.add(Vocabulary::Html, "date", found->date, "series n°");
        return;
    }
}

} // namespace lutrin::exchange
