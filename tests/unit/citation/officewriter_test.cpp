// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/output/officewriter.h"

#include "citation/item/fieldmarkup.h"

#include <gtest/gtest.h>
#include <libxml/parser.h>

using namespace lutrin::citation;

namespace {

std::vector<Run> field(std::string_view text)
{
    Output output;
    writeField(text, output);
    return output.runs();
}

bool isXml(const std::string &fragment)
{
    const std::string document = "<d xmlns:text=\"t\" xmlns:w=\"w\" xmlns:style=\"s\" "
                                 "xmlns:fo=\"f\">" +
                                 fragment + "</d>";
    xmlDoc *parsed = xmlReadMemory(document.data(), static_cast<int>(document.size()), nullptr,
                                   nullptr, XML_PARSE_NONET | XML_PARSE_NOERROR);
    xmlFreeDoc(parsed);
    return parsed != nullptr;
}

TEST(OdfWriter, EscapesAndKeepsSpaces)
{
    EXPECT_EQ(toOdf(field("A & B < C")), "A &amp; B &lt; C");
    EXPECT_EQ(toOdf(field("a   b\nc")), "a <text:s/><text:s/>b<text:line-break/>c");
    EXPECT_EQ(toOdf(field("a\x01"
                          "b")),
              "ab");
}

TEST(OdfWriter, NestsSpansAndFlipsItalics)
{
    EXPECT_EQ(toOdf(field("<i>a <i>b</i></i> c<sup>2</sup>")),
              "<text:span text:style-name=\"Reference_italic\">a "
              "<text:span text:style-name=\"Reference_upright\">b</text:span></text:span> c"
              "<text:span text:style-name=\"Reference_superscript\">2</text:span>");
}

TEST(OdfWriter, NamesOnlyStylesThatItGives)
{
    const std::string styles = odfStyles();
    EXPECT_TRUE(isXml(styles));
    for (const char *text :
         {"<i>x</i>", "<b>x</b>", "<sc>x</sc>", "<sup>x</sup>", "<sub>x</sub>"}) {
        const std::string written = toOdf(field(text));
        EXPECT_TRUE(isXml(written));
        const std::size_t begin = written.find("style-name=\"") + 12;
        const std::string name = written.substr(begin, written.find('"', begin) - begin);
        EXPECT_NE(styles.find("style:name=\"" + name + "\""), std::string::npos) << name;
    }
}

TEST(OoxmlWriter, WritesFlatRuns)
{
    EXPECT_EQ(toOoxml(field("A & <b>B <i>c</i></b>")),
              "<w:r><w:t xml:space=\"preserve\">A &amp; </w:t></w:r>"
              "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">B </w:t></w:r>"
              "<w:r><w:rPr><w:b/><w:i/></w:rPr><w:t xml:space=\"preserve\">c</w:t></w:r>");
    EXPECT_EQ(toOoxml(field("a\tb")), "<w:r><w:t xml:space=\"preserve\">a</w:t><w:tab/>"
                                      "<w:t xml:space=\"preserve\">b</w:t></w:r>");
    EXPECT_TRUE(isXml(toOoxml(field("« <i>é</i> » \x02 <sub>n</sub>"))));
}

} // namespace
