// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/integrity.h"

#include "temporarylibrary.h"

#include "store/changestore.h"
#include "store/facetstore.h"
#include "store/indexbuilder.h"
#include "store/lengthstore.h"

namespace lutrin::store {
namespace {

std::unique_ptr<Connection> library()
{
    auto connection = emptyLibrary();
    corpus::Document document = sample("a", "Titre", "Texte");
    document.themes = {{.term = "Énergie"}};
    document.date = {2025, 2, 14};
    put(*connection, document);
    put(*connection, sample("b", "Autre"));
    return connection;
}

TEST(Integrity, ofAWholeLibraryHasNothingToSay)
{
    const auto connection = library();
    const Findings findings = need(checkIntegrity(*connection));
    EXPECT_EQ(findings.documents, 2);
    EXPECT_EQ(findings.problems, std::vector<std::string>());
}

struct Damage {
    const char *name;
    const char *sql;
    bool mended; ///< by building the index again
};

class Damaged : public testing::TestWithParam<Damage> {};

TEST_P(Damaged, isFound)
{
    const auto connection = library();
    need(connection->execute("PRAGMA foreign_keys = OFF"));
    need(connection->execute(GetParam().sql));
    EXPECT_FALSE(need(checkIntegrity(*connection)).problems.empty());
    if (!GetParam().mended)
        return;
    need(rebuildIndex(*connection));
    EXPECT_EQ(need(checkIntegrity(*connection)).problems, std::vector<std::string>());
}

INSTANTIATE_TEST_SUITE_P(
    Places, Damaged,
    testing::Values(
        Damage{"recordLost", "DELETE FROM record WHERE document = 1", false},
        Damage{"recordWithoutDocument", "DELETE FROM document WHERE id = 'a'", false},
        Damage{"recordUnreadable", "UPDATE record SET json = x'01000000ff' WHERE document = 1",
               false},
        Damage{"facetLost", "DELETE FROM facet WHERE value = '2025'", true},
        Damage{"facetForeign",
               "INSERT INTO facet (kind, value, documents) SELECT 4, '1999', documents "
               "FROM facet WHERE value = '2025'",
               true},
        Damage{"facetUnreadable", "UPDATE facet SET documents = x'00ff' WHERE value = '2025'",
               true},
        Damage{"dateWrong", "UPDATE document SET date = 20240000 WHERE id = 'a'", true},
        Damage{"lengthWrong", "UPDATE text_length SET lengths = x'0000'", true},
        Damage{"lengthBeforeTheFirst", "UPDATE text_length SET block = -1", true},
        Damage{"lengthFarBeyondTheLast", "UPDATE text_length SET block = 1000000000000000", true},
        Damage{"frequentTermWithoutPlace",
               "INSERT INTO frequent_term (number, term) VALUES (9000000000000000, x'61')", true},
        Damage{"wordsLost", "INSERT INTO fulltext (fulltext) VALUES ('delete-all')", true},
        Damage{"wordsForeign", "INSERT INTO fulltext (rowid, body) VALUES (99, 'x')", true}),
    [](const auto &damage) { return damage.param.name; });

TEST(FacetStore, ofDocumentsBeyondTheLastIsCorrupt)
{
    const auto connection = library();
    need(connection->execute("UPDATE facet SET documents = "
                             "x'3A30000001000000FFFF000010000000FFFF' WHERE value = '2025'"));
    const auto years = FacetStore(*connection).values(FacetKind::Year);
    ASSERT_FALSE(years);
    EXPECT_EQ(years.error().cause, Cause::Corrupt);
    EXPECT_EQ(years.error().subject, "2025");
    need(rebuildIndex(*connection));
    EXPECT_TRUE(FacetStore(*connection).values(FacetKind::Year));
}

TEST(LengthStore, passesOverWhatIsLeftOfLaterDocuments)
{
    const auto connection = library();
    need(connection->execute("INSERT INTO text_length (block, lengths) VALUES (7, x'0000')"));
    EXPECT_EQ(need(LengthStore(*connection).all()).size(), 4096U);
    EXPECT_EQ(need(checkIntegrity(*connection)).problems, std::vector<std::string>());
}

TEST(Integrity, readsWhatCanBeGoneBackTo)
{
    const auto connection = library();
    const auto record = need(DocumentStore(*connection).find("a"));
    ChangeStore changes(*connection);
    const ChangeNumber change = need(changes.begin(ChangeKind::Edit, ""));
    need(changes.keep(change, "a", record));
    need(changes.end(change, ChangeState::Complete));
    EXPECT_EQ(need(checkIntegrity(*connection)).problems, std::vector<std::string>());
    need(connection->execute("UPDATE revision SET json = x'01000000ff'"));
    EXPECT_EQ(need(checkIntegrity(*connection)).problems,
              std::vector<std::string>{"a: a past state or a joined record is damaged"});
}

TEST(Integrity, stopsWhenAsked)
{
    const auto connection = library();
    std::stop_source source;
    source.request_stop();
    const auto findings = checkIntegrity(*connection, source.get_token());
    ASSERT_FALSE(findings);
    EXPECT_EQ(findings.error().cause, Cause::Cancelled);
}

TEST(IndexBuilder, aStopLeavesTheOldIndex)
{
    const auto connection = library();
    std::stop_source source;
    const auto stopped = rebuildIndex(*connection, source.get_token(),
                                      [&](const Progress &) { source.request_stop(); });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().cause, Cause::Cancelled);
    EXPECT_EQ(need(checkIntegrity(*connection)).problems, std::vector<std::string>());
    EXPECT_EQ(scalar(*connection, "SELECT count(*) FROM fulltext WHERE fulltext MATCH '\"texte\"'"),
              "1");
}

} // namespace
} // namespace lutrin::store
