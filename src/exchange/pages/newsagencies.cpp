// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/newsagencies.h"

#include "text/characters.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace lutrin::exchange {

namespace {

constexpr std::array<std::string_view, 12> NewsAgencies{"agence france-presse",
                                                        "agence france presse",
                                                        "afp",
                                                        "associated press",
                                                        "ap",
                                                        "reuters",
                                                        "bloomberg",
                                                        "belga",
                                                        "ats",
                                                        "efe",
                                                        "ansa",
                                                        "dpa"};

/// What joins an agency to those before it, the longer ones first. A comma alone joins given names
/// to family names, too.
constexpr std::array<std::string_view, 13> AgencyJoints{
    ", avec l", " avec l", ", avec", " avec", ", with", " with", " et l",
    " et",      " and",    " &",     " /",    " (avec", " (with"};

/// Where the words that join an agency to the rest begin; the length where the end names none.
std::size_t agencyStart(const std::string &lower, std::string_view agency)
{
    std::string_view rest(lower);
    if (rest.ends_with(')'))
        rest.remove_suffix(1);
    if (!rest.ends_with(agency))
        return lower.size();
    rest.remove_suffix(agency.size());
    for (const std::string_view mark : {"’", "'", " ", "\u00A0"}) {
        if (!rest.ends_with(mark))
            continue;
        const std::string_view front = rest.substr(0, rest.size() - mark.size());
        for (const std::string_view joint : AgencyJoints) {
            const bool elided = joint.ends_with(" l");
            const bool apostrophe = mark != " " && mark != "\u00A0";
            if (elided == apostrophe && front.ends_with(joint))
                return front.size() - joint.size();
        }
    }
    return lower.size();
}

} // namespace

std::string withoutAgencies(std::string names)
{
    for (bool found = true; found;) {
        const std::string lower = text::lowerCase(names);
        found = false;
        for (const std::string_view agency : NewsAgencies) {
            const std::size_t start = agencyStart(lower, agency);
            found = start > 0 && start < lower.size() && lower.size() == names.size();
            if (found) {
                names.resize(start);
                break;
            }
        }
    }
    return names;
}

} // namespace lutrin::exchange
