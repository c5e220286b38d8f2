// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searcher.h"

#include "query/query.h"
#include "search/coach.h"
#include "search/evaluator.h"
#include "search/pageorder.h"
#include "store/documentstore.h"
#include "store/transaction.h"

#include "smalllibrary.h"

#include <algorithm>
#include <random>

namespace lutrin::search {
namespace {

class Searching : public SmallLibrary {
protected:
    Searching()
    {
        put({.id = "deepseek",
             .title = "Le moment DeepSeek",
             .body = "L’IA chinoise surprend les États-Unis. Les travaux avancent vite.",
             .date = "2025-02-14",
             .themes = {"ia"},
             .regions = {"etats-unis"}});
        put({.id = "nucleaire",
             .title = "Énergie : le nucléaire en Europe",
             .body = "Un travail de longue haleine. La côte d’Opale accueille une centrale.",
             .date = "2024-06",
             .themes = {"energie-climat"},
             .regions = {"france"}});
        put({.id = "espace",
             .title = "Un modèle spatial européen",
             .body = "La cote des lanceurs monte. Le cœur du sujet est l’œuvre commune.",
             .date = "2023",
             .themes = {"tech"},
             .regions = {"europe"}});
        corpus::Document english = documentOf({.id = "governance",
                                               .title = "Global governance",
                                               .body = "The networks of power are changing.",
                                               .themes = {"ia", "tech"},
                                               .language = "en"});
        english.authors = {{.family = "Roucy", .given = "Laure", .particle = "de"}};
        english.isbn = "979-10-373-0989-1";
        english.series = "Études de l’Ifri";
        english.type = "note";
        english.keywords = {"multilatéralisme"};
        putWhole(english);
    }
};

struct Question {
    const char *query;
    const char *found; ///< ids in the order of the alphabet
};

std::ostream &operator<<(std::ostream &stream, const Question &question)
{
    return stream << question.query;
}

class Answers : public Searching, public testing::WithParamInterface<Question> {};

TEST_P(Answers, areTheDocumentsMeant)
{
    std::vector<std::string> ids;
    for (const Hit &hit : search(GetParam().query).hits)
        ids.push_back(hit.id);
    std::ranges::sort(ids);
    std::string joined;
    for (const std::string &id : ids)
        joined += (joined.empty() ? "" : " ") + id;
    EXPECT_EQ(joined, GetParam().found);
}

INSTANTIATE_TEST_SUITE_P(
    Words, Answers,
    testing::Values(Question{"", "deepseek espace governance nucleaire"},
                    Question{"???", "deepseek espace governance nucleaire"},
                    // Elision, case, accents, ligatures, compounds, lemmas.
                    Question{"IA", "deepseek governance"}, Question{"l'IA", "deepseek governance"},
                    Question{"l’ia chinoise", "deepseek"}, Question{"ETATS-UNIS", "deepseek"},
                    Question{"états unis", "deepseek"}, Question{"energie", "nucleaire"},
                    Question{"ÉNERGIE", "nucleaire"}, Question{"coeur", "espace"},
                    Question{"cœur", "espace"}, Question{"oeuvre", "espace"},
                    Question{"travail", "deepseek nucleaire"},
                    Question{"travaux", "deepseek nucleaire"}, Question{"européenne", "espace"},
                    Question{"network", "governance"}, Question{"introuvable", ""},
                    // Quotes ask for the folded words in this order; = for the word as written.
                    Question{"\"travail\"", "nucleaire"}, Question{"\"modele spatial\"", "espace"},
                    Question{"\"spatial modèle\"", ""}, Question{"\"l’IA chinoise\"", "deepseek"},
                    Question{"cote", "espace nucleaire"}, Question{"=cote", "espace"},
                    Question{"=côte", "nucleaire"}, Question{"=coté", ""},
                    // Beginnings.
                    Question{"nuclé*", "nucleaire"}, Question{"gouv*", ""},
                    Question{"gov*", "governance"}, Question{"états-u*", "deepseek"}));

INSTANTIATE_TEST_SUITE_P(FunctionWords, Answers,
                         testing::Values(Question{"la centrale pour une côte", "nucleaire"},
                                         Question{"centrale SAUF une", ""},
                                         Question{"\"pour une côte\"", ""},
                                         Question{"centrale =pour", ""},
                                         Question{"POUR centrale", ""}, Question{"les", "deepseek"},
                                         Question{"titre:(un modèle de travail)", ""},
                                         Question{"titre:(des modèle)", "espace"}));

INSTANTIATE_TEST_SUITE_P(
    Operators, Answers,
    testing::Values(Question{"travail nucléaire", "nucleaire"},
                    Question{"chinoise OU nucléaire", "deepseek nucleaire"},
                    Question{"travail SAUF nucléaire", "deepseek"},
                    Question{"SAUF travail", "espace governance"},
                    Question{"-travail -espace", "espace governance"},
                    Question{"SAUF (travail OU cœur)", "governance"},
                    Question{"nucléaire OU SAUF travail", "espace governance nucleaire"},
                    Question{"(chinoise OU cœur) ET (IA OU lanceurs)", "deepseek espace"},
                    Question{"chinoise OU thème:energie-climat", "deepseek nucleaire"},
                    Question{"(cœur OU région:france) SAUF titre:énergie", "espace"},
                    Question{"travail ET ???", "deepseek nucleaire"},
                    Question{"chinoise PRÈS/3 surprend", "deepseek"},
                    Question{"surprend PRÈS/1 IA", ""}, Question{"surprend PRÈS/2 IA", "deepseek"},
                    Question{"travail PRÈS/3 haleine", "nucleaire"}));

INSTANTIATE_TEST_SUITE_P(
    Fields, Answers,
    testing::Values(
        Question{"titre:énergie", "nucleaire"}, Question{"titre:centrale", ""},
        Question{"titre:(énergie OU spatial)", "espace nucleaire"},
        Question{"auteur:roucy", "governance"}, Question{"auteur:\"de Roucy\"", "governance"},
        Question{"auteur:énergie", ""},
        // A theme or region by id, label or alias includes what is below it.
        Question{"thème:tech", "deepseek espace governance"},
        Question{"thème:technologie", "deepseek espace governance"},
        Question{"theme:Technology", "deepseek espace governance"},
        Question{"thème:ia", "deepseek governance"},
        Question{"thème:\"INTELLIGENCE ARTIFICIELLE\"", "deepseek governance"},
        Question{"thème:climat", "nucleaire"}, Question{"thème:clim*", "nucleaire"},
        Question{"thème:inconnu", ""}, Question{"région:europe", "espace nucleaire"},
        Question{"région:France", "nucleaire"}, Question{"région:\"etats unis\"", "deepseek"},
        Question{"SAUF région:europe", "deepseek governance"}, Question{"type:note", "governance"},
        Question{"langue:en", "governance"}, Question{"langue:anglais", "governance"},
        Question{"langue:français", "deepseek espace nucleaire"},
        Question{"série:\"études de l'ifri\"", "governance"}, Question{"série:ifri", "governance"},
        Question{"isbn:9791037309891", "governance"},
        Question{"isbn:979-10-373-0989-1", "governance"}, Question{"isbn:123", ""},
        Question{"étiquette:multilateralisme", "governance"}));

INSTANTIATE_TEST_SUITE_P(
    Dates, Answers,
    testing::Values(Question{"année:2025", "deepseek"},
                    Question{"année:2023..2024", "espace nucleaire"},
                    Question{"depuis:2024", "deepseek nucleaire"}, Question{"avant:2024", "espace"},
                    Question{"année:..2024", "espace nucleaire"},
                    Question{"depuis:2025-02-14", "deepseek"}, Question{"depuis:2025-02-15", ""},
                    Question{"année:2025-02", "deepseek"},
                    // A date known by its month or year may lie on any of its days.
                    Question{"année:2024-06-10", "nucleaire"}, Question{"année:2024-07", ""},
                    Question{"depuis:2023-11 avant:2024-02", "espace"},
                    Question{"SAUF depuis:1900", "governance"}));

TEST_F(Searching, ranksTheWordAsAskedAndTheTitleFirst)
{
    put({.id = "body", .title = "Autre chose", .body = "On y parle de fusée."});
    put({.id = "lemma", .title = "Encore autre chose", .body = "On y parle de fusées."});
    put({.id = "title", .title = "Une fusée", .body = "On y parle de rien."});
    EXPECT_EQ(found("fusée"), "title body lemma");
}

TEST_F(Searching, breaksTiesByDateThenTitle)
{
    for (const char *id : {"c", "a", "b"})
        put({.id = id, .title = std::string("Zèbre ") + id, .body = "Rayé.", .date = "2020"});
    put({.id = "d", .title = "Zèbre d", .body = "Rayé.", .date = "2021"});
    EXPECT_EQ(found("zèbre"), "d a b c");
}

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
    const Answer answer = search("(travail ou thème:inconnu");
    EXPECT_EQ(answer.reading, "travail ET ou ET thème:inconnu");
    EXPECT_NE(std::ranges::find(answer.remarks, "inconnu"), answer.remarks.end());
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
}

TEST_F(Searching, marksTextsForTheReader)
{
    const auto marked = need(m_searcher.mark("travaux \"longue haleine\"", "fr",
                                             {"Un travail de longue haleine.", "Rien.", ""}));
    ASSERT_EQ(marked.size(), 3U);
    EXPECT_EQ(bracketed(marked[0]), "Un [travail] de [longue haleine].");
    EXPECT_EQ(bracketed(marked[1]), "Rien.");
    EXPECT_EQ(marked[2], text::MarkedText{});
}

struct Marked {
    const char *query;
    const char *text;
    const char *marked;
};

class Marking : public Searching, public testing::WithParamInterface<Marked> {};

TEST_P(Marking, coversTheWholeWordOnly)
{
    const auto marked = need(m_searcher.mark(GetParam().query, "fr", {GetParam().text}));
    EXPECT_EQ(bracketed(marked.at(0)), GetParam().marked);
}

INSTANTIATE_TEST_SUITE_P(
    Words, Marking,
    testing::Values(Marked{"ia", "L’IA et l'ia sociale", "L’[IA] et l'[ia] sociale"},
                    Marked{"États-Unis", "aux ÉTATS-UNIS, aux États Unis",
                           "aux [ÉTATS-UNIS], aux [États Unis]"},
                    Marked{"unis", "États-Unis", "États-[Unis]"},
                    Marked{"=cote", "la côte, la cote", "la côte, la [cote]"},
                    Marked{"éner*", "énergie, Énergétique", "[énergie], [Énergétique]"},
                    Marked{"aujourd'hui", "Aujourd’hui encore", "[Aujourd’hui] encore"},
                    Marked{"coeur", "au cœur", "au [cœur]"}, Marked{"SAUF rien", "rien", "rien"},
                    Marked{"", "rien", "rien"}, Marked{"thème:ia", "ia", "ia"}));

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

TEST_F(SmallLibrary, SaysWhyADocumentWasFound)
{
    put({.id = "one",
         .title = "La sécurité",
         .body = "Securite et travaux, sécurité, sécuritaire."});
    const Answer answer = answerTo({.query = "sécurité travail sécurit*", .reasons = true});
    ASSERT_EQ(answer.hits.size(), 1U);
    const std::vector<Reason> &reasons = answer.hits.front().reasons;
    const auto reason = [&](const std::string &asked, const std::string &word, Place place) {
        const auto found = std::ranges::find_if(reasons, [&](const Reason &each) {
            return each.asked == asked && each.word == word && each.place == place;
        });
        return found == reasons.end() ? Reason{} : *found;
    };
    EXPECT_EQ(reason("sécurité", "sécurité", Place::Title).closeness, Closeness::Exact);
    EXPECT_EQ(reason("sécurité", "sécurité", Place::Body).count, 1);
    EXPECT_EQ(reason("sécurité", "securite", Place::Body).closeness, Closeness::Folded);
    EXPECT_EQ(reason("travail", "travaux", Place::Body).closeness, Closeness::Lemma);
    EXPECT_EQ(reason("sécurit", "sécuritaire", Place::Body).closeness, Closeness::Prefix);
    EXPECT_EQ(reason("sécurité", "sécuritaire", Place::Body).count, 0);
    double sum = 0;
    for (const Reason &each : reasons)
        sum += each.weight;
    EXPECT_NEAR(sum, answer.hits.front().score, 1e-4);
    EXPECT_TRUE(search("sécurité").hits.front().reasons.empty());
}

TEST_F(SmallLibrary, AWordOfATitleWeighsMoreThanOneOfTheText)
{
    put({.id = "one", .title = "Énergie", .body = "L’énergie manque."});
    const Answer answer = answerTo({.query = "énergie", .reasons = true});
    ASSERT_EQ(answer.hits.front().reasons.size(), 2U);
    EXPECT_EQ(answer.hits.front().reasons.front().place, Place::Title);
    EXPECT_GT(answer.hits.front().reasons.front().weight,
              answer.hits.front().reasons.back().weight);
}

TEST_F(SmallLibrary, WordsThatAllHaveAreScoredInTheNewestAlone)
{
    put({.id = "a", .title = "Note", .body = "Le chat.", .date = "2021"});
    put({.id = "b", .title = "Le, le", .body = "Le mot le dit.", .date = "2022"});
    put({.id = "c", .title = "Note", .body = "Le chien.", .date = "2023"});
    put({.id = "d", .title = "Note", .body = "Un loup.", .date = "2024"});
    const store::Transaction transaction =
        need(store::Transaction::begin(*m_connection, store::Transaction::Kind::Read));
    Catalogue catalogue(1);
    PatternReader patterns({"fr"});
    Evaluator evaluator(*m_connection, catalogue, patterns, {.fewest = 1, .scored = 3});
    const Matches common = need(evaluator.matches(query::parse("le").root));
    EXPECT_TRUE(common.partly);
    EXPECT_EQ(common.documents.cardinality(), 3U);
    EXPECT_EQ(common.scores.size(), 2U);
    const auto order = [&](std::int64_t offset, std::int64_t limit) {
        std::string ids;
        for (const Scored &each :
             need(PageOrder(*m_connection)
                      .byScoreThenDate(common.scores, common.documents, offset, limit)))
            ids += need(store::DocumentStore(*m_connection).document(each.document)).id;
        return ids;
    };
    EXPECT_EQ(order(0, 20), "bca");
    EXPECT_EQ(order(0, 2), "bc");
    EXPECT_EQ(order(1, 2), "ca");
    EXPECT_EQ(order(2, 20), "a");
    EXPECT_EQ(order(9, 20), "");
    EXPECT_FALSE(need(evaluator.matches(query::parse("loup").root)).partly);
}

TEST_F(SmallLibrary, ABeginningOfOneLetterComesByDate)
{
    put({.id = "a", .title = "Mer", .body = "Le chat.", .date = "2021"});
    put({.id = "b", .title = "Note", .body = "La mer.", .date = "2022"});
    put({.id = "c", .title = "Note", .body = "Le chien.", .date = "2023"});
    const store::Transaction transaction =
        need(store::Transaction::begin(*m_connection, store::Transaction::Kind::Read));
    Catalogue catalogue(1);
    PatternReader patterns({"fr"});
    Evaluator evaluator(*m_connection, catalogue, patterns, {.fewest = 1, .scored = 3});
    for (int run = 0; run < 2; ++run) { // the second one is kept
        const Matches found = need(evaluator.matches(query::parse("m*").root));
        EXPECT_TRUE(found.partly);
        EXPECT_EQ(found.documents.cardinality(), 2U);
        EXPECT_TRUE(found.scores.empty());
    }
    EXPECT_EQ(need(evaluator.matches(query::parse("mer*").root)).scores.size(), 2U);
}

TEST_F(SmallLibrary, SuggestsWhatFindsSomethingWhereNothingIsFound)
{
    put({.id = "a", .title = "La sécurité énergétique", .body = "Le gaz."});
    put({.id = "b", .title = "Sécurité", .body = "Le nucléaire.", .date = "2024"});
    using Kind = Suggestion::Kind;
    EXPECT_EQ(search("sécuritt").suggestions,
              (std::vector<Suggestion>{{Kind::Respelled, "sécurité", "sécuritt", 2}}));
    EXPECT_EQ(search("sécurité gaz charbon").suggestions,
              (std::vector<Suggestion>{{Kind::Shortened, "sécurité ET gaz", "charbon", 1}}));
    EXPECT_EQ(search("nuclaéire année:2024").suggestions,
              (std::vector<Suggestion>{{Kind::Respelled, "nucléaire ET année:2024", "nuclaéire", 1},
                                       {Kind::Shortened, "année:2024", "nuclaéire", 1}}));
    EXPECT_TRUE(search("sécurité").suggestions.empty());
    EXPECT_TRUE(search("xyzzyxyzzy").suggestions.empty());
}

TEST(Spelling, CountsLettersThatDiffer)
{
    EXPECT_EQ(spellingDistance("energie", "energie", 2), 0U);
    EXPECT_EQ(spellingDistance("energie", "enegrie", 2), 1U);
    EXPECT_EQ(spellingDistance("energie", "energies", 2), 1U);
    EXPECT_EQ(spellingDistance("energie", "anergia", 2), 2U);
    EXPECT_EQ(spellingDistance("energie", "climat", 2), 3U);
    EXPECT_EQ(spellingDistance("", "ab", 2), 2U);
    EXPECT_EQ(spellingDistance(std::string(90, 'a'), "a", 2), 3U);
}

} // namespace
} // namespace lutrin::search
