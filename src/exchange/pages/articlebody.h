// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/richtext.h"
#include "exchange/pages/htmldocument.h"

#include <string>
#include <string_view>

namespace lutrin::exchange {

/// The element of a page that holds its article: the best marked one with text, the longest of its
/// rank; the body, from which what surrounds its text is taken away, where none is.
[[nodiscard]] XmlElement articleElement(const HtmlDocument &page);

/// An article as rich text: headings, lists, quotations, tables, figures, notes with their calls;
/// without menus, banners, forms, scripts, and without the label blocks of a publication page.
[[nodiscard]] corpus::RichText articleBody(const HtmlDocument &page, const XmlElement &article);

/// The standfirst, where the page marks one; plain text, else empty.
[[nodiscard]] std::string standfirst(const HtmlDocument &page);

/// The sentence between the page's heading and its article, which nothing marks; empty for none.
[[nodiscard]] std::string unmarkedStandfirst(const HtmlDocument &page, const XmlElement &article);

/// The beginning of a text in whole words, to call by it what has no other name.
[[nodiscard]] std::string firstWords(std::string_view text);

/// A field's text without the markup and the entities that some systems leave in it.
[[nodiscard]] std::string textFromHtml(const std::string &text);

/// The rich text of an HTML fragment, as feeds have it; relative addresses in it begin at `base`.
[[nodiscard]] corpus::RichText bodyFromHtml(std::string_view html, const std::string &base = {});

} // namespace lutrin::exchange
