// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/kindsofwork.h"

#include "exchange/bytes/spaces.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

namespace lutrin::exchange {

namespace {

constexpr std::array<std::string_view, 54> kindsOfWork{
    "rapport",
    "rapports",
    "note",
    "notes",
    "étude",
    "études",
    "report",
    "reports",
    "study",
    "studies",
    "briefing",
    "briefings",
    "essai",
    "policy paper",
    "policy papers",
    "policy brief",
    "policy briefs",
    "livre blanc",
    "document de travail",
    "documents de travail",
    "document d'étude",
    "note d'analyse",
    "note d'information",
    "note de recherche",
    "note de synthèse",
    "note de travail",
    "rapport d'enquête",
    "rapport d'étude",
    "rapport d'information",
    "rapport de recherche",
    "rapport parlementaire",
    "rapport public thématique",
    "research paper",
    "research report",
    "working paper",
    "working papers",
    "discussion paper",
    "occasional paper",
    "technical report",
    "white paper",
    "brief",
    "issue brief",
    "briefing note",
    "briefing paper",
    "commentary",
    "expert comment",
    "tribune",
    "analyse",
    "entretien",
    "interview",
    "avis",
    "policy note",
    "policy contribution",
    "point de vue",
};

/// « Note n° » and “Working Paper no.,” without what only announces the number.
std::string_view withoutNumberMark(std::string_view words)
{
    const auto trimmed = [](std::string_view text) {
        return text.substr(0, text.find_last_not_of(" ,:") + 1);
    };
    words = trimmed(words);
    const std::size_t space = std::min(words.rfind(' '), words.size());
    const std::string last = text::lowerCase(words.substr(std::min(space + 1, words.size())));
    constexpr std::array<std::string_view, 8> marks{"n°",   "nº", "no.",    "no",
                                                    "num.", "#",  "numéro", "number"};
    return std::ranges::find(marks, last) == marks.end() ? words : trimmed(words.substr(0, space));
}

} // namespace

bool isKindOfWork(std::string_view words)
{
    std::string lower = text::lowerCase(words);
    if (const std::size_t at = lower.find("’"); at != std::string::npos)
        lower.replace(at, std::string_view("’").size(), 1, '\'');
    return std::ranges::find(kindsOfWork, lower) != kindsOfWork.end();
}

std::optional<NumberedKind> numberedKind(std::string_view words)
{
    constexpr std::string_view ofNumbers = "0123456789-–/.";
    const std::string text = collapsed(words);
    const std::size_t digit = std::min(text.find_first_of("0123456789"), text.size());
    const std::string_view kind = withoutNumberMark(std::string_view(text).substr(0, digit));
    if (!isKindOfWork(kind) || text.find_first_not_of(ofNumbers, digit) != std::string::npos)
        return std::nullopt;
    return NumberedKind{std::string(kind), text.substr(digit)};
}

} // namespace lutrin::exchange
