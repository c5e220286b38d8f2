// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/locale.h"

#include "citation/style/localereader.h"

#include <gtest/gtest.h>

#include <thread>

namespace lutrin::citation {
namespace {

std::shared_ptr<const LocaleLayer> layer(const std::string &inside)
{
    auto read = readLocaleFile(R"(<locale xmlns="http://purl.org/net/xbiblio/csl" xml:lang="fr">)" +
                                   inside + "</locale>",
                               "x.xml");
    EXPECT_TRUE(read.has_value());
    return std::make_shared<const LocaleLayer>(std::move(*read));
}

constexpr const char *quotes = R"(<term name="open-quote">«</term><term name="close-quote">»</term>
    <term name="open-inner-quote">“</term><term name="close-inner-quote">”</term>)";

class LocaleFallback : public testing::Test {
protected:
    Locale locale(const std::string &own)
    {
        return {"fr-FR", {layer(own)}, [this] {
                    ++m_calls;
                    return LocaleLayers{layer(
                        R"(<style-options limit-day-ordinals-to-day-1="true"/>
                        <date form="text" delimiter="-"><date-part name="year"/></date>
                        <terms><term name="ordinal">th</term>
                        <term name="long-ordinal-01">first</term>
                        <term name="edition" gender="feminine">edition</term>
                        <term name="page" form="short">pg.</term></terms>)")};
                }};
    }

    int m_calls = 0;
};

TEST_F(LocaleFallback, IsNotReadForWhatTheLanguageSays)
{
    const Locale french =
        locale("<style-options punctuation-in-quote=\"true\"/><terms>" + std::string(quotes) +
               R"(<term name="page" form="short">p.</term></terms>)");
    EXPECT_EQ(french.openQuote(), "«");
    EXPECT_EQ(french.text("page", TermForm::Symbol), "p."); // « short » is in no layer before
    EXPECT_TRUE(french.punctuationInQuote());
    EXPECT_EQ(m_calls, 1); // for the symbol
    const Locale again = locale("<terms>" + std::string(quotes) +
                                R"(<term name="page" form="short">p.</term></terms>)");
    EXPECT_EQ(again.text("page", TermForm::Short), "p.");
    EXPECT_EQ(m_calls, 1);
}

TEST_F(LocaleFallback, SuppliesWhatIsMissing)
{
    const Locale french = locale("<terms><term name=\"page\">page</term></terms>");
    EXPECT_EQ(french.text("page", TermForm::Short), "pg."); // before the language's own long form
    EXPECT_EQ(french.text("page"), "page");
    EXPECT_EQ(french.exact("page", TermForm::Symbol), "");
    EXPECT_EQ(french.gender("edition"), Gender::Feminine);
    EXPECT_EQ(french.ordinalSuffix(4, Gender::None), "th");
    ASSERT_NE(french.longOrdinal(1, Gender::None), nullptr);
    EXPECT_EQ(*french.longOrdinal(1, Gender::None), "first");
    EXPECT_EQ(french.date(true).delimiter, "-");
    EXPECT_TRUE(french.date(false).parts.empty());
    EXPECT_TRUE(french.limitDayOrdinals());
    EXPECT_FALSE(french.punctuationInQuote());
    EXPECT_EQ(m_calls, 1);
}

TEST_F(LocaleFallback, IsReadOnceByManyThreads)
{
    const Locale french = locale("<terms>" + std::string(quotes) + "</terms>");
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] { EXPECT_EQ(french.text("edition"), "edition"); });
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(m_calls, 1);
}

TEST(Locale, KeepsItsTermsWithoutTheFile)
{
    std::string text = R"(<locale xmlns="http://purl.org/net/xbiblio/csl"><terms>
        <term name="sub verbo"><single>s. v.</single><multiple>s. vv.</multiple></term>
        <term name="from">à l'adresse
            suivante</term><term name="and">A &amp;amp; B</term></terms></locale>)";
    auto read = readLocaleFile(text, "x.xml");
    ASSERT_TRUE(read.has_value());
    text.assign(text.size(), '?');
    const Locale locale("fr-FR", {std::make_shared<const LocaleLayer>(std::move(*read))});
    EXPECT_EQ(locale.text("sub-verbo", TermForm::Long, true), "s. vv.");
    EXPECT_EQ(locale.text("from"), "à l’adresse suivante");
    EXPECT_EQ(locale.text("and"), "A & B");
}

TEST(Locale, OfAnotherEncodingKeepsItsTerms)
{
    std::string utf16("\xFF\xFE", 2);
    for (const char c : std::string(R"(<locale xmlns="http://purl.org/net/xbiblio/csl">)"
                                    R"(<terms><term name="page">page</term></terms></locale>)"))
        utf16 += {c, '\0'};
    auto read = readLocaleFile(utf16, "x.xml");
    ASSERT_TRUE(read.has_value()) << read.error().detail;
    const Locale locale("fr-FR", {std::make_shared<const LocaleLayer>(std::move(*read))});
    EXPECT_EQ(locale.text("page"), "page");
}

} // namespace
} // namespace lutrin::citation
