// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/formatter.h"
#include "citation/item/csljson.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace lutrin::citation {
namespace {

const std::filesystem::path installed = "/usr/share/citation-style-language";

std::string textOf(const std::filesystem::path &file)
{
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

std::vector<Item> sampleItems()
{
    const std::string folder = LUTRIN_SOURCE_DIRECTORY "/tests/unit/citation/data/";
    auto items = itemsFromCslJson(textOf(folder + "items.json"));
    EXPECT_TRUE(items.has_value());
    return items ? std::move(*items) : std::vector<Item>();
}

class InstalledStyles : public testing::Test {
protected:
    void SetUp() override
    {
        if (!std::filesystem::exists(installed / "styles"))
            GTEST_SKIP() << "the Debian packages of CSL styles and locales are not installed";
    }

    StyleCatalogue m_catalogue{installed / "styles", installed / "locales"};
    Formatter m_formatter{m_catalogue};
};

/// The golden file has one reference a line under a heading for each style and form. To look at
/// what changed: run with LUTRIN_UPDATE_GOLDEN=1 and read the difference against the rules.
TEST_F(InstalledStyles, GiveTheGoldenReferences)
{
    std::string given;
    for (const char *style : {"iso690-author-date-fr", "iso690-note-fr", "iso690-numeric-fr",
                              "chicago-fullnote-bibliography-fr", "chicago-author-date-fr", "apa",
                              "modern-language-association"})
        for (const auto &[form, name] :
             {std::pair(Form::Bibliography, "bibliography"), std::pair(Form::InText, "citation")}) {
            Options options;
            options.style = style;
            options.form = form;
            const auto references = m_formatter.format(sampleItems(), options);
            ASSERT_TRUE(references.has_value()) << style;
            given += "# " + std::string(style) + ", " + name + "\n";
            for (const Formatted &reference : *references)
                given += reference.markdown + "\n";
        }
    const std::string golden = LUTRIN_SOURCE_DIRECTORY "/tests/unit/citation/data/references.txt";
    if (std::getenv("LUTRIN_UPDATE_GOLDEN") != nullptr)
        std::ofstream(golden) << given;
    EXPECT_EQ(given, textOf(golden));
}

TEST_F(InstalledStyles, AllLoadAndRender)
{
    std::vector<Item> items = sampleItems();
    items.resize(3);
    const auto styles = m_catalogue.styles();
    EXPECT_GT(styles.size(), 2000U);
    for (const StyleInfo &style : styles) {
        Options options;
        options.style = style.name;
        const auto references = m_formatter.format(items, options);
        ASSERT_TRUE(references.has_value()) << style.name << ": " << references.error().detail;
        EXPECT_EQ(references->empty(), false) << style.name;
        options.form = Form::Note;
        ASSERT_TRUE(m_formatter.format(items, options).has_value()) << style.name;
    }
}

TEST_F(InstalledStyles, AreFoundByWordsOfTheirTitle)
{
    bool found = false;
    for (const StyleInfo &style : m_catalogue.styles("ISO fran"))
        found |= style.name == "iso690-note-fr";
    EXPECT_TRUE(found);
    EXPECT_TRUE(m_catalogue.styles("zzz qqq").empty());
}

TEST_F(InstalledStyles, HaveTheCharactersOfTheirTitles)
{
    const auto styles = m_catalogue.styles("Bibliothek Forschung Praxis");
    ASSERT_EQ(styles.size(), 1U);
    EXPECT_EQ(styles.front().title, "Bibliothek – Forschung und Praxis");
    for (const StyleInfo &style : m_catalogue.styles())
        EXPECT_EQ(style.title.find("&#"), std::string::npos) << style.title;
}

TEST_F(InstalledStyles, WriteTheTextsThatAreWanted)
{
    Options options;
    const auto all = m_formatter.format(sampleItems(), options);
    options.outputs = {&Formatted::html, &Formatted::ooxml};
    const auto some = m_formatter.format(sampleItems(), options);
    ASSERT_TRUE(all && some && !all->empty());
    ASSERT_EQ(some->size(), all->size());
    for (std::size_t at = 0; at < all->size(); ++at) {
        const Formatted &whole = (*all)[at];
        EXPECT_FALSE(whole.plain.empty() || whole.latex.empty() || whole.odf.empty());
        EXPECT_EQ((*some)[at], (Formatted{.html = whole.html, .ooxml = whole.ooxml}));
    }
}

TEST_F(InstalledStyles, TakeALocator)
{
    Options options;
    options.style = "chicago-author-date-fr";
    options.form = Form::InText;
    options.locator = "p. 3";
    const auto references = m_formatter.format({sampleItems().front()}, options);
    ASSERT_TRUE(references.has_value());
    EXPECT_EQ(references->front().plain, "(Roucy-Rochegonde 2025, 3)");
}

TEST_F(InstalledStyles, TakeALocatorBehindAnEntry)
{
    const auto items = itemsFromCslJson(R"([{"id": "a", "type": "book", "title": "La réforme",
        "author": [{"family": "Dupont", "given": "Jean"}], "publisher": "Ifri",
        "publisher-place": "Paris", "issued": {"date-parts": [[2025]]}}])");
    ASSERT_TRUE(items.has_value());
    const auto entry = [&](const char *style, const char *locator) {
        const Options options{.style = style, .locator = locator};
        const auto references = m_formatter.format(*items, options);
        return references ? references->front().plain : std::string();
    };
    EXPECT_EQ(entry("iso690-author-date-fr", "p. 12"),
              "DUPONT, Jean, 2025. La réforme. Paris\u00A0: Ifri, p.\u00A012.");
    EXPECT_EQ(entry("iso690-note-fr", "p. 12-13"),
              "DUPONT, Jean. La réforme. Paris\u00A0: Ifri, 2025, p.\u00A012‑13");
    EXPECT_EQ(entry("chicago-author-date-fr", "§ 4"),
              "Dupont, Jean. 2025. La réforme. Paris\u00A0: Ifri, §\u00A04.");
    EXPECT_EQ(entry("apa", "§ 4"), "Dupont, J. (2025). La réforme. Ifri, para. 4.");
    EXPECT_EQ(entry("ieee", "12"), "[1] J. Dupont, La réforme. Paris: Ifri, 2025, p. 12.");
}

TEST_F(InstalledStyles, TakeALocatorBeforeTheAddressOfAnEntry)
{
    const auto items = itemsFromCslJson(R"([{"id": "a", "type": "report", "title": "La réforme",
        "author": [{"family": "Dupont"}], "publisher": "Ifri", "publisher-place": "Paris",
        "issued": {"date-parts": [[2025]]}, "URL": "https://ifri.org/x"}])");
    ASSERT_TRUE(items.has_value());
    const auto located = [&](const char *style, const char *expected) {
        const Options options{.style = style, .locator = "p. 12"};
        const auto references = m_formatter.format(*items, options);
        ASSERT_TRUE(references.has_value());
        EXPECT_NE(references->front().plain.find(expected), std::string::npos)
            << references->front().plain;
    };
    located("iso690-author-date-fr", "Ifri, p.\u00A012. Disponible");
    located("iso690-note-fr", "2025, p.\u00A012. Disponible");
    located("apa", "Ifri, p. 12. https://ifri.org/x");
    located("chicago-author-date-fr", "Ifri, p.\u00A012. https://ifri.org/x.");
    located("ieee", "2025, p. 12. [Online]. Available: https://ifri.org/x");
}

TEST_F(InstalledStyles, TakeALocatorBehindAnEntryInEveryOutput)
{
    Options options{.style = "iso690-note-fr", .locator = "p. 12"};
    const auto entry = m_formatter.format({sampleItems().front()}, options);
    ASSERT_TRUE(entry.has_value());
    EXPECT_NE(entry->front().html.find(", p.\u00A012"), std::string::npos) << entry->front().html;
    EXPECT_NE(entry->front().rtf.find(", p.\\~12"), std::string::npos) << entry->front().rtf;
}

TEST_F(InstalledStyles, QuoteAPassage)
{
    Options options;
    options.style = "chicago-author-date-fr";
    options.form = Form::InText;
    const auto quoted =
        m_formatter.quote({{.text = "Le \"mot\" juste"}}, sampleItems().front(), options);
    ASSERT_TRUE(quoted.has_value());
    EXPECT_EQ(quoted->plain, "«\u00A0Le “mot” juste\u00A0» (Roucy-Rochegonde 2025)");
    options.style = "apa";
    options.locator = "§ 1";
    const auto english =
        m_formatter.quote({{.text = "Le « mot » juste"}}, sampleItems().front(), options);
    ASSERT_TRUE(english.has_value());
    EXPECT_EQ(english->plain, "“Le ‘mot’ juste” (Roucy-Rochegonde, 2025, para. 1)");
    options.locale = "fr-FR";
    const auto french =
        m_formatter.quote({{.text = "Le « mot » juste"}}, sampleItems().front(), options);
    ASSERT_TRUE(french.has_value());
    EXPECT_TRUE(french->plain.starts_with("«\u00A0Le “mot” juste\u00A0» (")) << french->plain;
}

TEST_F(InstalledStyles, QuoteAPassageCutOutOfAnotherQuotation)
{
    const auto quoted = [this](std::string text) {
        const Options options{.style = "chicago-author-date-fr", .form = Form::InText};
        const auto result =
            m_formatter.quote({{.text = std::move(text)}}, sampleItems().front(), options);
        return result ? result->plain.substr(0, result->plain.find(" (")) : "refused";
    };
    EXPECT_EQ(quoted("libre choix » des États"), "«\u00A0“libre choix” des États\u00A0»");
    EXPECT_EQ(quoted("Le « libre choix"), "«\u00A0Le “libre choix”\u00A0»");
    EXPECT_EQ(quoted("[…] choix », dit le « maître"), "«\u00A0“[…] choix”, dit le “maître”\u00A0»");
    EXPECT_EQ(quoted("libre choix »"), "«\u00A0libre choix\u00A0»");
    EXPECT_EQ(quoted("« Un.\n« Deux. »"), "«\u00A0“Un. “Deux.”\u00A0»")
        << "a mark at the head of each paragraph of a long quotation";
}

TEST_F(InstalledStyles, PutAReferenceIntoAFootnoteOfRtf)
{
    Options options;
    options.style = "chicago-author-date-fr";
    options.form = Form::Note;
    const auto quoted = m_formatter.quote({{.text = "Le mot"}}, sampleItems().front(), options);
    ASSERT_TRUE(quoted.has_value());
    EXPECT_EQ(quoted->plain, "«\u00A0Le mot\u00A0» (Roucy-Rochegonde 2025)");
    EXPECT_EQ(quoted->rtf, "{\\rtf1\\ansi\\uc1 \\u171?\\~Le mot\\~\\u187?{\\super\\chftn}"
                           "{\\footnote {\\super\\chftn} (Roucy-Rochegonde 2025)}}");
    options.outputs = {&Formatted::plain};
    EXPECT_EQ(m_formatter.quote({{.text = "Le mot"}}, sampleItems().front(), options)->rtf, "");
}

TEST_F(InstalledStyles, ReportWhatIsMissing)
{
    Options options;
    options.style = "no-such-style";
    const auto references = m_formatter.format({}, options);
    ASSERT_FALSE(references.has_value());
    EXPECT_EQ(references.error().cause, Cause::NotFound);
    options.style = "apa";
    EXPECT_TRUE(m_formatter.format({}, options)->empty());
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = m_formatter.format(sampleItems(), options, stop.get_token());
    ASSERT_FALSE(cancelled.has_value());
    EXPECT_EQ(cancelled.error().cause, Cause::Cancelled);
}

} // namespace
} // namespace lutrin::citation
