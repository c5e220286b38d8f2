// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pages/htmldocument.h"
#include "exchange/pages/pagelabels.h"

#include <vector>

namespace lutrin::exchange {

/// The lines of a page as one sees them, without menus, banners, footers and scripts.
[[nodiscard]] std::vector<PageLine> pageLines(const HtmlDocument &page);

/// Those of one element.
[[nodiscard]] std::vector<PageLine> linesIn(const XmlElement &element);

/// The words of one element's lines, without those that hold links alone.
[[nodiscard]] std::vector<std::string> visibleLines(const XmlElement &element);

} // namespace lutrin::exchange
