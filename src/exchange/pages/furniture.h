// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pages/wordset.h"
#include "exchange/xml/xmldocument.h"

#include <string>
#include <string_view>

namespace lutrin::exchange {

class HtmlDocument;

/// Whether an element surrounds the text of a page: menus, banners, forms, scripts, what is hidden.
/// A page's body and article are never furniture, whatever their classes say.
[[nodiscard]] bool isFurniture(const XmlElement &element);

/// “Title:”, “Abstract:” before the field of a record, as arXiv marks them; they are furniture,
/// too.
[[nodiscard]] bool isFieldLabel(const XmlElement &element);

/// Makes it furniture, whatever it says of itself.
void takeForFurniture(const XmlElement &element);

/// To be called before any question: what a page's frames say of themselves in classes (« has-
/// sidebar », « category-social ») makes no furniture of those that hold its heading and text.
void keepFrames(const HtmlDocument &page);

/// Whether an element stands on lines of its own.
[[nodiscard]] bool isBlock(const XmlElement &element);

/// Whether there is such an element below it.
[[nodiscard]] bool holdsBlock(const XmlElement &element);

/// Whether one of these words is in its class or id.
[[nodiscard]] bool hasWord(const XmlElement &element, const WordSet &wanted);

/// Whether styles alone keep an inline element apart from the one before it: « Auteurs » and the
/// first of them, a byline and « Publié le … ».
[[nodiscard]] bool isStyledApart(const xmlNode *node);
/// The same of a child of `parent`, whose blocks stand among such lines: « Author », « pages » in
/// spans side by side, and links.
[[nodiscard]] bool partsLines(const XmlElement &parent, const xmlNode *child);

/// The text of an element as one sees it, without furniture and what only screen readers say.
[[nodiscard]] std::string visibleText(const XmlElement &element);

/// The characters of a node that is text, else null.
[[nodiscard]] const char *textOf(const xmlNode *node);
/// What stands before a node within its parent, but for white space; null for nothing.
[[nodiscard]] xmlNode *contentBefore(const xmlNode *node);

} // namespace lutrin::exchange
