// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/writing/byline.h"

#include "base/joined.h"

#include <algorithm>
#include <vector>

namespace lutrin::exchange {

namespace {

std::vector<std::string> known(std::vector<std::string> texts)
{
    std::erase_if(texts, [](const std::string &text) { return text.empty(); });
    return texts;
}

std::string withNumber(const std::string &series, const std::string &number)
{
    return series.empty() || number.empty() ? series + number : series + ", n°\u00A0" + number;
}

} // namespace

std::string byline(const corpus::Document &document)
{
    std::vector<std::string> names;
    for (const corpus::Name &name : corpus::principalNames(document))
        names.push_back(name.display());
    if (document.authors.empty() && !names.empty())
        names.back() += " (dir.)";
    const std::string place =
        joined(known({document.container, withNumber(document.series, document.number),
                      document.publisher}),
               ", ");
    return joined(
        known({joined(names, ", "), document.genre, place, corpus::toString(document.date)}),
        " · ");
}

} // namespace lutrin::exchange
