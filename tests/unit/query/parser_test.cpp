// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/build.h"
#include "query/query.h"

#include <gtest/gtest.h>

namespace lutrin::query {
namespace {

Node word(std::string text, Field field = Field::Anywhere)
{
    return {Kind::Term, field, Match::Word, std::move(text)};
}

TEST(Parser, EmptyQueryIsEverything)
{
    for (const char *text : {"", "   ", "()", "?", "\u00A0", "-", "*", "\"\"", "« »", "(((", "="})
        EXPECT_EQ(parse(text).root, Node()) << text;
}

TEST(Parser, BuildsTheTree)
{
    EXPECT_EQ(parse("énergie OU gouvernance région:monde").root,
              allOf({anyOf({word("énergie"), word("gouvernance")}), word("monde", Field::Region)}));
}

TEST(Parser, PeriodHasBothEndsIncluded)
{
    Node period{Kind::Period};
    period.from = "2020";
    period.to = "2024";
    EXPECT_EQ(parse("année:2020..2024").root, period);
}

TEST(Parser, NearHoldsItsTermsAndDistance)
{
    Node near{Kind::Near};
    near.distance = 5;
    near.parts = {word("a"), word("b")};
    EXPECT_EQ(parse("a PRÈS/5 b").root, near);
}

TEST(Parser, NestedNegationsUndoEachOther)
{
    EXPECT_EQ(parse("SAUF SAUF climat").root, word("climat"));
    EXPECT_EQ(parse("SAUF (SAUF climat)").root, word("climat"));
}

struct Spans {
    std::string query;
    std::vector<Span> expected;
};

class Colours : public testing::TestWithParam<Spans> {};

TEST_P(Colours, SpanThePieces)
{
    EXPECT_EQ(parse(GetParam().query).spans, GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Parser, Colours,
    testing::Values(
        Spans{"énergie OU gouvernance région:monde",
              {{{0, 8}, SpanKind::Word},
               {{9, 11}, SpanKind::Operator},
               {{12, 23}, SpanKind::Word},
               {{24, 32}, SpanKind::FieldName},
               {{32, 37}, SpanKind::FieldValue}}},
        Spans{"-\"a b\"", {{{0, 1}, SpanKind::Operator}, {{1, 6}, SpanKind::Phrase}}},
        Spans{"(a)",
              {{{0, 1}, SpanKind::Parenthesis},
               {{1, 2}, SpanKind::Word},
               {{2, 3}, SpanKind::Parenthesis}}},
        Spans{"a) ET",
              {{{0, 1}, SpanKind::Word}, {{1, 2}, SpanKind::Error}, {{3, 5}, SpanKind::Error}}},
        Spans{"thème: OU", {{{0, 7}, SpanKind::Error}, {{8, 10}, SpanKind::Error}}},
        Spans{"=mot éco*", {{{0, 4}, SpanKind::Word}, {{5, 10}, SpanKind::Word}}}));

TEST(Parser, RemarkNamesThePieceVerbatim)
{
    const Query query = parse("énergie pays:chine OU");
    ASSERT_EQ(query.remarks.size(), 2U);
    EXPECT_EQ(query.remarks[0], (Remark{RemarkKind::UnknownField, {9, 14}, "pays:"}));
    EXPECT_EQ(query.remarks[1], (Remark{RemarkKind::StrayOperator, {20, 22}, "OU"}));
}

TEST(Parser, UrlsAndTimesAreNoUnknownFields)
{
    EXPECT_TRUE(parse("https://www.ifri.org 10:30 Europe:").remarks.empty());
}

TEST(Parser, AReadingHasTheWordsOfEitherLanguage)
{
    const Node root =
        parse("titre:loi ET (\"vie privée\" OU adresse:ifri.org) SAUF depuis:2020 étiquette:lu")
            .root;
    EXPECT_EQ(toString(root, Words::English),
              "title:loi AND (\"vie privée\" OR url:ifri.org) NOT since:2020 AND tag:lu");
    EXPECT_EQ(toString(parse("centre:a NEAR/3 b").root, Words::English), "centre:a AND b");
    EXPECT_EQ(toString(parse("a PRÈS/3 b").root, Words::English), "a NEAR/3 b");
}

TEST(Parser, DeepParenthesesAreBounded)
{
    std::string text;
    for (int i = 0; i < 100'000; ++i)
        text += "(a OU b SAUF ";
    const Query query = parse(text);
    ASSERT_FALSE(query.remarks.empty());
    EXPECT_EQ(parse(toString(query.root)).root, query.root);
}

TEST(Parser, WordsBeyondTheLimitAreLeftOut)
{
    std::string text;
    for (int i = 0; i < maximumTerms + 5; ++i)
        text += "mot" + std::to_string(i) + ' ';
    const Query query = parse(text);
    EXPECT_EQ(query.root.parts.size(), static_cast<std::size_t>(maximumTerms));
    ASSERT_EQ(query.remarks.size(), 1U);
    EXPECT_EQ(query.remarks[0].kind, RemarkKind::TooLong);
}

TEST(Parser, RedundantParenthesesCostNoDepth)
{
    const std::string open(150, '(');
    const Query query = parse(open + "climat" + std::string(150, ')'));
    EXPECT_EQ(query.root, word("climat"));
    EXPECT_TRUE(query.remarks.empty());
}

} // namespace
} // namespace lutrin::query
