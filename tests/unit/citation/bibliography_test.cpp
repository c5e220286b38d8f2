// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/bibliography.h"

#include <gtest/gtest.h>

namespace lutrin::citation {
namespace {

Formatted reference(const std::string &words)
{
    return {.plain = words, .html = words, .rtf = rtfDocument(words), .markdown = words};
}

TEST(Bibliography, hasALineOrAParagraphForEach)
{
    const std::vector<Formatted> references{reference("un"), reference("deux")};
    const Formatted text = bibliography(references);
    EXPECT_EQ(text.plain, "un\ndeux");
    EXPECT_EQ(text.html, "<p>un</p><p>deux</p>");
    EXPECT_EQ(text.rtf, rtfDocument("un\\par\ndeux"));
    EXPECT_EQ(text.markdown, "un\n\ndeux");
    EXPECT_EQ(paragraphs(references).plain, "un\n\ndeux");
}

TEST(Bibliography, isAPageByItselfInHtml)
{
    EXPECT_EQ(htmlPage("Lacs & \"oies\"", "<p>un</p>"),
              "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
              "<title>Lacs &amp; &quot;oies&quot;</title>\n</head>\n<body>\n<p>un</p>\n"
              "</body>\n</html>\n");
}

} // namespace
} // namespace lutrin::citation
