// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/subtitle.h"

#include <string_view>

namespace lutrin::exchange {

namespace {

constexpr std::string_view frenchColon = "\u00A0: ";

} // namespace

std::string withSubtitle(std::string title, const std::string &subtitle)
{
    if (subtitle.empty())
        return title;
    const bool marked = title.ends_with('?') || title.ends_with('!') || title.ends_with(':');
    title += marked ? std::string_view(" ") : frenchColon;
    return title + subtitle;
}

void closeColon(corpus::Document &document)
{
    const std::size_t at = document.title.find(frenchColon);
    if (at != std::string::npos && !document.language.empty() &&
        !document.language.starts_with("fr"))
        document.title.replace(at, frenchColon.size(), ": ");
}

} // namespace lutrin::exchange
