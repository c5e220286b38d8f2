// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searcher.h"

#include "fourdocuments.h"

#include <algorithm>

namespace lutrin::search {
namespace {

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
    EXPECT_EQ(sorted(GetParam().query), GetParam().found);
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

INSTANTIATE_TEST_SUITE_P(
    FunctionWords, Answers,
    testing::Values(Question{"la centrale pour une côte", "nucleaire"},
                    Question{"comment d’une centrale", "nucleaire"}, Question{"comment", ""},
                    Question{"centrale SAUF une", ""}, Question{"\"pour une côte\"", ""},
                    Question{"centrale =pour", ""}, Question{"POUR centrale", ""},
                    Question{"les", "deepseek"}, Question{"titre:(un modèle de travail)", ""},
                    Question{"titre:(des modèle)", "espace"},
                    // À is one, and the East is none.
                    Question{"centrale à haleine", "nucleaire"},
                    Question{"est-ce centrale", "nucleaire"}, Question{"centrale l’est", ""},
                    // A field is not dropped with its article.
                    Question{"titre:un", "espace"}, Question{"titre:un spatial", "espace"},
                    Question{"titre:le modèle", "espace"}, Question{"travail auteur:du", ""}));

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
        // Names in either order.
        Question{"auteur:\"Roucy, Laure de\"", "governance"},
        Question{"auteur:\"de Roucy Laure\"", "governance"},
        Question{"auteur:\"Roucy de Laure\"", ""},
        // Initials stand for names that are not known.
        Question{"auteur:\"Roucy, L. de\"", "governance"},
        Question{"auteur:\"L. de Roucy\"", "governance"},
        Question{"auteur:\"Roucy L\"", "governance"}, Question{"auteur:\"L.\"", ""},
        Question{"auteur:L. Roucy", "governance"}, Question{"Roucy, L.", "governance"},
        Question{"J.-P. Roucy", "governance"}, Question{"Roucy, L", ""},
        Question{"ISBN 979-10-373-0989-1", "governance"},
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
        Question{"isbn:979-10-373-0989-1", "governance"},
        Question{"https://doi.org/10.1002/(SICI)1097-4571(1998)49:8<693::aid>3.0", "governance"},
        Question{"doi:10.1002/(sici)1097-4571(1998)49:8", ""}, Question{"isbn:123", ""},
        Question{"http://exemple.org/governance?id=7&utm_source=lettre", "governance"},
        Question{"url:exemple.org/governance?id=7", "governance"},
        Question{"adresse:exemple.org/governance", ""}, Question{"979-10-373-0989-1", "governance"},
        Question{"979-10-373-0989-2", ""}, Question{"étiquette:multilateralisme", "governance"}));

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

TEST_F(SmallLibrary, FindsCompoundsInOneWordAndInTwo)
{
    put({.id = "a", .title = "Les plateformes"});
    put({.id = "b", .title = "Les plates-formes"});
    EXPECT_EQ(search("plate-forme").total, 2);
    EXPECT_EQ(search("plateforme").total, 2);
    put({.id = "c", .title = "La loi 2018-493"});
    EXPECT_EQ(search("2018-493").total, 1);
    EXPECT_EQ(search("49-3").total, 0);
}

TEST_F(SmallLibrary, KeepsTheLetterOfAName)
{
    corpus::Document document = documentOf({.id = "a", .title = "Une note"});
    document.authors = {{.family = "O’Brien", .given = "Anne"}};
    putWhole(document);
    for (const char *query : {"auteur:\"O'Brien, Anne\"", "auteur:\"Anne O’Brien\"",
                              "auteur:\"O’Brien, A.\"", "O’Brien et al."})
        EXPECT_EQ(search(query).total, 1) << query;
}

TEST_F(SmallLibrary, CountsALanguageOnceForAllItsCountries)
{
    put({.id = "a", .title = "La mer", .language = "fr-CA"});
    put({.id = "b", .title = "La terre", .language = "fr"});
    EXPECT_EQ(search("langue:fr").total, 2);
    EXPECT_EQ(search("langue:fr-FR").total, 2);
    EXPECT_EQ(search("langue:FR").total, 2);
    EXPECT_EQ(search("langue:français").total, 2);
    const Answer answer = search("");
    const auto counts = std::ranges::find(answer.facets, Facet::Language, &FacetCounts::facet);
    ASSERT_EQ(counts->values.size(), 1);
    EXPECT_EQ(counts->values[0].id, "fr");
}

TEST_F(SmallLibrary, FindsByJournalAndPublisher)
{
    corpus::Document article = documentOf({.id = "a", .title = "La mer"});
    article.container = "Hérodote";
    article.publisher = "La Découverte";
    putWhole(article);
    put({.id = "b", .title = "Hérodote, l’historien"});
    EXPECT_EQ(found("revue:herodote"), "a");
    EXPECT_EQ(found("journal:hérod*"), "a");
    EXPECT_EQ(found("éditeur:\"La Découverte\""), "a");
    EXPECT_EQ(found("publisher:seuil"), "");
    EXPECT_EQ(found("hérodote"), "b");
    Request request{.filters = {{Facet::Container, "Hérodote"}}};
    EXPECT_EQ(foundBy(request), "a");
}

TEST_F(SmallLibrary, FindsAllTermsOfALabel)
{
    using corpus::Axis;
    store::Batch batch = need(store::Batch::begin(*m_connection));
    need(batch.setTaxonomy(corpus::Taxonomy({
        {.axis = Axis::Theme, .id = "economie", .french = "Économie"},
        {.axis = Axis::Theme, .id = "defense", .french = "Défense"},
        {.axis = Axis::Theme, .id = "autres", .parent = "economie", .french = "Divers"},
        {.axis = Axis::Theme, .id = "autres-2", .parent = "defense", .french = "Divers"},
        {.axis = Axis::Theme, .id = "livres", .parent = "defense", .french = "Divers livres"},
    })));
    need(batch.put(documentOf({.id = "a", .title = "Une note", .themes = {"autres"}})));
    need(batch.put(documentOf({.id = "b", .title = "Une note", .themes = {"autres-2"}})));
    need(batch.put(documentOf({.id = "c", .title = "Une note", .themes = {"livres"}})));
    need(batch.commit());
    EXPECT_EQ(sorted("thème:divers"), "a b");
    EXPECT_EQ(sorted("thème:autres-2"), "b");
    EXPECT_EQ(sorted("thème:divers*"), "a b c");
    EXPECT_EQ(sorted("thème:divers SAUF thème:economie"), "b");
}

TEST_F(SmallLibrary, TellsNamesakesByTheirInitials)
{
    const auto putBy = [&](const std::string &id, std::vector<corpus::Name> authors) {
        corpus::Document document = documentOf({.id = id, .title = "Une note"});
        document.authors = std::move(authors);
        putWhole(std::move(document));
    };
    putBy("a", {{.family = "Martin", .given = "Émile"}});
    putBy("b", {{.family = "Martin", .given = "Paul"}});
    putBy("c", {{.family = "Martin", .given = "Paul"}, {.family = "Martin", .given = "E. P."}});
    putBy("d", {{.family = "Martin", .given = "J.-P."}});
    corpus::Document edited = documentOf({.id = "e", .title = "Une note"});
    edited.authors = {{.family = "Durand", .given = "Anne"}};
    edited.editors = {{.family = "Martin", .given = "Éric"}};
    putWhole(std::move(edited));

    corpus::Document both = documentOf({.id = "f", .title = "Une note"});
    both.authors = {{.family = "Martin", .given = "Paul"}};
    both.translators = {{.family = "Martin", .given = "Éric"}};
    putWhole(std::move(both));

    EXPECT_EQ(search("auteur:martin").total, 6);
    EXPECT_EQ(sorted("auteur:\"Martin, É.\""), "a c e f");
    EXPECT_EQ(sorted("auteur:\"É. Martin\" SAUF auteur:\"Martin, P.\""), "a e");
    EXPECT_EQ(sorted("auteur:\"Martin, P.\""), "b c f");
    EXPECT_EQ(sorted("auteur:\"Martin, J.P.\""), "d");
    EXPECT_EQ(search("auteur:\"Martin, Jean-Paul\"").total, 0);
}

TEST_F(SmallLibrary, FindsEachFormOfAWordNearAnother)
{
    for (const char *language : {"fr", "en", "de"}) {
        const std::string id = language;
        put({.id = id + "1", .title = "Les États-Unis et leurs régions", .language = language});
        put({.id = id + "2", .title = "Régional comme une plateforme", .language = language});
        put({.id = id + "3", .title = "The policies of networking", .language = language});
        put({.id = id + "4", .title = "Des marches politiques", .language = language});
    }
    for (const char *pair :
         {"États-Unis|régions", "régionaux|plate-forme", "régionale|plate-formes",
          "policy|networks", "marchés|politique", "marche|politiques"}) {
        const std::string words(pair);
        const std::string one = words.substr(0, words.find('|'));
        const std::string other = words.substr(words.find('|') + 1);
        EXPECT_EQ(sorted(one + " PRÈS/5 " + other), sorted(one + ' ' + other));
        EXPECT_NE(sorted(one + ' ' + other), "") << pair;
    }
}

TEST_F(SmallLibrary, FindsTheEastWithoutFormsOfBeing)
{
    put({.id = "a", .title = "Les puces sont rares"});
    put({.id = "b", .title = "L’Europe de l’Est"});
    EXPECT_EQ(search("l’Est").total, 1);
    EXPECT_EQ(search("Est").total, 1);
    EXPECT_EQ(search("=est").total, 1);
    EXPECT_EQ(search("être").total, 2);
}

TEST_F(SmallLibrary, FindsPhrasesAcrossTheNumberOfANote)
{
    put({.id = "a",
         .title = "Note",
         .body = "La souveraineté1 numérique et l’accord² franco-russe"});
    EXPECT_EQ(search("\"souveraineté numérique\"").total, 1);
    EXPECT_EQ(search("\"accord franco-russe\"").total, 1);
    EXPECT_EQ(search("souveraineté1").total, 1);
}

} // namespace
} // namespace lutrin::search
