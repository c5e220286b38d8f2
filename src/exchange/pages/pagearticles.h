// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pages/htmldocument.h"

#include <string>
#include <vector>

namespace lutrin::exchange {

/// One of the articles of a page, as a page of its own.
struct PageArticle {
    std::string html; ///< UTF-8, with the article's title as its own
    int line = 0;     ///< where it begins in the page that holds it
};

/// The articles of a page that is a collection of them, as press archives export it: elements
/// `article` beside each other, each with a title that leads nowhere else. Empty for a page with
/// one article, and for one that lists what is to be read elsewhere.
[[nodiscard]] std::vector<PageArticle> pageArticles(const HtmlDocument &page);

} // namespace lutrin::exchange
