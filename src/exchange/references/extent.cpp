// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/extent.h"

#include "exchange/references/identifiers.h"
#include "exchange/writing/writtentext.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

namespace {

std::vector<std::string> wordsOf(const std::string &extent)
{
    std::istringstream stream(text::lowerCase(withPlainSpaces(extent)));
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

/// « vol. », « volumes », “v.”, with the sign that may follow
bool isVolumes(std::string word)
{
    constexpr std::array<std::string_view, 5> names{"v", "vol", "vols", "volume", "volumes"};
    word.erase(word.find_last_not_of(".,:;") + 1);
    return std::ranges::find(names, word) != names.end();
}

/// The number that stands before them; empty where there is none.
std::string countedVolumes(const std::vector<std::string> &words)
{
    for (std::size_t at = 1; at < words.size(); ++at) {
        const std::string &count = words[at - 1];
        if (isVolumes(words[at]) && count.find_first_not_of("0123456789") == std::string::npos)
            return count;
    }
    return {};
}

/// « 1 vol. (345 p.) » says as much as « 345 p. », and « 2 vol. » nothing of pages.
std::string withoutVolumes(const std::string &extent)
{
    if (!isOfVolumes(extent))
        return extent;
    const std::size_t pages = extent.find(" p");
    const std::size_t begin = extent.find_last_not_of("0123456789", pages - 1);
    return pages == std::string::npos || begin + 1 == pages ? std::string()
                                                            : extent.substr(begin + 1);
}

} // namespace

bool isOfVolumes(const std::string &extent)
{
    return (' ' + text::lowerCase(extent)).find(" vol") != std::string::npos ||
           !countedVolumes(wordsOf(extent)).empty();
}

std::string volumesOfExtent(const std::string &extent)
{
    const std::string count = countedVolumes(wordsOf(extent));
    return count == "1" ? std::string() : count;
}

std::string bareVolumes(const std::string &text)
{
    const std::vector<std::string> words = wordsOf(text);
    const std::string count = words.size() == 2 ? countedVolumes(words) : std::string();
    return count.empty() ? text : count;
}

std::string pagesOfExtent(const std::string &extent)
{
    const std::string pages = withoutVolumes(extent);
    std::size_t digits = pages.find_first_not_of("0123456789");
    const std::string last = pageEnds(pages).last;
    if (!last.empty() && last.find_first_not_of("0123456789") == std::string::npos)
        digits = pages.size();
    return pages.substr(0, digits == 0 ? 0 : digits);
}

} // namespace lutrin::exchange
