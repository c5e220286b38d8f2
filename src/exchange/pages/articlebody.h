// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/richtext.h"
#include "exchange/pages/htmldocument.h"
#include "exchange/pages/pagelabels.h"

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

/// The lines of a page as one sees them, without menus, banners, footers and scripts.
[[nodiscard]] std::vector<PageLine> pageLines(const HtmlDocument &page);

/// The article of a page as rich text: headings, lists, quotations, tables, figures by their
/// captions, notes with their calls; without menus, banners, forms, scripts, and without the
/// label blocks of a publication page.
[[nodiscard]] corpus::RichText articleBody(const HtmlDocument &page);

/// The standfirst, where the page marks one; plain text, else empty.
[[nodiscard]] std::string standfirst(const HtmlDocument &page);

/// The rich text of an HTML fragment, as feeds have it.
[[nodiscard]] corpus::RichText bodyFromHtml(std::string_view html);

} // namespace lutrin::exchange
