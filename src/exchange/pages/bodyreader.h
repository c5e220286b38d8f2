// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/richtext.h"
#include "exchange/pages/htmldocument.h"

#include <string>

namespace lutrin::exchange {

/// What stands below an element as rich text: headings, lists, quotations, tables, figures with
/// their captions, notes with their calls; without menus, banners, forms and scripts. A figure's
/// source is what the page calls its picture: an address, a path, `data:`; keepPictures() settles
/// what becomes of it. Called notes stand at the end. Relative addresses begin at `base`; where it
/// is empty, those of links go.
[[nodiscard]] corpus::RichText richTextOf(const HtmlDocument &page, const XmlElement &top,
                                          const std::string &base = {});

} // namespace lutrin::exchange
