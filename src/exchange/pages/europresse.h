// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pages/htmldocument.h"
#include "exchange/reading.h"

#include <vector>

namespace lutrin::exchange {

/// The articles of the press that Europresse, the database of libraries, saved in one page: each
/// with its newspaper, issue, date, pages, authors, standfirst and text. Empty for another page.
[[nodiscard]] std::vector<Found> europresseArticles(const HtmlDocument &page);

} // namespace lutrin::exchange
