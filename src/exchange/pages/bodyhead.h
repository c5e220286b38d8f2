// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"
#include "exchange/pages/htmldocument.h"

namespace lutrin::exchange {

/// Takes title, type, date, pages, authors and standfirst off the top of the body: the record has
/// them. A heading that is longer than the title is kept as another title.
void dropHead(corpus::Document &document, const HtmlDocument &page);

/// Takes out of the body what a page says around its text: how long it takes to read, buttons, when
/// it was changed, the keywords that the record has, headings with nothing below them.
void dropFurniture(corpus::Document &document);

} // namespace lutrin::exchange
