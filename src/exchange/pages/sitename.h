// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pages/htmldocument.h"

#include <array>
#include <string>
#include <string_view>

namespace lutrin::exchange {

/// What stands between a page's title and its site's name in the title of the window.
inline constexpr std::array<std::string_view, 6> SiteMarks{" | ", " - ", " – ",
                                                           " — ", " • ", " :: "};

/// The site's name, as the title of the window has it before or behind the page's heading: « Les
/// portes - Cahiers des eaux ». Only where the page shows that it is one, by a link to the site's
/// first page, a mark such as `site-name` or the line of its rights; else nothing, since sections
/// of a site stand there, too.
[[nodiscard]] std::string siteName(const HtmlDocument &page, const std::string &heading);

} // namespace lutrin::exchange
