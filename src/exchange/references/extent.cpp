// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/extent.h"

#include "exchange/writing/writtentext.h"
#include "text/characters.h"

namespace lutrin::exchange {

namespace {

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
    return text::lowerCase(extent).find(" vol") != std::string::npos;
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
