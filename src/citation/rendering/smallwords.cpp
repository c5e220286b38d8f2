// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/smallwords.h"

#include <algorithm>
#include <array>

namespace lutrin::citation {
namespace {

/// English words that title case leaves in lower case inside a title.
constexpr std::array<std::string_view, 101> smallWords{
    "a",          "about",   "above",   "across",  "afore",     "after",
    "against",    "al",      "al.",     "along",   "alongside", "amid",
    "amidst",     "among",   "amongst", "an",      "and",       "anenst",
    "apropos",    "apud",    "around",  "as",      "aside",     "astride",
    "at",         "athwart", "atop",    "barring", "before",    "behind",
    "below",      "beneath", "beside",  "besides", "between",   "beyond",
    "but",        "by",      "ca",      "circa",   "de",        "despite",
    "down",       "during",  "et",      "except",  "for",       "forenenst",
    "from",       "given",   "in",      "inside",  "into",      "lest",
    "like",       "modulo",  "near",    "next",    "nor",       "notwithstanding",
    "of",         "off",     "on",      "onto",    "or",        "out",
    "over",       "per",     "plus",    "pro",     "qua",       "sans",
    "since",      "so",      "than",    "the",     "through",   "throughout",
    "thruout",    "till",    "to",      "toward",  "towards",   "under",
    "underneath", "until",   "unto",    "up",      "upon",      "v",
    "v.",         "van",     "versus",  "via",     "von",       "vs",
    "vs.",        "with",    "within",  "without", "yet"};
static_assert(std::is_sorted(smallWords.begin(), smallWords.end()));

} // namespace

bool isSmallWord(std::string_view word)
{
    return std::binary_search(smallWords.begin(), smallWords.end(), word);
}

} // namespace lutrin::citation
