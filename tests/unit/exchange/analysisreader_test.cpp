// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/analyses/analysisreader.h"

#include <gtest/gtest.h>

#include <thread>

namespace lutrin::exchange {
namespace {

using corpus::Block;
using corpus::BlockKind;
using corpus::Document;
using corpus::Source;

const std::filesystem::path Root = LUTRIN_SOURCE_DIRECTORY;

/// An analysis that has every block of the format.
Document example()
{
    const auto schema = CorpusSchema::load(Root / "corpus" / "corpus.rng");
    auto read = readAnalysis(Root / "tests" / "data" / "analysis.xml", schema.value());
    EXPECT_TRUE(read.has_value()) << read.error().position.line << ": " << read.error().detail;
    return read.value_or(Document{});
}

TEST(AnalysisReader, readsEveryFieldOfTheRecord)
{
    Document it = example();
    it.body.clear();
    EXPECT_EQ(it, (Document{
                      .id = "exemple-complet",
                      .type = "note",
                      .genre = "note",
                      .language = "fr",
                      .title = "Un exemple complet",
                      .alternateTitles = {"Un exemple de tout"},
                      .date = {2025, 2, 14},
                      .authors = {{.family = "Exemple", .given = "Anne", .particle = "de"},
                                  {.literal = "Institut des exemples"}},
                      .summary = "Une notice où chaque bloc a sa place.",
                      .versions = {{"en", "A Complete Example", "https://example.org/en"}},
                      .themes = {{"espace", Source::Publisher}, {"economie", Source::Corpus}},
                      .regions = {{"europe", Source::Corpus}},
                      .centres = {{"centre-geopolitique-technologies", Source::Publisher}},
                      .keywords = {"exemple", "notice"},
                      .publisher = "Éditions de l’exemple",
                      .publisherPlace = "Paris",
                      .container = "Revue des exemples",
                      .series = "Notes de l’exemple",
                      .number = "12",
                      .volume = "3",
                      .issue = "4",
                      .numberOfVolumes = "5",
                      .pages = "12-34",
                      .isbn = "978-2-00-000000-2",
                      .issn = "1234-5679",
                      .doi = "10.1000/exemple.12",
                      .url = "https://example.org/fr/exemple",
                      .pdf = "files/exemple.pdf",
                      .rights = "Libre de droits.",
                      .citation = "Anne de Exemple, « Un exemple complet », 2025.",
                      .related = {"moment-deepseek"},
                      .provenance = "Écrit pour les tests.",
                      .sources = {{"title", Source::Publisher},
                                  {"alternateTitles", Source::Publisher},
                                  {"type", Source::Publisher},
                                  {"date", Source::Publisher},
                                  {"authors", Source::Publisher},
                                  {"summary", Source::Corpus},
                                  {"body", Source::Corpus},
                                  {"versions", Source::Publisher},
                                  {"keywords", Source::Publisher},
                                  {"publisher", Source::Publisher},
                                  {"related", Source::Corpus}},
                  }));
}

TEST(AnalysisReader, readsTheRichText)
{
    const Block item{.kind = BlockKind::ListItem, .text = {{"imbriquée"}}};
    const std::vector<Block> expected{
        {.kind = BlockKind::Paragraph,
         .text = {{"Un paragraphe avec une "},
                  {.text = "insistance", .emphasis = true},
                  {", du "},
                  {.text = "gras", .strong = true},
                  {", un "},
                  {.text = "lien", .link = "https://example.org/lien"},
                  {" et un appel"},
                  {.text = "1", .note = "n1"},
                  {"."}}},
        {.kind = BlockKind::Heading, .level = 2, .text = {{"Un intertitre"}}},
        {.kind = BlockKind::Quotation, .text = {{"Une citation d’un seul tenant."}}},
        {.kind = BlockKind::Quotation,
         .children = {{.kind = BlockKind::Paragraph, .text = {{"Une citation"}}},
                      {.kind = BlockKind::Paragraph, .text = {{"de deux paragraphes."}}}}},
        {.kind = BlockKind::List,
         .ordered = true,
         .children = {{.kind = BlockKind::ListItem, .text = {{"Premier point"}}},
                      {.kind = BlockKind::ListItem,
                       .children = {{.kind = BlockKind::Paragraph,
                                     .text = {{"Second point, et sa liste"}}},
                                    {.kind = BlockKind::List, .children = {item}}}}}},
        {.kind = BlockKind::Figure, .source = "images/carte.png", .text = {{"Une carte"}}},
        {.kind = BlockKind::Table,
         .children = {{.kind = BlockKind::Row,
                       .children = {{.kind = BlockKind::Cell, .text = {{"Année"}}},
                                    {.kind = BlockKind::Cell}}}}},
        {.kind = BlockKind::Note, .id = "n1", .text = {{"Le texte de la note."}}},
    };
    EXPECT_EQ(example().body, expected);
}

TEST(AnalysisReader, mentionsWhatOtherFilesMustHave)
{
    const auto schema = CorpusSchema::load(Root / "corpus" / "corpus.rng");
    const auto read = readAnalysisFile(Root / "tests" / "data" / "analysis.xml", schema.value());
    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->mentions.size(), 6U);
    EXPECT_EQ(read->mentions.front().axis, corpus::Axis::Type);
    EXPECT_EQ(read->mentions.front().line, 5);
    EXPECT_EQ(read->mentions.back().axis, std::nullopt);
    EXPECT_EQ(read->mentions.back().id, "moment-deepseek");
}

TEST(AnalysisReader, readsOnSeveralThreadsAtOnce)
{
    std::vector<std::jthread> threads;
    for (int count = 0; count < 4; ++count) {
        threads.emplace_back([] {
            for (int round = 0; round < 20; ++round)
                EXPECT_EQ(example().title, "Un exemple complet");
        });
    }
}

} // namespace
} // namespace lutrin::exchange
