// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/item/documentitem.h"

#include <gtest/gtest.h>

namespace lutrin::citation {
namespace {

TEST(DocumentItem, MakesAReportOfAStudy)
{
    corpus::Document document;
    document.id = "etude";
    document.type = "study";
    document.genre = "étude";
    document.title = "Les mers froides";
    document.authors = {{.family = "Roucy", .given = "Laure", .particle = "de"},
                        {.literal = "Office des mers"}};
    document.date = {2025, 2, 0};
    document.series = "Études";
    document.number = "12";
    document.pages = "48 p.";
    const Item item = itemFromDocument(document);
    EXPECT_EQ(item.type, ItemType::Report);
    EXPECT_EQ(item.text(Variable::Genre), "étude");
    EXPECT_EQ(item.text(Variable::CollectionTitle), "Études");
    EXPECT_EQ(item.text(Variable::CollectionNumber), "12");
    EXPECT_EQ(item.text(Variable::NumberOfPages), "48");
    EXPECT_EQ(item.names(Variable::Author)[0].droppingParticle, "de");
    EXPECT_EQ(item.names(Variable::Author)[1].literal, "Office des mers");
    EXPECT_EQ(item.date(Variable::Issued)->begin, (DateParts{2025, 2, 0, 0}));
}

TEST(DocumentItem, TellsWhoWroteFromWhoDirectedAndTranslated)
{
    corpus::Document document;
    document.type = "chapter";
    document.authors = {{.family = "Falaise", .given = "Rose"}};
    document.editors = {{.family = "Dune", .given = "Nora", .particle = "de"}};
    document.translators = {{.family = "Galet"}};
    document.edition = "2";
    document.numberOfVolumes = "3";
    document.accessed = {2025, 3, 1};
    const Item item = itemFromDocument(document);
    EXPECT_EQ(item.names(Variable::Author)[0].family, "Falaise");
    EXPECT_EQ(item.names(Variable::Editor)[0].droppingParticle, "de");
    EXPECT_EQ(item.names(Variable::Translator)[0].family, "Galet");
    EXPECT_EQ(item.text(Variable::Edition), "2");
    EXPECT_EQ(item.text(Variable::NumberOfVolumes), "3");
    EXPECT_EQ(item.date(Variable::Accessed)->begin, (DateParts{2025, 3, 1, 0}));
}

TEST(DocumentItem, NamesANewspaperThatPublishesItselfOnce)
{
    corpus::Document document;
    document.type = "press";
    document.container = "La Gazette";
    document.publisher = "La Gazette";
    EXPECT_EQ(itemFromDocument(document).text(Variable::Publisher), "");
    EXPECT_EQ(itemFromDocument(document).text(Variable::ContainerTitle), "La Gazette");
    document.publisher = "Groupe Gazette";
    EXPECT_EQ(itemFromDocument(document).text(Variable::Publisher), "Groupe Gazette");
}

TEST(DocumentItem, TakesTheSuffixFromTheGivenName)
{
    corpus::Document document;
    document.authors = {{.family = "Nye", .given = "Joseph S., Jr."}, {.literal = "Nye, Jr."}};
    const Item item = itemFromDocument(document);
    EXPECT_EQ(item.names(Variable::Author)[0].given, "Joseph S.");
    EXPECT_EQ(item.names(Variable::Author)[0].suffix, "Jr.");
    EXPECT_EQ(item.names(Variable::Author)[1].literal, "Nye, Jr.");
}

TEST(DocumentItem, LeavesOutWhatIsUnknown)
{
    corpus::Document document;
    document.title = "Seul";
    const Item item = itemFromDocument(document);
    EXPECT_EQ(item.type, ItemType::Document);
    EXPECT_FALSE(item.has(Variable::Issued));
    EXPECT_FALSE(item.has(Variable::Author));
    EXPECT_FALSE(item.has(Variable::Editor));
    EXPECT_FALSE(item.has(Variable::Accessed));
    EXPECT_FALSE(item.has(Variable::Isbn));
}

TEST(DocumentItem, MakesAReportOfWhatAPublisherIssuedByItself)
{
    corpus::Document document;
    document.publisher = "Ifri";
    EXPECT_EQ(itemFromDocument(document).type, ItemType::Report);
    document.type = "document"; // said by name
    EXPECT_EQ(itemFromDocument(document).type, ItemType::Document);
    document.type.clear();
    document.container = "Revue";
    EXPECT_EQ(itemFromDocument(document).type, ItemType::Document);
}

struct TypeCase {
    const char *type;
    const char *container;
    ItemType wanted;
};

class DocumentType : public testing::TestWithParam<TypeCase> {};

TEST_P(DocumentType, IsMapped)
{
    corpus::Document document;
    document.type = GetParam().type;
    document.container = GetParam().container;
    EXPECT_EQ(itemFromDocument(document).type, GetParam().wanted);
}

INSTANTIATE_TEST_SUITE_P(Types, DocumentType,
                         testing::Values(TypeCase{"briefing", "", ItemType::Report},
                                         TypeCase{"note", "", ItemType::Report},
                                         TypeCase{"article", "Revue", ItemType::ArticleJournal},
                                         TypeCase{"article", "", ItemType::Article},
                                         TypeCase{"editorial", "", ItemType::Post},
                                         TypeCase{"editorial", "Revue", ItemType::ArticleMagazine},
                                         TypeCase{"book", "", ItemType::Book},
                                         TypeCase{"webpage", "", ItemType::Webpage},
                                         TypeCase{"motion_picture", "", ItemType::MotionPicture}));

} // namespace
} // namespace lutrin::citation
