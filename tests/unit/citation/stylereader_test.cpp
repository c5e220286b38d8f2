// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/stylereader.h"

#include <gtest/gtest.h>

namespace lutrin::citation {
namespace {

std::string style(const std::string &inside)
{
    return "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"in-text\" version=\"1.0\">\n" +
           inside + "\n</style>";
}

const std::string citation = "<citation><layout><text variable=\"title\"/></layout></citation>";

struct Case {
    const char *name;
    std::string text;
    Cause cause;
    int line;
};

class BrokenStyle : public testing::TestWithParam<Case> {};

TEST_P(BrokenStyle, IsRefusedWithItsPlace)
{
    const auto read = readStyle(GetParam().text, "x.csl");
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().cause, GetParam().cause) << read.error().detail;
    EXPECT_EQ(read.error().subject, "x.csl");
    EXPECT_EQ(read.error().position.line, GetParam().line);
}

std::string nestedGroups(int depth)
{
    std::string text = "<citation><layout>";
    for (int i = 0; i < depth; ++i)
        text += "<group>";
    text += R"(<text variable="title"/>)";
    for (int i = 0; i < depth; ++i)
        text += "</group>";
    return style(text + "</layout></citation>");
}

std::string doublingMacros()
{
    std::string text;
    for (int i = 0; i < 60; ++i) {
        const std::string next = R"(<text macro="m)" + std::to_string(i + 1) + "\"/>";
        text += R"(<macro name="m)" + std::to_string(i) + "\">" + next + next + "</macro>\n";
    }
    return style(text + R"(<macro name="m60"><text value="x"/></macro>)" + citation);
}

INSTANTIATE_TEST_SUITE_P(
    Files, BrokenStyle,
    testing::Values(
        Case{"unclosed", "<style>\n<info>", Cause::Malformed, 2},
        Case{"empty", "", Cause::Malformed, 1},
        Case{"mismatch", style("<citation>\n<layout>\n</citation></layout>"), Cause::Malformed, 4},
        Case{"openTag", style("<info>\n<title </info>"), Cause::Malformed, 3},
        Case{"secondRoot", style(citation) + "\n<style/>", Cause::Malformed, 4},
        Case{"noUtf8", style("<info><title>a</title>\n<id>\xE9</id></info>" + citation),
             Cause::Malformed, 3},
        Case{"nul", style("<info><title>a</title>\n<id>" + std::string(1, '\0') + "</id></info>"),
             Cause::Malformed, 3},
        Case{"unknownEntity", style("<info>\n<title>a&nbsp;b</title></info>" + citation),
             Cause::Malformed, 3},
        Case{"bareAmpersand", style("<info>\n<title>a & b</title></info>" + citation),
             Cause::Malformed, 3},
        Case{"deep", nestedGroups(100'000), Cause::LimitExceeded, 2},
        Case{"foreign", "<html>\n</html>", Cause::Foreign, 1},
        Case{"otherNamespace", "<style xmlns=\"urn:x\" version=\"1.0\"/>", Cause::Foreign, 1},
        Case{"oldVersion", "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"0.8\"/>",
             Cause::Foreign, 1},
        Case{"noCitation", style("<info/>"), Cause::Invalid, 1},
        Case{"noLayout", style("<info/>\n<citation/>"), Cause::Invalid, 3},
        Case{"selfCall", style("<macro name=\"a\"><text macro=\"a\"/></macro>\n" + citation),
             Cause::Invalid, 2},
        Case{"circle",
             style("<macro name=\"a\"><text macro=\"b\"/></macro>\n"
                   "<macro name=\"b\"><group><text macro=\"a\"/></group></macro>\n" +
                   citation),
             Cause::Invalid, 2},
        Case{"unknownMacro",
             style("<citation><layout>\n<text macro=\"none\"/></layout></citation>"),
             Cause::Invalid, 3},
        Case{"twice", style("<macro name=\"a\"/>\n<macro name=\"a\"/>" + citation), Cause::Invalid,
             3},
        Case{"unknownElement", style("<citation><layout>\n<institution/></layout></citation>"),
             Cause::Unsupported, 3},
        Case{"doubling", doublingMacros(), Cause::LimitExceeded, 2},
        Case{"entities", "<!DOCTYPE style [<!ENTITY a \"aaaa\">]>\n" + style(citation),
             Cause::Invalid, 0},
        Case{"usedEntity",
             "<!DOCTYPE style [<!ENTITY a \"aaaa\">]>\n" +
                 style("<info><title>&a;</title></info>" + citation),
             Cause::Invalid, 0},
        Case{"defaultAttributes",
             "<!DOCTYPE style [<!ATTLIST text prefix CDATA \"aaaa\">]>\n" + style(citation),
             Cause::Invalid, 0}),
    [](const auto &broken) { return std::string(broken.param.name); });

TEST(StyleReader, RefusesAHugeFile)
{
    const auto read = readStyle(std::string(9 * 1024 * 1024, ' '), "x.csl");
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().cause, Cause::LimitExceeded);
}

TEST(StyleReader, ReadsCharactersThatAreWrittenAsReferences)
{
    const auto read = readStyle(
        style("<info><title>A &amp; B&#160;&#x2019;<![CDATA[<i>]]></title></info>"
              "<citation><layout><text value=\"a &amp; b&#160;&lt;\"/></layout></citation>"),
        "x.csl");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->info.title, "A & B\u00A0’<i>");
    const Element &text = read->citation.layout.children.front();
    EXPECT_EQ(std::get<TextElement>(text.kind).text, "a & b\u00A0<");
}

TEST(StyleReader, ReadsAmpersandsThatAreNone)
{
    const auto read = readStyle("<?xml version=\"1.0\"?><!-- A & B -->\n" +
                                    style("<info><title><![CDATA[A &nbsp; B]]></title></info>"
                                          "<!-- &c; -->" +
                                          citation),
                                "x.csl");
    ASSERT_TRUE(read.has_value()) << read.error().detail;
    EXPECT_EQ(read->info.title, "A &nbsp; B");
}

TEST(StyleReader, ReadsATextInSeveralPieces)
{
    const auto read = readStyle(
        style("<info><title>a<!-- c -->b<i>c<b>d</b></i>e</title></info>" + citation), "x.csl");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->info.title, "abcde");
}

TEST(StyleReader, ReadsOtherEncodings)
{
    const auto latin = readStyle(R"(<?xml version="1.0" encoding="ISO-8859-1"?>)" +
                                     style("<info><title>\xE9t\xE9</title></info>" + citation),
                                 "x.csl");
    ASSERT_TRUE(latin.has_value());
    EXPECT_EQ(latin->info.title, "été");
}

TEST(StyleReader, ReadsAPrefixOfTheNamespace)
{
    const auto read =
        readStyle("<c:style xmlns:c=\"http://purl.org/net/xbiblio/csl\" xmlns:prefix=\"urn:x\" "
                  "version=\"1.0\"><c:citation><c:layout prefix:suffix=\"no\"><c:text value=\"a\"/>"
                  "<text value=\"b\"/><text xmlns=\"http://purl.org/net/xbiblio/csl\" value=\"c\"/>"
                  "</c:layout></c:citation></c:style>",
                  "x.csl");
    ASSERT_TRUE(read.has_value()) << read.error().detail;
    EXPECT_EQ(read->citation.layout.look.suffix, "");
    ASSERT_EQ(read->citation.layout.children.size(), 2U);
    EXPECT_EQ(std::get<TextElement>(read->citation.layout.children.back().kind).text, "c");
}

TEST(StyleReader, LeavesOutElementsOfOtherNamespaces)
{
    const auto read = readStyle(
        style("<info><title>T</title></info><other xmlns=\"urn:x\"><citation/></other>"
              "<citation><layout><x:text xmlns:x=\"urn:x\" value=\"a\"/><text value=\"b\"/>"
              "</layout></citation>"),
        "x.csl");
    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->citation.layout.children.size(), 1U);
}

TEST(StyleReader, ReadsADependentStyle)
{
    const auto read = readStyle(style("<info><title>Revue</title><link rel=\"independent-parent\" "
                                      "href=\"http://www.zotero.org/styles/apa\"/></info>"),
                                "x.csl");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->info.parent, "apa");
    EXPECT_EQ(read->info.title, "Revue");
}

} // namespace
} // namespace lutrin::citation
