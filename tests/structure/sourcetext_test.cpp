// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "structure/sourcetext.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

namespace lutrin::structure {
namespace {

std::vector<std::string> includesOf(std::string_view text)
{
    std::vector<std::string> paths;
    const SourceText source(text);
    for (const Include &include : source.includes())
        paths.push_back(include.system ? "<" + include.path + ">" : include.path);
    return paths;
}

std::vector<std::string> literalsOf(std::string_view text)
{
    std::vector<std::string> texts;
    const SourceText source(text);
    for (const Literal &literal : source.literals())
        texts.push_back(literal.text);
    return texts;
}

using Words = std::vector<std::string>;

TEST(SourceText, findsIncludesOfBothKinds)
{
    EXPECT_EQ(includesOf("#include \"base/error.h\"\n  # include <vector> // why\n"),
              (Words{"base/error.h", "<vector>"}));
}

TEST(SourceText, passesOverIncludesInComments)
{
    EXPECT_EQ(includesOf("// #include \"a/a.h\"\n/*\n#include \"b/b.h\"\n*/ #include \"c/c.h\"\n"),
              Words{"c/c.h"});
}

TEST(SourceText, countsLinesThroughCommentsAndRawStrings)
{
    const SourceText text("/* one\ntwo */\nauto s = R\"(four\nfive)\";\n#include <six>\n\"seven\"");
    ASSERT_EQ(text.includes().size(), 1);
    EXPECT_EQ(text.includes()[0].line, 5);
    ASSERT_EQ(text.literals().size(), 2);
    EXPECT_EQ(text.literals()[0].line, 3);
    EXPECT_EQ(text.literals()[1].line, 6);
}

TEST(SourceText, findsLiteralsOfEveryKind)
{
    EXPECT_EQ(literalsOf(R"(f("a", u8"b\"c", "// no comment"))"),
              (Words{"a", R"(b\"c)", "// no comment"}));
    EXPECT_EQ(literalsOf("x = R\"sql(SELECT \")\" FROM t)sql\";"), Words{"SELECT \")\" FROM t"});
}

TEST(SourceText, isNotLostByQuotesInCharactersAndNumbers)
{
    EXPECT_EQ(literalsOf(R"(char c = '"'; int n = 1'000'000; char d = '\''; g("x");)"), Words{"x"});
}

TEST(SourceText, endsWithAnUnfinishedText)
{
    EXPECT_EQ(literalsOf("\"open"), Words{"open"});
    EXPECT_EQ(literalsOf("\"open\nx"), Words{"open"});
    EXPECT_TRUE(includesOf("/* open").empty());
    EXPECT_TRUE(includesOf("R\"(open").empty());
}

} // namespace
} // namespace lutrin::structure
