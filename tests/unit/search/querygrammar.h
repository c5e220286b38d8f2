// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/request.h"

#include "troublesomelibrary.h"

#include <string>
#include <vector>

namespace lutrin::search {

/// Draws queries that the language has, of all of its operators and fields.
class QueryGrammar {
public:
    explicit QueryGrammar(unsigned seed) : m_draw(seed), m_writer(seed + 1) {}

    std::string query(int depth = 2)
    {
        std::string text = together(depth);
        while (m_draw.once(4))
            text += " OU " + together(depth);
        while (m_draw.once(4))
            text += (m_draw.once(3) ? " -" : " ") + field();
        return text;
    }

    std::vector<Filter> filters()
    {
        const std::vector<Filter> known{
            {Facet::Theme, "tech"},          {Facet::Theme, "llm"},
            {Facet::Theme, "energie"},       {Facet::Region, "europe"},
            {Facet::Region, "usa"},          {Facet::Year, "2020"},
            {Facet::Year, "2021"},           {Facet::Language, "en"},
            {Facet::Author, "Paul Dupont"},  {Facet::Type, "note"},
            {Facet::Collection, "Ma thèse"}, {Facet::Tag, "lu"},
            {Facet::Series, "inconnue"},     {Facet::Container, "Hérodote"}};
        std::vector<Filter> chosen;
        for (std::size_t count = m_draw.below(4); count > 0; --count) {
            chosen.push_back(m_draw.of(known));
            chosen.back().excluded = m_draw.once(3);
        }
        return chosen;
    }

    std::string word() { return m_draw.of(m_draw.once(8) ? smallWords() : troublesomeWords()); }

    std::string unit(int depth = 0)
    {
        switch (m_draw.below(depth > 0 ? 12 : 10)) {
        case 0:
            return '=' + word();
        case 1:
            return '"' + m_writer.sentence(3) + '"';
        case 2:
            return beginning() + '*';
        case 3:
            return near();
        case 4:
            return field();
        case 10:
        case 11:
            return '(' + query(depth - 1) + ')';
        default:
            return word();
        }
    }

private:
    std::string together(int depth)
    {
        std::string text = unit(depth);
        while (m_draw.once(2))
            text +=
                m_draw.of(std::vector<std::string>{" ", " ", " ET ", " SAUF ", " -"}) + unit(depth);
        return m_draw.once(12) ? "SAUF " + text : text;
    }

    /// Of whole characters, one of a word at least: `l’*` says nothing.
    std::string beginning()
    {
        const std::string whole = word();
        const std::size_t elision = whole.find("’");
        const std::size_t first = elision == std::string::npos ? 0 : elision + 3;
        std::size_t end = first + 1 + m_draw.below(whole.size() - first);
        while (end < whole.size() && (static_cast<unsigned char>(whole[end]) & 0xc0U) == 0x80U)
            ++end;
        return whole.substr(0, end);
    }

    std::string near()
    {
        std::string text = m_draw.once(4) ? "titre:" + word() : nearPart();
        do {
            text += " PRÈS/" + std::to_string(1 + m_draw.below(6)) + ' ' + nearPart();
        } while (m_draw.once(5));
        return text;
    }

    std::string nearPart()
    {
        switch (m_draw.below(6)) {
        case 0:
            return '"' + m_writer.sentence(2) + '"';
        case 1:
            return beginning() + '*';
        case 2:
            return '(' + word() + " OU " + word() + ')';
        default:
            return word();
        }
    }

    std::string field()
    {
        static const std::vector<std::string> values{"thème:tech",
                                                     "auteur:*",
                                                     "thème:*",
                                                     "centre:*",
                                                     "langue:*",
                                                     "série:*",
                                                     "dossier:*",
                                                     "étiquette:*",
                                                     "isbn:*",
                                                     "doi:*",
                                                     "adresse:*",
                                                     "année:*",
                                                     "thème:IA",
                                                     "thème:\"intelligence artificielle\"",
                                                     "thème:énergie",
                                                     "theme:energ*",
                                                     "thème:artificial",
                                                     "région:europe",
                                                     "région:\"états-unis\"",
                                                     "région:unis",
                                                     "centre:comité",
                                                     "type:étude",
                                                     "type:note",
                                                     "langue:fr",
                                                     "langue:en",
                                                     "langue:de",
                                                     "série:études",
                                                     "série:énergie",
                                                     "revue:étrang*",
                                                     "éditeur:ifri",
                                                     "éditeur:\"la découverte\"",
                                                     "dossier:thèse",
                                                     "dossier:ete",
                                                     "étiquette:lire",
                                                     "étiquette:énergie",
                                                     "année:2020",
                                                     "année:2020..2021",
                                                     "année:2020-06",
                                                     "année:2020-06..2021-02",
                                                     "depuis:2021",
                                                     "depuis:2020-11-15",
                                                     "avant:2021",
                                                     "avant:2020-03",
                                                     "avant:2021-06-10",
                                                     "auteur:dupont",
                                                     "auteur:\"Dupont, Jean\"",
                                                     "auteur:\"Dupont, J.\"",
                                                     "auteur:\"Dupont J.-P.\"",
                                                     "auteur:\"Roucy-Rochegonde, L. de\"",
                                                     "auteur:o’brien",
                                                     "auteur:\"O’Brien, Kate\"",
                                                     "auteur:comité",
                                                     "auteur:dup*",
                                                     "auteur:=Dupont",
                                                     "thème:inconnu"};
        switch (m_draw.below(4)) {
        case 0:
            return "titre:" + word();
        case 1:
            return m_draw.of(std::vector<std::string>{"titre:=" + word(),
                                                      "titre:" + beginning() + '*',
                                                      "titre:\"" + m_writer.sentence(2) + '"',
                                                      "titre:(" + word() + " OU " + word() + ')'});
        default:
            return m_draw.of(values);
        }
    }

    Draw m_draw;
    TroublesomeWriter m_writer;
};

} // namespace lutrin::search
