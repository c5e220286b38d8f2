// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pages/htmldocument.h"
#include "exchange/pages/pagefacts.h"

namespace lutrin::exchange {

/// What a page shows itself filed under: the first few links that say so by `rel`, by their class
/// or by the folder of their address, `/theme/…`. Menus have more of them than a work has themes,
/// and those that follow elsewhere are of other works.
void readSubjectLinks(const HtmlDocument &page, PageFacts &facts);

} // namespace lutrin::exchange
