// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/xml/xmldocument.h"

namespace lutrin::exchange {

/// For a page that marks no article: takes what stands around its text for furniture, that is menus
/// and banners before it, boxes of links and the line of rights behind it, as far as they stand in
/// elements of their own. What holds a sentence stays, and so does all between two of those.
void takeAwaySurroundings(const XmlElement &body);

/// The same for an article that is marked, only behind its text: what stands before it is its own.
void takeAwayBehind(const XmlElement &article);

} // namespace lutrin::exchange
