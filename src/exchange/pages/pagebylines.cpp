// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/pagebylines.h"

#include "exchange/pages/bylinenames.h"
#include "exchange/pages/labelblocks.h"
#include "exchange/pages/labeltable.h"
#include "exchange/pages/personlinks.h"
#include "exchange/pages/translatornames.h"

#include <algorithm>

namespace lutrin::exchange {

namespace {

constexpr std::size_t HeadOfText = 12;   ///< lines where a byline is looked for
constexpr std::size_t LongestNames = 90; ///< a longer line may be the text's first

} // namespace

void readBylines(const std::vector<PageLine> &lines, const std::string &title, PageFacts &facts)
{
    const auto add = [&](std::string names) {
        facts.add(Vocabulary::Html, "authors", std::move(names), "byline");
    };
    const std::size_t head = std::min(lines.size(), HeadOfText);
    const bool marked = facts.hasByline();
    std::vector<std::string> texts;
    for (std::size_t at = 0; at < head; ++at)
        texts.push_back(lines[at].text);
    facts.add(Vocabulary::Html, "translators", translatorNames(texts), "byline");
    for (std::size_t at = 0; at < head; ++at) {
        const bool date = isDateLine(lines[at].text);
        if (date && at > 0 && !marked)
            add(knownByline(lines[at - 1].text));
        if (at + 1 == head || !(date || lines[at].text == title) ||
            matched(lines[at + 1].text).label != nullptr)
            continue;
        add(capitalByline(lines[at + 1].text));
        if (!marked)
            add(knownByline(lines[at + 1].text));
    }
    for (std::size_t at = 0; at < head; ++at)
        add(plainByline(withoutTranslators(lines[at].text)));
    auto line = std::ranges::find(lines, title, &PageLine::text);
    bool standfirst = false; // seen: what follows it is the text
    for (std::size_t seen = 0; !marked && line != lines.end() && seen < HeadOfText;
         ++line, ++seen) {
        if (line->text.size() > LongestNames && endsSentence(line->text)) {
            if (standfirst)
                break;
            standfirst = true;
            continue;
        }
        add(linkedByline(*line));
    }
}

} // namespace lutrin::exchange
