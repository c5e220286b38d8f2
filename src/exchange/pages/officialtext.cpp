// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/officialtext.h"

#include "exchange/bytes/spaces.h"
#include "exchange/references/documenttypes.h"
#include "exchange/references/identifiers.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace lutrin::exchange {

namespace {

/// Four letters for the ministry and its service, the year, a number, and a letter for the kind.
bool isJournalNumber(std::string_view text)
{
    constexpr std::string_view pattern = "AAAA0000000A";
    return std::ranges::equal(text, pattern, [](char c, char wanted) {
        return wanted == 'A' ? c >= 'A' && c <= 'Z' : c >= '0' && c <= '9';
    });
}

bool isNumbered(const PageLine &line)
{
    constexpr std::string_view label = "NOR";
    if (!line.text.starts_with(label))
        return false;
    const std::string rest = line.text.substr(label.size());
    const std::size_t begin = rest.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    return begin != std::string::npos && isJournalNumber(collapsed(rest.substr(begin)));
}

/// « 7 octobre 2016 », the words after the first « du » that are a date to the day.
std::string dateInTitle(const std::string &title)
{
    constexpr std::string_view before = " du ";
    for (std::size_t at = title.find(before); at != std::string::npos;
         at = title.find(before, at + 1)) {
        std::size_t end = at + before.size();
        for (int words = 0; words < 3 && end != std::string::npos; ++words)
            end = title.find(' ', end + 1);
        std::string date = title.substr(at + before.size(), end - at - before.size());
        if (dateIn(date).day != 0)
            return date;
    }
    return {};
}

} // namespace

void readOfficialText(const std::vector<PageLine> &lines, PageFacts &facts)
{
    const auto number = std::ranges::find_if(lines, isNumbered);
    if (number == lines.end())
        return;
    facts.add(Vocabulary::Html, "type", documentType(citation::ItemType::Legislation), "NOR");
    facts.add(Vocabulary::Html, "date", dateInTitle(facts.claimed(Vocabulary::Html, "title")),
              "title");
}

} // namespace lutrin::exchange
