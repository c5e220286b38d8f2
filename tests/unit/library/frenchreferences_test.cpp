// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/references.h"

#include "citation/formatter.h"
#include "citation/item/csljson.h"
#include "citation/item/documentitem.h"
#include "citation/item/locator.h"
#include "citation/output/frenchtypography.h"
#include "citation/output/markupwriter.h"
#include "citation/processor.h"
#include "exchange/analyses/corpusreader.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace lutrin::library {
namespace {

namespace fs = std::filesystem;

const fs::path source = LUTRIN_SOURCE_DIRECTORY;
const fs::path data = source / "tests" / "unit" / "library" / "data";
const fs::path installed = "/usr/share/citation-style-language";

struct ChosenStyle {
    const char *name;
    const char *locale; ///< empty: the style's own
    bool notes;         ///< its citations are read too
};

constexpr ChosenStyle styles[]{
    {"iso690-author-date-fr", "", false},
    {"iso690-note-fr", "", true},
    {"iso690-numeric-fr", "", false},
    {"chicago-fullnote-bibliography-fr", "", true},
    {"chicago-author-date-fr", "", false},
    {"apa", "fr-FR", false},
    {"modern-language-association", "fr-FR", false},
    {"sciences-po-ecole-doctorale-note-french", "", true},
    {"infoclio-fr-nocaps", "", true},
    {"mcgill-fr", "", true},
    {"vancouver-fr-ca", "", false},
    {"ieee", "fr-FR", false},
    {"ifri", "", true},
};

std::string contentOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// The five analyses, and thirty works of every kind that a reader of them cites.
std::vector<citation::Item> works()
{
    std::vector<citation::Item> items;
    const auto schema = exchange::CorpusSchema::load(source / "corpus" / "corpus.rng");
    const auto corpus = exchange::readCorpus(source / "corpus", schema.value());
    EXPECT_TRUE(corpus.has_value());
    if (corpus)
        for (const corpus::Document &document : corpus->documents)
            items.push_back(citation::itemFromDocument(document));
    const auto others = citation::itemsFromCslJson(contentOf(data / "works.json"));
    EXPECT_TRUE(others.has_value());
    if (others)
        items.insert(items.end(), others->begin(), others->end());
    return items;
}

class FrenchReferences : public testing::Test {
protected:
    void SetUp() override
    {
        if (!fs::exists(installed / "styles"))
            GTEST_SKIP() << "the Debian packages of CSL styles and locales are not installed";
    }

    std::string written(const ChosenStyle &style, citation::Form form,
                        const std::vector<citation::Item> &items) const
    {
        citation::Options options;
        options.style = style.name;
        options.locale = style.locale;
        options.form = form;
        const auto references = m_formatter.format(items, options);
        if (!references)
            return references.error().subject + ": " + references.error().detail + "\n";
        std::string text;
        for (const citation::Formatted &reference : *references)
            text += reference.markdown + "\n";
        return text;
    }

    citation::StyleCatalogue m_catalogue{
        std::vector{source / "resources" / "csl", installed / "styles"}, installed / "locales"};
    citation::Formatter m_formatter{m_catalogue};
};

/// Each line of the golden file has been read against its style's rules and French typography. To
/// see what a change does: LUTRIN_UPDATE_GOLDEN=1, and read the difference.
TEST_F(FrenchReferences, AreTheOnesThatWereRead)
{
    const std::vector<citation::Item> items = works();
    ASSERT_EQ(items.size(), 35U);
    std::string given;
    for (const ChosenStyle &style : styles) {
        given += "# " + std::string(style.name) + ", bibliography\n" +
                 written(style, citation::Form::Bibliography, items);
        if (style.notes)
            given += "# " + std::string(style.name) + ", notes\n" +
                     written(style, citation::Form::Note, items);
    }
    const fs::path golden = data / "references-fr.txt";
    if (std::getenv("LUTRIN_UPDATE_GOLDEN") != nullptr)
        std::ofstream(golden, std::ios::binary) << given;
    EXPECT_EQ(given, contentOf(golden));
}

/// The notes of a text that comes back to what it has cited: « ibid. », « op. cit. » and short
/// forms; and the citations of an in-text style.
std::string cited(const citation::StyleCatalogue &catalogue, const ChosenStyle &style,
                  const std::vector<citation::Item> &items)
{
    struct Cited {
        const char *id;
        const char *locator;
    };
    constexpr Cited all[]{{"rapport-cables", "p. 12"},
                          {"rapport-cables", "p. 12"},
                          {"rapport-cables", "p. 15-16"},
                          {"article-deux", ""},
                          {"rapport-cables", "p. 20"},
                          {"article-deux", ""},
                          {"note-detroits", "§ 4"},
                          {"rapport-nombreux", ""},
                          {"presse-sans-auteur", ""},
                          {"rapport-sans-date", "p. 3"},
                          {"article-un", ""},
                          {"article-meme-annee", "p. 211"},
                          {"rapport-mots-inverses", "chap. 2"},
                          {"directive-sri2", "art. 21"}};
    const auto loaded = catalogue.load(style.name, style.locale);
    if (!loaded)
        return loaded.error().subject + "\n";
    citation::Processor processor(*loaded, items);
    EXPECT_TRUE(processor.prepare().has_value());
    std::vector<citation::CitationInput> inputs;
    for (const Cited &one : all) {
        citation::CitationInput input;
        input.cites.resize(1);
        input.cites.front().locator = citation::parseLocator(one.locator);
        input.ids = {one.id};
        input.note = loaded->style->info.noteStyle ? static_cast<int>(inputs.size()) + 1 : 0;
        inputs.push_back(std::move(input));
    }
    std::string text;
    for (std::vector<citation::Run> &runs : processor.citations(std::move(inputs))) {
        citation::applyFrenchTypography(runs);
        text += citation::toMarkdown(runs) + "\n";
    }
    constexpr std::string_view seam = "</sup><sup>"; // the formatter takes it out
    for (std::size_t at = text.find(seam); at != std::string::npos; at = text.find(seam, at))
        text.erase(at, seam.size());
    return text;
}

/// Read in the same way as the references.
TEST_F(FrenchReferences, ComeBackAsTheirStylesDo)
{
    const std::vector<citation::Item> items = works();
    std::string given;
    for (const ChosenStyle &style : styles)
        given += "# " + std::string(style.name) + "\n" + cited(m_catalogue, style, items);
    const fs::path golden = data / "citations-fr.txt";
    if (std::getenv("LUTRIN_UPDATE_GOLDEN") != nullptr)
        std::ofstream(golden, std::ios::binary) << given;
    EXPECT_EQ(given, contentOf(golden));
}

/// Our own style names those who edited a book, also where it comes back, and keeps the look of its
/// title.
TEST_F(FrenchReferences, OfIfriNameEditors)
{
    const auto items = citation::itemsFromCslJson(R"([
        {"id": "manuel", "type": "book", "title": "Manuel des rivages", "publisher": "Le Phare",
         "editor": [{"family": "Galet", "given": "Ismaël"}, {"family": "Dune", "given": "Nora"}],
         "issued": {"date-parts": [[2021]]}},
        {"id": "ports", "type": "book", "title": "Ports", "author": [{"family": "Quai"}]}])");
    ASSERT_TRUE(items.has_value());
    const auto loaded = m_catalogue.load("ifri", "");
    ASSERT_TRUE(loaded.has_value());
    citation::Processor processor(*loaded, *items);
    ASSERT_TRUE(processor.prepare().has_value());
    std::vector<citation::CitationInput> inputs;
    for (const char *id : {"manuel", "ports", "manuel"}) {
        inputs.emplace_back().ids = {id};
        inputs.back().cites.resize(1);
        inputs.back().note = static_cast<int>(inputs.size());
    }
    const auto notes = processor.citations(std::move(inputs));
    EXPECT_EQ(citation::toMarkdown(notes[0]),
              "Ismaël Galet et Nora Dune (dir.), *Manuel des rivages*, Le Phare, 2021.");
    EXPECT_EQ(citation::toMarkdown(notes[2]),
              "Galet et Dune (dir.), *Manuel des rivages*, *op.\u00A0cit.*");
}

/// What French typography never has, whatever the style.
TEST_F(FrenchReferences, KeepTheRulesOfFrenchTypography)
{
    const std::vector<citation::Item> items = works();
    for (const ChosenStyle &style : styles) {
        const std::string text = written(style, citation::Form::Bibliography, items);
        for (const char *wrong : {"« ", " »", " :", " ;", " ?", " !", "? »\u00A0.", "?.", "!.",
                                  "..", " ,", "  ", "« «", "n° "})
            EXPECT_EQ(text.find(wrong), std::string::npos)
                << style.name << " has «" << wrong
                << "»: " << text.substr(text.rfind('\n', text.find(wrong)) + 1, 200);
    }
}

} // namespace
} // namespace lutrin::library
