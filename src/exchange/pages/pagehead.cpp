// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/pagehead.h"

#include "exchange/pages/dateline.h"
#include "exchange/pages/kindsofwork.h"
#include "exchange/pages/labelblocks.h"
#include "exchange/pages/pagebylines.h"
#include "exchange/pages/seriesline.h"
#include "exchange/references/identifiers.h"
#include "text/characters.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>

namespace lutrin::exchange {

namespace {

constexpr std::size_t HeadLines = 12;

/// « Rapport » alone on a line close to the title, as think tanks have it.
std::string kindBeside(const std::vector<PageLine> &lines, const std::string &title)
{
    constexpr std::ptrdiff_t closest = 2; // a date may stand between
    const auto heading = std::ranges::find(lines, title, &PageLine::text);
    if (heading == lines.end())
        return {};
    const auto first = heading - std::min(closest, heading - lines.begin());
    const auto last = heading + std::min(closest + 1, lines.end() - heading);
    const auto kind = std::find_if(first, last, [&](const PageLine &line) {
        return line.text != title && isKindOfWork(line.text);
    });
    return kind == last ? std::string() : kind->text;
}

/// The line of the second long sentence below the title: the first may be a standfirst, but below
/// that one the dates are those of other works.
std::size_t endOfHead(const std::vector<PageLine> &lines, const std::string &title)
{
    constexpr std::size_t shortest = 120;
    int sentences = 0;
    auto line = std::ranges::find(lines, title, &PageLine::text);
    while (line != lines.end() && sentences < 2) {
        sentences += line->text.size() >= shortest && endsSentence(line->text) ? 1 : 0;
        ++line;
    }
    return static_cast<std::size_t>(line - lines.begin());
}

/// « doi:10.1234/5678 », « https://doi.org/10.1234/5678 »: a line that is nothing else.
std::string loneDoi(const std::string &line)
{
    const std::string lower = text::lowerCase(line.substr(0, 20));
    const bool begins = lower.starts_with("doi:") || lower.starts_with("doi ") ||
                        lower.starts_with("https://doi.org/") || lower.starts_with("10.");
    return begins && std::ranges::count(line, ' ') < 2 ? doiIn(line) : std::string();
}

/// The first line with a date of publication; persons before a date of change are taken on the way.
bool takeDateLine(std::span<const PageLine> lines, PageFacts &facts)
{
    for (const PageLine &line : lines) {
        const auto found = dateLine(line.text);
        if (!found)
            continue;
        facts.add(Vocabulary::Html, "pages", pressPages(line.text), "type | date");
        facts.add(Vocabulary::Html, "genre", found->genre, "type | date");
        facts.add(Vocabulary::Html, "number", found->number, "type | date");
        facts.add(Vocabulary::Html, "date", found->date, "type | date");
        facts.add(Vocabulary::Html, "authors", found->authors, "byline");
        if (!found->date.empty())
            return true;
    }
    return false;
}

} // namespace

void readPageHead(const std::vector<PageLine> &lines, PageFacts &facts)
{
    const std::span head(lines.data(), std::min(lines.size(), HeadLines));
    const std::string title = facts.claimed(Vocabulary::Html, "title");
    facts.add(Vocabulary::Html, "genre", kindBeside(lines, title), "line beside the title");
    readSeriesLine(lines, title, facts);
    readBylines(lines, title, facts);
    for (const PageLine &line : head)
        facts.add(Vocabulary::Html, "doi", loneDoi(line.text), "doi");
    for (const PageLine &line : head)
        facts.add(Vocabulary::Html, "pages", printedPages(line.text), "« p. »");
    if (takeDateLine(head.first(std::min(head.size(), endOfHead(lines, title))), facts))
        return;
    for (const PageLine &line : head)
        facts.add(Vocabulary::Html, "date", depositDate(line.text), "« déposé le »");
}

} // namespace lutrin::exchange
