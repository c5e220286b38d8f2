// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Folders and tags of the user's own, in what other programs read.

#include "corpus/json.h"
#include "exchange/references/bibtexreader.h"
#include "exchange/writing/recordwriter.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

corpus::Document filed()
{
    corpus::Document document;
    document.id = "note";
    document.type = "report";
    document.title = "Une note";
    document.keywords = {"mer", "Énergie"};
    document.tags = {"énergie", "à lire"};
    document.collections = {"Thèse / Partie 1", "Ports, quais & phares"};
    return document;
}

std::string written(std::string_view format)
{
    const auto writer = makeWriter(format, {});
    return (*writer)->begin() + (*writer)->record(filed()) + (*writer)->end();
}

TEST(OwnWords, TagsAreKeywordsEachOnce)
{
    EXPECT_NE(written("ris").find("KW  - mer\r\nKW  - Énergie\r\nKW  - à lire\r\nER"),
              std::string::npos)
        << written("ris");
    EXPECT_NE(written("biblatex").find("{mer, Énergie, à lire}"), std::string::npos);
    EXPECT_NE(written("csl-json").find("\"mer, Énergie, à lire\""), std::string::npos);
    EXPECT_NE(written("mods").find("<topic>à lire</topic>"), std::string::npos);
    EXPECT_NE(written("csv").find("énergie ; à lire"), std::string::npos) << written("csv");
}

TEST(OwnWords, FoldersAreJabRefsGroupsAndComeBack)
{
    const std::string text = written("bibtex");
    const Reading read = readBibtex(text);
    ASSERT_EQ(read.documents.size(), 1U) << text;
    EXPECT_EQ(read.documents.front().document.collections, filed().collections) << text;
}

TEST(OwnWords, TermsOfTheUserLeaveByTheirLabels)
{
    const corpus::Taxonomy taxonomy(
        {{.axis = corpus::Axis::Region,
          .id = "sahel-elargi",
          .french = "Sahel élargi",
          .origin = "user"},
         {.axis = corpus::Axis::Region, .id = "europe", .french = "Europe", .origin = "corpus"}});
    corpus::Document document = filed();
    document.regions = {{"sahel-elargi", corpus::Source::User}, {"europe", corpus::Source::User}};
    const std::string line = (*makeWriter("jsonl", taxonomy))->record(document);
    const auto read = corpus::documentFromJson(line);
    ASSERT_TRUE(read) << line;
    EXPECT_EQ(read->regions,
              (std::vector<corpus::Assignment>{{"Sahel élargi", corpus::Source::User},
                                               {"europe", corpus::Source::User}}));
}

} // namespace
} // namespace lutrin::exchange
