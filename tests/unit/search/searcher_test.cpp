// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searcher.h"

#include "query/query.h"

#include "fourdocuments.h"

#include <algorithm>
#include <random>

namespace lutrin::search {
namespace {

TEST_F(Searching, sortsByDateWithTheUnknownLast)
{
    EXPECT_EQ(foundBy({.sort = Sort::Date}), "deepseek nucleaire espace governance");
    EXPECT_EQ(foundBy({.query = "travail", .sort = Sort::Date}), "deepseek nucleaire");
}

TEST_F(Searching, sortsByTitleAsFrenchDoes)
{
    put({.id = "ete", .title = "Été", .body = ""});
    put({.id = "zele", .title = "Zèle", .body = ""});
    EXPECT_EQ(foundBy({.sort = Sort::Title}), "nucleaire ete governance deepseek espace zele");
}

TEST_F(Searching, sortsByWhatCameLast)
{
    put({.id = "ete", .title = "Été", .body = "le travail"});
    put({.id = "zele", .title = "Zèle", .body = ""});
    const std::string all = foundBy({.sort = Sort::Added});
    EXPECT_TRUE(all.starts_with("zele ete ")) << all;
    EXPECT_EQ(foundBy({.sort = Sort::Added, .offset = 1, .limit = 1}), "ete");
    EXPECT_TRUE(foundBy({.query = "travail", .sort = Sort::Added}).starts_with("ete "));
}

TEST_F(Searching, givesAPageAtATime)
{
    EXPECT_EQ(foundBy({.sort = Sort::Date, .offset = 1, .limit = 2}), "nucleaire espace");
    EXPECT_EQ(foundBy({.query = "travail", .offset = 1, .limit = 5}).find(' '), std::string::npos);
    for (const std::int64_t odd : {std::int64_t{-1}, INT64_MAX, INT64_MIN}) {
        EXPECT_EQ(answerTo({.query = "travail", .offset = odd, .limit = 1}).total, 2);
        EXPECT_EQ(answerTo({.query = "travail", .limit = odd}).total, 2);
        EXPECT_EQ(answerTo({.offset = odd, .limit = odd}).total, 4);
    }
}

TEST_F(Searching, marksTitleAndPassage)
{
    const Answer answer = search("travail deepseek");
    ASSERT_EQ(answer.hits.size(), 1U);
    EXPECT_EQ(bracketed(answer.hits[0].title), "Le moment [DeepSeek]");
    EXPECT_EQ(bracketed(answer.hits[0].snippet),
              "L’IA chinoise surprend les États-Unis. Les [travaux] avancent vite.");
    EXPECT_GT(answer.hits[0].score, 0);
}

TEST_F(Searching, doesNotMarkWhatIsExcluded)
{
    const Answer answer = search("travail SAUF nucléaire");
    ASSERT_EQ(answer.hits.size(), 1U);
    EXPECT_EQ(bracketed(answer.hits[0].title), "Le moment DeepSeek");
}

TEST_F(Searching, tellsHowItReadTheQuery)
{
    const Answer answer = search("(travail ou thème:inconnu ET");
    EXPECT_EQ(answer.reading, "travail ET thème:inconnu");
    EXPECT_EQ(answer.remarks, (std::vector<Remark>{{"(", Remark::Kind::Closed, {}},
                                                   {"ET", Remark::Kind::LeftOut, {}},
                                                   {"inconnu", Remark::Kind::UnknownValue, {}}}));
}

TEST_F(Searching, labelsTermsInTheLanguageAskedFor)
{
    const Answer answer = answerTo({.query = "spatial", .language = "en"});
    ASSERT_EQ(answer.hits.size(), 1U);
    EXPECT_EQ(answer.hits[0].themes, (std::vector<Label>{{"tech", "Technology"}}));
    EXPECT_EQ(answer.hits[0].regions, (std::vector<Label>{{"europe", "Europe"}}));
}

TEST_F(Searching, followsChangesOfTheLibrary)
{
    EXPECT_EQ(search("").total, 4);
    put({.id = "new", .title = "Nouveau", .body = "", .themes = {"ia"}});
    EXPECT_EQ(search("").total, 5);
    EXPECT_EQ(found("nouveau"), "new");
    EXPECT_EQ(search("thème:ia").total, 3);
}

TEST_F(Searching, stopsWhenAsked)
{
    std::stop_source source;
    source.request_stop();
    const auto answer = m_searcher.search({.query = "travail"}, source.get_token());
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().cause, Cause::Cancelled);
    EXPECT_EQ(search("travail").total, 2);
}

TEST_F(Searching, takesWhatLooksLikeSqlOrFtsSyntaxForWords)
{
    for (const char *query :
         {"'; DROP TABLE document; --", "\" OR 1=1", "title:x", "{title body}: x", "NEAR(a b)",
          "a AND", "NOT", "* * *", "^début", "x\" OR rowid > 0 OR \"", "\\", "%_", "a+b", "col : *",
          "\x02travail", "\003cote\003", "\x1e", "(((((((((((((((((((((("})
        EXPECT_TRUE(m_searcher.search({.query = query})) << query;
    EXPECT_EQ(search("").total, 4);
}

TEST_F(Searching, neverFailsOnAnyText)
{
    std::mt19937 random(11);
    const std::vector<std::string> pieces{"travail", "IA",     "l’",
                                          "ET ",     "OU ",    "SAUF ",
                                          "PRÈS/3 ", "(",      ")",
                                          "\"",      "«",      "»",
                                          "*",       "=",      "-",
                                          "titre:",  "thème:", "année",
                                          ":",       "..",     "2025",
                                          "\xff",    " ",      "œ",
                                          "région:", "isbn:",  std::string(1, '\0'),
                                          "é",       "langue:"};
    for (int round = 0; round < 400; ++round) {
        std::string query;
        for (auto count = random() % 14; count > 0; --count)
            query += pieces[random() % pieces.size()];
        for (auto count = random() % 4; count > 0; --count)
            query += static_cast<char>(random() % 256);
        const auto answer = m_searcher.search({.query = query});
        ASSERT_TRUE(answer) << query << ": " << answer.error().detail;
    }
}

TEST_F(Searching, takesDeepAndLongQueries)
{
    std::string deep;
    for (int level = 0; level < 49; ++level)
        deep += "(travail OU (cœur ET ";
    EXPECT_TRUE(m_searcher.search({.query = deep + "x"}));
    std::string wide = "travail";
    for (int word = 0; word < 999; ++word)
        wide += " OU mot" + std::to_string(word);
    EXPECT_EQ(search(wide).total, 2);
    std::string narrow = "travail";
    for (int word = 0; word < 300; ++word)
        narrow += " SAUF mot" + std::to_string(word) + " -(mot cœur)";
    EXPECT_EQ(found(narrow + " SAUF haleine"), "deepseek");
    EXPECT_EQ(found(narrow + " -langue:en SAUF haleine"), "deepseek");
}

TEST_F(Searching, namesTheNearestDocuments)
{
    corpus::Document document = documentOf({.id = "x", .title = "Encore l’IA", .themes = {"ia"}});
    document.related = {"espace", "missing", "x"};
    putWhole(document);
    std::string ids;
    for (const Hit &hit : need(m_searcher.related("x", 2)))
        ids += hit.id + ' ';
    EXPECT_EQ(ids.substr(0, 7), "espace ");
    EXPECT_EQ(std::ranges::count(ids, ' '), 2);
    const auto all = need(m_searcher.related("x", 10));
    EXPECT_EQ(all.size(), 3U);
    EXPECT_EQ(m_searcher.related("missing", 5).error().cause, Cause::NotFound);
    EXPECT_TRUE(need(m_searcher.related("x", 0)).empty());
}

TEST_F(Searching, namesFirstWhatSaysTheSameRareWords)
{
    // Enough others that words tell, all of one theme, so that only words tell them apart.
    for (int number = 0; number < 40; ++number)
        putWhole(documentOf({.id = "n" + std::to_string(number),
                             .title = "Note de conjoncture",
                             .body = "Le gouvernement présente un rapport sur la politique.",
                             .themes = {"ia"}}));
    putWhole(documentOf({.id = "a",
                         .title = "Les semi-conducteurs de Taïwan",
                         .body = "La lithographie et les fonderies décident du rapport.",
                         .themes = {"ia"}}));
    putWhole(documentOf({.id = "b",
                         .title = "Une politique industrielle",
                         .body = "Sans fonderie ni lithographies, le gouvernement ne peut rien.",
                         .themes = {"ia"}}));
    const auto near = need(m_searcher.related("a", 3));
    ASSERT_FALSE(near.empty());
    EXPECT_EQ(near.front().id, "b");
    for (const Hit &hit : near)
        EXPECT_NE(hit.id, "a");
}

TEST_F(Searching, countsForStatistics)
{
    const Counts counts = need(m_searcher.statistics({Facet::Theme, Facet::Region}));
    EXPECT_EQ(counts.documents, 4);
    const auto cell = [&](const std::vector<std::string> &values) {
        const auto found = std::ranges::find(counts.cells, values, &Crossing::values);
        return found == counts.cells.end() ? 0 : found->count;
    };
    EXPECT_EQ(cell({"tech", "europe"}), 1);
    EXPECT_EQ(cell({"tech", "etats-unis"}), 1);
    EXPECT_EQ(cell({"energie-climat", "europe"}), 1);
    EXPECT_EQ(cell({"ia", "europe"}), 0);
    EXPECT_TRUE(need(m_searcher.statistics({})).cells.empty());
    EXPECT_EQ(need(m_searcher.statistics({})).documents, counts.documents);
}

TEST_F(Searching, countsWhatARequestFinds)
{
    const auto found = [&](const Request &request) {
        return need(m_searcher.statistics({Facet::Theme}, request)).documents;
    };
    EXPECT_EQ(found({.filters = {{Facet::Theme, "energie-climat"}}}), 1);
    EXPECT_EQ(found({.query = "titre:introuvable"}), 0);
    const Request europe{.filters = {{Facet::Region, "europe"}}};
    for (const Crossing &cell : need(m_searcher.statistics({Facet::Region}, europe)).cells)
        EXPECT_LE(cell.count, found(europe)) << cell.values.front();
}

TEST_F(SmallLibrary, ReadsFrenchTheSameBesideEnglish)
{
    put({.id = "public", .title = "Le public", .body = "Les publics et les conseils."});
    put({.id = "english", .title = "Publications", .body = "The councils.", .language = "en"});
    const auto found = [&](const char *query) { return search(query).total; };
    EXPECT_EQ(found("publication"), 1) << "the English plural, not the public";
    EXPECT_EQ(found("conseiller"), 0);
}

TEST_F(SmallLibrary, FindsCompoundsInEitherNumber)
{
    put({.id = "many", .title = "Des villes-mondes, des États-tampons"});
    put({.id = "one", .title = "La ville-monde et l’État-tampon"});
    for (const char *query : {"ville-monde", "villes-mondes", "villes-monde", "état-tampon"})
        EXPECT_EQ(search(query).total, 2) << query;
}

TEST_F(SmallLibrary, FindsTheNumberOfAnArticleHoweverWritten)
{
    put({.id = "hyphen", .title = "Le 49-3 au Parlement"});
    put({.id = "point", .title = "L’article 49.3 au Parlement"});
    put({.id = "words", .title = "L’article 49, alinéa 3"});
    put({.id = "short", .title = "Art. 49, al. 3"});
    put({.id = "others", .title = "Le 3 à 49 km, 2049-2053, 49,5 %, 149.3 m"});
    for (const char *query : {"49-3", "49.3"})
        EXPECT_EQ(search(query).total, 4) << query;
    for (const char *query : {"\"49-3 au parlement\"", "\"49.3 au parlement\""})
        EXPECT_EQ(search(query).total, 2) << query;
    put({.id = "decimal", .title = "Une hausse de 49,3 %"});
    EXPECT_EQ(search("49-3").total, 4);
}

TEST_F(SmallLibrary, TakesANounForNoVerb)
{
    put({.id = "verb",
         .title = "Il donnait une arme, il est parti, on prend part, nous étions là"});
    put({.id = "noun", .title = "Des données de l’armée, une prise, une partie, l’été"});
    for (const char *query :
         {"données", "donnees", "donnée", "armées", "prises", "parties", "été", "ete"})
        EXPECT_EQ(search(query).total, 1) << query;
    EXPECT_EQ(search("armer").total, 2) << "armée may be its participle, arme one of its forms";
    EXPECT_EQ(search("être").total, 2) << "été may be its participle";
}

TEST_F(SmallLibrary, FindsAVerbByItsParticiple)
{
    put({.id = "noun", .title = "Une cité, un marché, un traité"});
    put({.id = "one", .title = "Le texte adopté hier"});
    put({.id = "several", .title = "Ils les adoptent"});
    put({.id = "treated", .title = "La question traitée"});
    for (const char *query : {"adopter", "adopté", "adoptes", "adoptées"})
        EXPECT_EQ(search(query).total, 2) << query;
    for (const char *query : {"traité", "traités", "marché", "cité"})
        EXPECT_EQ(search(query).total, 1) << query;
    EXPECT_EQ(search("traiter").total, 2) << "traité may be its participle";
    for (const char *query : {"citer", "marcher"})
        EXPECT_EQ(search(query).total, 0) << query;
}

TEST_F(SmallLibrary, TakesANounForNoOtherWordsFeminine)
{
    put({.id = "noun",
         .title =
             "La moyenne des retraites, la droite, la conduite de la capitale, l’arme, la part"});
    put({.id = "other",
         .title =
             "Le retrait du droit, un moyen de conduire un capital, une armée, un parti, au fond"});
    put({.id = "fund", .title = "Un fonds"});
    put({.id = "court", .title = "La Cour des comptes"});
    put({.id = "price", .title = "Le cours du gaz"});
    for (const char *query : {"moyennes", "retraite", "droite", "conduite", "capitales", "retrait",
                              "armes", "part", "parti", "fond", "fonds", "cours"})
        EXPECT_EQ(search(query).total, 1) << query;
    for (const char *query : {"moyen", "droits", "cour"})
        EXPECT_EQ(search(query).total, 2) << query << " may be the other word";
}

TEST_F(SmallLibrary, TakesWhoeverActsForNoVerb)
{
    put({.id = "noun", .title = "Un dirigeant important, des habitants, un format, un président"});
    put({.id = "verb", .title = "Qui dirige, qui importe, qui habite, qui forme, qui préside"});
    for (const char *query : {"dirigeant", "important", "habitants", "format", "président"})
        EXPECT_EQ(search(query).total, 1) << query;
    EXPECT_EQ(search("diriger").total, 2) << "dirigeant may be its participle";
}

TEST_F(SmallLibrary, DoesNotTakeFrequentWordsForOthers)
{
    put({.id = "but", .title = "Mais oui, entre nous, et sur ce"});
    for (const char *query : {"mai", "entrer", "maïs", "sûr"})
        EXPECT_EQ(search(query).total, 0) << query;
    put({.id = "ordinal", .title = "La 2ème guerre"});
    EXPECT_EQ(search("2e guerre").total, 1);
}

} // namespace
} // namespace lutrin::search
