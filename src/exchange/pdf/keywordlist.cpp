// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pdf/keywordlist.h"

#include <algorithm>

namespace lutrin::exchange {

void takeKeywordList(Found &found, std::string_view list, const std::string &origin)
{
    list = list.substr(0, list.find_last_not_of(" .\t\r\n") + 1);
    const char mark = list.find(';') == std::string_view::npos ? ',' : ';';
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(mark), list.size());
        take(found, "keywords", list.substr(0, end), origin);
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

} // namespace lutrin::exchange
