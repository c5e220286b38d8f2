// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/untypedarticle.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace lutrin::exchange {

namespace {

/// Tags that are of journals alone.
bool isCalledJournal(std::string_view origin)
{
    constexpr std::array<std::string_view, 6> names{"RIS JF",
                                                    "RIS JO",
                                                    "RIS JA",
                                                    "BibTeX journal",
                                                    "BibTeX journaltitle",
                                                    "BibTeX shortjournal"};
    return std::ranges::find(names, origin) != names.end();
}

bool isInPeriodical(const corpus::Document &document, std::string_view origin)
{
    if (document.container.empty() || origin == "BibTeX howpublished")
        return false;
    if (!document.isbn.empty() || !document.edition.empty() || !document.numberOfVolumes.empty())
        return false;
    if (isCalledJournal(origin) || !document.issue.empty() || !document.issn.empty())
        return true;
    const bool ofBook = !document.editors.empty() || !document.publisher.empty();
    return !ofBook && !(document.volume.empty() && document.pages.empty());
}

} // namespace

void settleUntypedArticle(Found &found)
{
    corpus::Document &document = found.document;
    const auto known = found.origins.find("container");
    const std::string origin = known == found.origins.end() ? "container" : known->second;
    if (!(document.type.empty() || document.type == "document") ||
        !isInPeriodical(document, origin))
        return;
    document.type = "article";
    found.origins["type"] = origin;
    // An article's number is its issue, which no reader could know before.
    const auto number = found.origins.find("number");
    if (number == found.origins.end() || number->second != "BibTeX number" ||
        !document.issue.empty())
        return;
    document.issue = std::exchange(document.number, {});
    found.origins["issue"] = number->second;
    found.origins.erase(number);
}

void settleUntypedArticle(Found &found, std::string_view word)
{
    constexpr std::array<std::string_view, 3> silent{"", "gen", "misc"};
    if (std::ranges::find(silent, lowerAscii(word)) != silent.end())
        settleUntypedArticle(found);
}

} // namespace lutrin::exchange
