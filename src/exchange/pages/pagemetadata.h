// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pages/htmldocument.h"
#include "exchange/pages/pagefacts.h"
#include "exchange/reading.h"

#include <string>
#include <string_view>

namespace lutrin::exchange {

/// Takes what a page's `meta` elements, COinS and plain HTML claim.
void readPageMetadata(const HtmlDocument &page, PageFacts &facts);

/// Takes the first citation that is hidden in a `title` attribute as an OpenURL.
void readCoins(const HtmlDocument &page, PageFacts &facts);

/// Takes what is in no vocabulary: `link`, headings, times, the byline, the page's language.
void readPlainHtml(const HtmlDocument &page, PageFacts &facts);

/// Takes what JSON-LD claims of the page's work; a block that is no JSON is a Warning.
void readJsonLd(const HtmlDocument &page, PageFacts &facts, Reading &reading);

/// Takes what microdata claims of the page's work.
void readMicrodata(const HtmlDocument &page, PageFacts &facts);

/// Takes author, title and date of the work that the page's body describes in RDFa 1.1, first of
/// several: `property="schema:author"`, `dc:creator`.
void readRdfa(const HtmlDocument &page, PageFacts &facts);

/// Keywords in one text, which commas or semicolons part.
void addKeywords(PageFacts &facts, Vocabulary vocabulary, std::string_view text,
                 const std::string &origin);

} // namespace lutrin::exchange
