// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/pdflink.h"

#include "text/characters.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace lutrin::exchange {

namespace {

bool endsInPdf(const std::string &address)
{
    const std::string path = text::lowerCase(address.substr(0, address.find_first_of("?#")));
    return path.ends_with(".pdf");
}

/// « Télécharger », « Version PDF », « Consulter le rapport »
bool offersText(const std::string &words)
{
    const std::string lower = text::lowerCase(words);
    constexpr std::array<std::string_view, 9> fronts{"télécharge", "download",    "consulter l",
                                                     "lire l",     "read the",    "texte intégral",
                                                     "full text",  "full report", "version "};
    constexpr std::array<std::string_view, 9> parts{"synthèse",    "résumé",       "summary",
                                                    "annexe",      "communiqué",   "press release",
                                                    "infographie", "présentation", "appendix"};
    const auto begins = [&](std::string_view front) { return lower.starts_with(front); };
    const auto holds = [&](std::string_view part) { return lower.find(part) != std::string::npos; };
    return (std::ranges::any_of(fronts, begins) || lower.find("pdf") != std::string::npos) &&
           std::ranges::none_of(parts, holds);
}

} // namespace

std::string pdfLink(const std::vector<PageLine> &lines)
{
    std::set<std::string> found;
    for (const PageLine &line : lines) {
        for (const auto &[text, address] : line.links) {
            if (endsInPdf(address) && offersText(text))
                found.insert(address);
        }
    }
    return found.size() == 1 ? *found.begin() : std::string();
}

} // namespace lutrin::exchange
