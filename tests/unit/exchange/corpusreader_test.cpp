// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/analyses/corpusreader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <sstream>

namespace lutrin::exchange {
namespace {

using corpus::Assignment;
using corpus::Axis;
using corpus::Document;
using corpus::Name;
using corpus::Source;

const std::filesystem::path Folder = std::filesystem::path(LUTRIN_SOURCE_DIRECTORY) / "corpus";

Result<corpus::Corpus> readBundled(const std::stop_token &stop = {})
{
    const auto schema = CorpusSchema::load(Folder / "corpus.rng");
    return readCorpus(Folder, schema.value(), stop);
}

class BundledCorpus : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        auto read = readBundled();
        ASSERT_TRUE(read.has_value()) << read.error().subject << ':' << read.error().position.line
                                      << ": " << read.error().detail;
        corpus = new corpus::Corpus(std::move(*read));
    }
    static void TearDownTestSuite()
    {
        delete corpus;
        corpus = nullptr;
    }

    static const Document &document(std::string_view id)
    {
        const auto found = std::ranges::find(corpus->documents, id, &Document::id);
        if (found == corpus->documents.end())
            throw std::out_of_range(std::string(id));
        return *found;
    }

    static corpus::Corpus *corpus;
};

corpus::Corpus *BundledCorpus::corpus = nullptr;

TEST_F(BundledCorpus, hasItsEdition)
{
    EXPECT_EQ(corpus->edition.corpus, "ifri");
    EXPECT_EQ(corpus->edition.title, "Corpus Ifri 2025");
    EXPECT_FALSE(corpus->edition.version.empty());
    EXPECT_EQ(readEdition(Folder).value(), corpus->edition);
}

TEST_F(BundledCorpus, holdsTheFiveAnalyses)
{
    std::vector<std::string> ids;
    for (const Document &analysis : corpus->documents)
        ids.push_back(analysis.id);
    EXPECT_EQ(ids, (std::vector<std::string>{
                       "moment-deepseek", "modele-spatial-europeen", "solutionnisme-technologique",
                       "ia-centres-de-donnees-energie", "gouvernance-mondiale-ia"}));
}

TEST_F(BundledCorpus, theTaxonomyIsATree)
{
    const auto path = corpus->taxonomy.path(Axis::Theme, "intelligence-artificielle");
    ASSERT_EQ(path.size(), 3U);
    EXPECT_EQ(path[0]->french, "Technologie");
    EXPECT_EQ(path[1]->french, "Innovations technologiques");
    EXPECT_EQ(path[2]->label("en"), "Artificial intelligence");
    EXPECT_EQ(path[2]->aliases, (std::vector<std::string>{"IA", "AI"}));
    EXPECT_EQ(corpus->taxonomy.find(Axis::Region, "monde")->origin, "corpus");
    EXPECT_EQ(corpus->taxonomy.find(Axis::Region, "europe")->origin, "publisher");
}

TEST_F(BundledCorpus, everyTermHasAnEnglishLabelButProperNames)
{
    for (const corpus::Term &term : corpus->taxonomy.terms())
        EXPECT_EQ(term.english.empty(), term.axis == Axis::Centre) << term.id;
}

// ---- What each record says ----------------------------------------------------------------

TEST_F(BundledCorpus, momentDeepseek)
{
    const Document &it = document("moment-deepseek");
    EXPECT_EQ(it.title, "Un «\u00a0moment DeepSeek\u00a0»\u202f?");
    EXPECT_EQ(it.type, "briefing");
    EXPECT_EQ(it.date, (corpus::Date{2025}));
    EXPECT_TRUE(it.authors.empty());
    EXPECT_EQ(it.url, "https://www.ifri.org/fr/briefings/un-moment-deepseek");
    EXPECT_EQ(it.versions,
              (std::vector<corpus::LanguageVersion>{{"en", "A \"DeepSeek Moment\"?", ""}}));
    EXPECT_EQ(it.themes,
              (std::vector<Assignment>{{"intelligence-artificielle", Source::Publisher}}));
    EXPECT_EQ(it.regions, (std::vector<Assignment>{{"chine", Source::Corpus},
                                                   {"etats-unis", Source::Corpus},
                                                   {"europe", Source::Corpus}}));
    EXPECT_EQ(it.centres,
              (std::vector<Assignment>{{"centre-geopolitique-technologies", Source::Publisher}}));
}

TEST_F(BundledCorpus, modeleSpatialEuropeen)
{
    const Document &it = document("modele-spatial-europeen");
    EXPECT_EQ(it.title, "Le modèle spatial européen\u00a0: une ambition à renouveler face aux "
                        "transformations stratégiques");
    EXPECT_EQ(it.type, "");
    EXPECT_EQ(it.date, (corpus::Date{2025}));
    EXPECT_TRUE(it.authors.empty());
    EXPECT_EQ(it.url, "");
    EXPECT_EQ(it.versions.at(0).title, "The European Space Model: Renewing Ambition in a Changing "
                                       "Strategic Landscape");
    EXPECT_EQ(it.themes, (std::vector<Assignment>{{"espace", Source::Publisher},
                                                  {"securite-defense", Source::Corpus}}));
    EXPECT_EQ(it.regions.size(), 3U);
    EXPECT_TRUE(it.centres.empty());
}

TEST_F(BundledCorpus, solutionnismeTechnologique)
{
    const Document &it = document("solutionnisme-technologique");
    EXPECT_EQ(it.title,
              "Le solutionnisme technologique\u00a0: vrais problèmes, fausses solutions\u202f?");
    EXPECT_EQ(it.type, "study");
    EXPECT_EQ(it.genre, "étude");
    EXPECT_EQ(it.authors, (std::vector<Name>{{.family = "Pajot", .given = "Benjamin"}}));
    EXPECT_EQ(it.themes, (std::vector<Assignment>{{"technologie", Source::Publisher},
                                                  {"societes", Source::Publisher}}));
    EXPECT_EQ(it.regions, (std::vector<Assignment>{{"etats-unis", Source::Corpus}}));
    EXPECT_TRUE(it.versions.empty());
}

TEST_F(BundledCorpus, iaCentresDeDonneesEnergie)
{
    const Document &it = document("ia-centres-de-donnees-energie");
    EXPECT_EQ(it.title,
              "IA, centres de données et demande d’énergie\u00a0: quelles tendances\u202f?");
    EXPECT_EQ(it.alternateTitles,
              (std::vector<std::string>{
                  "IA, centres de données et énergie\u00a0: quelles tendances\u202f?"}));
    EXPECT_EQ(it.authors,
              (std::vector<Name>{{.family = "Roucy-Rochegonde", .given = "Laure", .particle = "de"},
                                 {.family = "Buffard", .given = "Adrien"}}));
    EXPECT_EQ(it.type, "note");
    EXPECT_EQ(it.genre, "Ifri Papers");
    EXPECT_EQ(it.versions.at(0).url,
              "https://www.ifri.org/en/papers/"
              "ai-data-centers-and-energy-demand-reassessing-and-exploring-trends-0");
    EXPECT_EQ(it.themes, (std::vector<Assignment>{{"intelligence-artificielle", Source::Publisher},
                                                  {"energie-climat", Source::Publisher}}));
    EXPECT_EQ(it.regions, (std::vector<Assignment>{{"monde", Source::Corpus}}));
}

TEST_F(BundledCorpus, gouvernanceMondialeIa)
{
    const Document &it = document("gouvernance-mondiale-ia");
    EXPECT_EQ(it.title, "Promesses artificielles ou régulation réelle\u202f? Inventer la "
                        "gouvernance mondiale de l’IA");
    EXPECT_EQ(it.type, "study");
    EXPECT_TRUE(it.authors.empty());
    EXPECT_EQ(it.url, "https://www.ifri.org/fr/etudes/promesses-artificielles-ou-regulation-reelle-"
                      "inventer-la-gouvernance-mondiale-de-lia");
    EXPECT_EQ(it.versions.at(0).title,
              "Artificial Promises or Real Regulation? Inventing Global AI Governance");
    EXPECT_EQ(it.themes,
              (std::vector<Assignment>{{"intelligence-artificielle", Source::Publisher},
                                       {"organisations-internationales", Source::Corpus}}));
    EXPECT_EQ(it.regions,
              (std::vector<Assignment>{{"monde", Source::Corpus}, {"france", Source::Corpus}}));
}

TEST_F(BundledCorpus, nothingIsInventedAndEachRecordSaysWhereItComesFrom)
{
    for (const Document &it : corpus->documents) {
        SCOPED_TRACE(it.id);
        for (const std::string *unknown : {&it.isbn, &it.issn, &it.doi, &it.pages, &it.series,
                                           &it.number, &it.pdf, &it.citation})
            EXPECT_EQ(*unknown, "");
        EXPECT_EQ(it.publisher, "Ifri");
        EXPECT_EQ(it.publisherPlace, "Paris");
        EXPECT_EQ(it.rights, "Résumé rédigé pour ce corpus d’après l’analyse publiée par l’Ifri"
                             "\u202f; le texte intégral appartient à son éditeur.");
        EXPECT_NE(it.provenance.find("Institut français des relations internationales"),
                  std::string::npos);
        EXPECT_EQ(it.sources.at("title"), Source::Publisher);
        EXPECT_EQ(it.sources.at("summary"), Source::Corpus);
        EXPECT_EQ(it.sources.at("body"), Source::Corpus);
        EXPECT_GE(it.related.size(), 2U);
    }
}

// ---- What each text holds -----------------------------------------------------------------

int words(const std::string &text)
{
    // What one counts by hand: between spaces, the no-break ones too, lone signs apart.
    const std::string open = std::regex_replace(text, std::regex("\u00a0|\u202f|«|»"), " ");
    std::istringstream stream(open);
    int count = 0;
    for (std::string word; stream >> word;)
        count +=
            std::ranges::any_of(word, [](unsigned char c) { return std::isalnum(c) || c > 127; });
    return count;
}

TEST_F(BundledCorpus, bodiesHave150To250Words)
{
    for (const Document &it : corpus->documents) {
        const int count = words(plainText(it.body));
        EXPECT_GE(count, 150) << it.id;
        EXPECT_LE(count, 250) << it.id;
        EXPECT_GE(words(it.summary), 20) << it.id;
    }
}

TEST_F(BundledCorpus, textsFollowFrenchTypography)
{
    const std::regex mistakes("'|\"| [;:!?]| »|« |[0-9] %|  ");
    for (const Document &it : corpus->documents) {
        for (const std::string &text :
             {it.title, it.summary, plainText(it.body), it.rights, it.provenance}) {
            std::smatch found;
            EXPECT_FALSE(std::regex_search(text, found, mistakes))
                << it.id << ": « " << found.str() << " » in " << text;
            for (const char *sign : {";", "!", "?"}) {
                for (auto at = text.find(sign); at != std::string::npos;
                     at = text.find(sign, at + 1))
                    EXPECT_TRUE(text.substr(0, at).ends_with("\u202f")) << it.id << ' ' << sign;
            }
            for (auto at = text.find(':'); at != std::string::npos; at = text.find(':', at + 1))
                EXPECT_TRUE(text.substr(0, at).ends_with("\u00a0")) << it.id;
        }
    }
}

struct Facts {
    const char *id;
    std::vector<const char *> words;
};

class BundledFacts : public BundledCorpus, public testing::WithParamInterface<Facts> {};

TEST_P(BundledFacts, standInTheText)
{
    const Document &it = document(GetParam().id);
    const std::string text = it.summary + "\n" + plainText(it.body);
    for (const char *fact : GetParam().words)
        EXPECT_NE(text.find(fact), std::string::npos) << fact;
}

INSTANTIATE_TEST_SUITE_P(
    Analyses, BundledFacts,
    testing::Values(
        Facts{"moment-deepseek",
              {"DeepSeek",
               "champion chinois",
               "étape notable",
               "sans révolutionner",
               "modèle économique",
               "puissance de calcul",
               "20 janvier 2025",
               "R1",
               "Silicon Valley",
               "panique en partie sincère",
               "ChatGPT-4",
               "OpenAI",
               "143 salariés",
               "DeepSeek V3",
               "fin de 2024",
               "Liang Wenfeng",
               "2023",
               "High-Flyer",
               "filiale",
               "la recherche avant le profit",
               "autorités chinoises",
               "mal connus",
               "Pékin",
               "champion national",
               "Washington",
               "mis en doute",
               "rattrapage chinois",
               "nuancée",
               "moment Spoutnik",
               "raisonnement",
               "évolution substantielle",
               "large language models",
               "LLM",
               "Inspiré de ses concurrents",
               "distillation",
               "variante crédible",
               "libre accès",
               "open source",
               "place de l’Europe",
               "innovation ouverte"}},
        Facts{"modele-spatial-europeen",
              {"science", "coopération", "commerce", "relations internationales", "New Space",
               "guerre en Ukraine", "désengagement américain", "repenser sa stratégie",
               "quatrième pilier", "défense", "souveraineté", "dissuader", "agressions",
               "continent"}},
        Facts{"solutionnisme-technologique",
              {"Benjamin Pajot", "chercheur associé", "Centre géopolitique des technologies",
               "Donald Trump", "États-Unis", "plus radicaux", "Silicon Valley", "spectaculaire",
               "techno-libertarienne", "paraît engagé", "promotion active",
               "solutionnisme technologique", "socle commun", "la plupart des élites",
               "oligopole technologique américain"}},
        Facts{"ia-centres-de-donnees-energie",
              {"9\u00a0%", "1 à 1,3\u00a0%", "0,2\u00a0%", "10\u00a0%", "20\u00a0%", "2030",
               "technologies de l’information et de la communication", "centres de données",
               "électricité mondiale", "cloud", "hyperscale", "gagner du terrain", "probablement",
               "demande d’énergie croissante"}},
        Facts{"gouvernance-mondiale-ia",
              {"risques", "technologie clé", "transformation profonde de la société", "urgence",
               "cadre", "harmonisé", "international", "Sommet pour l’action sur l’IA",
               "mi-février 2025", "occasion", "gouvernance mondiale", "bien commun"}}),
    [](const auto &facts) {
        std::string name = facts.param.id;
        std::erase(name, '-');
        return name;
    });

TEST(ReadCorpus, stopsWhenAsked)
{
    std::stop_source stop;
    stop.request_stop();
    const auto read = readBundled(stop.get_token());
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().cause, Cause::Cancelled);
}

} // namespace
} // namespace lutrin::exchange
