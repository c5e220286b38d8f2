// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/build.h"
#include "query/query.h"

#include <gtest/gtest.h>

#include <random>

namespace lutrin::query {
namespace {

class Generator {
public:
    explicit Generator(unsigned seed) : m_random(seed) {}

    Node node(int depth)
    {
        switch (depth == 0 ? m_random() % 3 : m_random() % 7) {
        case 0:
            return term(static_cast<Field>(m_random() % 12));
        case 1:
            return period();
        case 2:
            return near();
        case 3:
        case 4:
            return allOf(parts(depth - 1));
        case 5:
            return anyOf(parts(depth - 1));
        default:
            return noneOf(node(depth - 1));
        }
    }

    std::string text()
    {
        static const std::vector<std::string> pieces = {
            "a",      "énergie", "ET",       "OU",   "SAUF", "AND",    "NOT",   "PRÈS/5",   "PRES",
            "NEAR/0", "-",       "=",        "*",    ":",    "titre:", "thème", "année:",   "2020",
            "..",     "2025",    "-02",      "(",    ")",    "\"",     "«",     "»",        "“",
            "”",      "„",       " ",        " ",    " ",    "\u00A0", "...",   ",",        "pays:",
            "?",      "\xFF",    "\xE2\x80", "\xC3", "…",    "avant:", "l’",    "région :", "%"};
        std::string result;
        const std::size_t length = m_random() % 25;
        for (std::size_t i = 0; i < length; ++i)
            result += pieces[m_random() % pieces.size()];
        return result;
    }

private:
    std::vector<Node> parts(int depth)
    {
        std::vector<Node> result;
        const std::size_t count = 2 + m_random() % 3;
        for (std::size_t i = 0; i < count; ++i)
            result.push_back(node(depth));
        return result;
    }

    Node term(Field field)
    {
        static const std::vector<std::string> words = {"énergie", "l’IA",  "États-Unis", "et",
                                                       "R.G.P.D", "18000", "C++",        "pays:x"};
        static const std::vector<std::string> phrases = {
            "centre de données", "ET", "un \"moment\"", "a » b", "titre:x (y)", "\"a\" »"};
        Node node{Kind::Term, field};
        node.match = static_cast<Match>(m_random() % 4);
        const bool valued = field > Field::Title && field != Field::Import;
        if (valued && node.match == Match::Prefix && m_random() % 2 == 0)
            return node; // asks for any value
        node.text = node.match == Match::Phrase ? phrases[m_random() % phrases.size()]
                                                : words[m_random() % words.size()];
        return node;
    }

    Node period()
    {
        Node node{Kind::Period};
        const std::size_t shape = m_random() % 5;
        if (shape == 4)
            return node; // any date
        node.from = shape == 1 ? "" : "2020-05";
        node.to = shape == 0 ? "" : shape == 1 ? "2024" : shape == 2 ? "2024-02-29" : "2020-05";
        return node;
    }

    Node near()
    {
        Node node{Kind::Near};
        node.distance = 1 + static_cast<int>(m_random() % 20);
        const Field field = m_random() % 2 == 0 ? Field::Anywhere : Field::Title;
        for (std::size_t i = 2 + m_random() % 2; i > 0; --i)
            node.parts.push_back(term(field));
        return node;
    }

    std::mt19937 m_random;
};

TEST(RoundTrip, CanonicalTextOfAnyTreeGivesTheTree)
{
    Generator generator(1789);
    for (int i = 0; i < 3'000; ++i) {
        const Node node = generator.node(4);
        const Query again = parse(toString(node));
        ASSERT_EQ(toString(again.root), toString(node));
        ASSERT_EQ(again.root, node) << toString(node);
        const std::string english = toString(node, Words::English);
        ASSERT_EQ(parse(english).root, node) << english;
    }
}

void expectSound(const Query &query, std::string_view text)
{
    std::size_t end = 0;
    for (const Span &span : query.spans) {
        EXPECT_GE(span.range.begin, end);
        EXPECT_LT(span.range.begin, span.range.end);
        end = span.range.end;
    }
    EXPECT_LE(end, text.size());
    for (const Remark &remark : query.remarks) {
        EXPECT_LE(remark.range.end, text.size());
        EXPECT_EQ(remark.text.size(), remark.range.end - remark.range.begin);
    }
}

TEST(RoundTrip, AnyTextIsReadAndItsReadingIsStable)
{
    Generator generator(1848);
    for (int i = 0; i < 20'000; ++i) {
        const std::string text = generator.text();
        const Query query = parse(text);
        expectSound(query, text);
        const std::string canonical = toString(query.root);
        ASSERT_EQ(parse(canonical).root, query.root) << testing::PrintToString(text) << '\n'
                                                     << canonical;
        ASSERT_EQ(parse(toString(query.root, Words::English)).root, query.root) << canonical;
        ASSERT_FALSE(HasFailure()) << testing::PrintToString(text);
    }
}

} // namespace
} // namespace lutrin::query
