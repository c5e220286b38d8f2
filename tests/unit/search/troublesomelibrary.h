// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"
#include "corpus/taxonomy.h"

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::search {

/// Draws the same things each time.
class Draw {
public:
    explicit Draw(unsigned seed) : m_random(seed) {}

    /// From 0 to below `bound`.
    std::size_t below(std::size_t bound) { return m_random() % bound; }
    bool once(std::size_t in) { return below(in) == 0; }
    template <typename Choice>
    auto of(const Choice &choice)
    {
        return choice[below(choice.size())];
    }

private:
    std::mt19937 m_random;
};

/// Words that are easily taken for each other: accents, elisions, compounds, ligatures, capitals,
/// acronyms, forms, numbers.
inline const std::vector<std::string> &troublesomeWords()
{
    static const std::vector<std::string> words{"énergie",
                                                "énergies",
                                                "ENERGIE",
                                                "travail",
                                                "travaux",
                                                "cœur",
                                                "coeurs",
                                                "Œuvre",
                                                "œuvres",
                                                "l’IA",
                                                "IA",
                                                "U.E.",
                                                "UE",
                                                "États-Unis",
                                                "d’État",
                                                "état",
                                                "plate-forme",
                                                "plateformes",
                                                "porte-avions",
                                                "sous-marin",
                                                "sous-marins",
                                                "cote",
                                                "côte",
                                                "côté",
                                                "marché",
                                                "marches",
                                                "politiques",
                                                "politique",
                                                "données",
                                                "donner",
                                                "régionale",
                                                "régionaux",
                                                "18 000",
                                                "2016/679",
                                                "XXIe",
                                                "21e",
                                                "aujourd’hui",
                                                "renouvèlement",
                                                "renouvellements",
                                                "sûr",
                                                "grandes-puissances",
                                                "grande",
                                                "puissance",
                                                "chercheur·e·s",
                                                "chercheuses",
                                                "climat",
                                                "climatique",
                                                "OTAN",
                                                "O.T.A.N.",
                                                "LLM",
                                                "modèle",
                                                "grands",
                                                "langage",
                                                "networks",
                                                "network",
                                                "policies",
                                                "governance",
                                                "mesure",
                                                "mesurer",
                                                "moyenne"};
    return words;
}

inline const std::vector<std::string> &smallWords()
{
    static const std::vector<std::string> words{"de", "la", "les", "sur", "pour", "où", "à", "the"};
    return words;
}

inline corpus::Taxonomy troublesomeTaxonomy()
{
    using corpus::Axis;
    return corpus::Taxonomy({
        {.axis = Axis::Theme, .id = "tech", .french = "Technologie", .english = "Technology"},
        {.axis = Axis::Theme,
         .id = "ia",
         .parent = "tech",
         .french = "Intelligence artificielle",
         .english = "Artificial intelligence",
         .aliases = {"IA"}},
        {.axis = Axis::Theme, .id = "llm", .parent = "ia", .french = "Modèles de langage"},
        {.axis = Axis::Theme, .id = "energie-climat", .french = "Énergie - Climat"},
        {.axis = Axis::Theme, .id = "energie", .parent = "energie-climat", .french = "Énergie"},
        {.axis = Axis::Region, .id = "europe", .french = "Europe", .english = "Europe"},
        {.axis = Axis::Region, .id = "france", .parent = "europe", .french = "France"},
        {.axis = Axis::Region,
         .id = "usa",
         .french = "États-Unis",
         .english = "United States",
         .aliases = {"Etats Unis d’Amérique"}},
        {.axis = Axis::Centre, .id = "cerfa", .french = "Comité d’études", .english = "Committee"},
        {.axis = Axis::Type, .id = "note", .french = "Note"},
        {.axis = Axis::Type, .id = "study", .french = "Étude", .english = "Study"},
    });
}

/// Documents in which those words stand in all places.
class TroublesomeWriter {
public:
    explicit TroublesomeWriter(unsigned seed, std::vector<std::string> languages = {})
        : m_draw(seed), m_languages(std::move(languages))
    {
        if (m_languages.empty())
            m_languages = {"fr", "fr", "fr", "", "en", "fr-CA", "de"};
    }

    corpus::Document document(int number)
    {
        corpus::Document made;
        made.id = "d" + std::to_string(number);
        made.language = m_draw.of(m_languages);
        made.title = sentence(4);
        if (m_draw.once(4))
            made.alternateTitles = {sentence(2)};
        if (m_draw.once(5))
            made.versions = {{.language = "en", .title = sentence(2), .url = {}}};
        made.summary = m_draw.once(2) ? sentence(6) : "";
        made.body = corpus::paragraphs(body());
        addPersons(made);
        addSubjects(made);
        addPublication(made);
        return made;
    }

    std::string sentence(std::size_t longest)
    {
        std::string text;
        for (std::size_t count = 1 + m_draw.below(longest); count > 0; --count)
            text += (text.empty() ? "" : m_draw.once(8) ? ", " : " ") + word();
        return text;
    }

private:
    std::string word()
    {
        // The first ones are the most frequent.
        const std::vector<std::string> &words = troublesomeWords();
        return m_draw.once(3) ? m_draw.of(smallWords())
                              : words[m_draw.below(1 + m_draw.below(words.size()))];
    }

    std::string body()
    {
        std::string text = sentence(12) + ".\n\n" + sentence(12) + ".";
        if (m_draw.once(10))
            text += " Les grands modèles de langage (LLM) progressent.";
        if (m_draw.once(10))
            text += " L’Union européenne (UE) avance.";
        return text + ' ' + sentence(5);
    }

    corpus::Name person()
    {
        return m_draw.of(std::vector<corpus::Name>{
            {.family = "Dupont", .given = "Jean"},
            {.family = "Dupont", .given = "Paul"},
            {.family = "Dupont"},
            {.family = "Roucy-Rochegonde", .given = "Laure", .particle = "de"},
            {.family = "O’Brien", .given = "Kate"},
            {.literal = "Comité de l’énergie"}});
    }

    void addPersons(corpus::Document &made)
    {
        for (std::vector<corpus::Name> *names : {&made.authors, &made.editors, &made.translators}) {
            for (std::size_t count = m_draw.below(3); count > 0; --count)
                names->push_back(person());
        }
    }

    std::vector<corpus::Assignment> some(const std::vector<std::string> &terms)
    {
        std::vector<corpus::Assignment> chosen;
        for (const std::string &term : terms) {
            if (m_draw.once(4))
                chosen.push_back({.term = term});
        }
        return chosen;
    }

    void addSubjects(corpus::Document &made)
    {
        made.themes = some({"tech", "ia", "llm", "energie-climat", "energie"});
        made.regions = some({"europe", "france", "usa"});
        made.centres = some({"cerfa"});
        made.type = m_draw.of(std::vector<std::string>{"", "note", "study"});
        if (m_draw.once(3))
            made.keywords = {sentence(2), "énergie"};
    }

    void addPublication(corpus::Document &made)
    {
        if (!m_draw.once(6))
            made.date.year = 2019 + static_cast<int>(m_draw.below(5));
        if (made.date.known() && !m_draw.once(3))
            made.date.month = 1 + static_cast<int>(m_draw.below(12));
        if (made.date.month > 0 && m_draw.once(2))
            made.date.day = 1 + static_cast<int>(m_draw.below(28));
        using Choice = std::vector<std::string>;
        made.series = m_draw.of(Choice{"", "Études de l’Ifri", "Notes de l’énergie"});
        made.container = m_draw.of(Choice{"", "Politique étrangère", "Hérodote"});
        made.publisher = m_draw.of(Choice{"", "Ifri", "La Découverte"});
        made.collections = m_draw.of(std::vector<Choice>{{}, {"Ma thèse"}, {"Ma thèse", "Été"}});
        made.tags = m_draw.of(std::vector<Choice>{{}, {"à lire"}, {"lu", "énergie"}});
    }

    Draw m_draw;
    std::vector<std::string> m_languages;
};

} // namespace lutrin::search
