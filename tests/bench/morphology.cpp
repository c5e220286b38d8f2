// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/morphology.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <string_view>

namespace lutrin::bench {

namespace {

constexpr std::string_view empty = "ε";
constexpr std::size_t longestForm = 40;

struct Arc {
    int target = 0;
    std::string surface; ///< of the form
    std::string lexical; ///< of the lemma, then of its tags: `<n>`, `<m>` …
};

/// One automaton. It may have cycles, for numbers and the like, which no word needs.
struct Automaton {
    std::map<int, std::vector<Arc>> arcs;
    std::set<int> ends;
};

std::vector<std::string> fields(const std::string &line)
{
    std::vector<std::string> result;
    std::istringstream stream(line);
    for (std::string field; std::getline(stream, field, '\t');)
        result.push_back(field == empty ? "" : field);
    return result;
}

// Automata are parted by lines of dashes.
std::vector<Automaton> parse(const std::string &transitions)
{
    std::vector<Automaton> result(1);
    std::istringstream stream(transitions);
    for (std::string line; std::getline(stream, line);) {
        const std::vector<std::string> row = fields(line);
        if (line.starts_with("--"))
            result.emplace_back();
        else if (row.size() >= 4)
            result.back().arcs[std::stoi(row[0])].push_back({std::stoi(row[1]), row[2], row[3]});
        else if (!row.empty() && !row[0].empty())
            result.back().ends.insert(std::stoi(row[0]));
    }
    return result;
}

class Walk {
public:
    explicit Walk(const Automaton &automaton) : m_automaton(automaton) { findWays(); }

    std::map<std::string, std::set<std::string>> entries()
    {
        follow(0);
        return std::move(m_entries);
    }

private:
    static bool isTag(const Arc &arc) { return arc.lexical.starts_with('<'); }

    static bool isOfOneWord(const Arc &arc)
    {
        return arc.surface.find_first_of(" _0123456789#~") == std::string::npos &&
               arc.lexical != "+";
    }

    // Marks the states from which a wanted class is reached: the others are left alone, because
    // an analyser's compounds and numbers are ways without end.
    void findWays()
    {
        std::map<int, std::vector<int>> sources;
        std::vector<int> next;
        for (const auto &[state, arcs] : m_automaton.arcs)
            for (const Arc &arc : arcs) {
                if (isTag(arc) && isClass(arc.lexical) && m_ways.insert(state).second)
                    next.push_back(state);
                if (!isTag(arc) && isOfOneWord(arc))
                    sources[arc.target].push_back(state);
            }
        while (!next.empty()) {
            const int state = next.back();
            next.pop_back();
            for (const int source : sources[state])
                if (m_ways.insert(source).second)
                    next.push_back(source);
        }
    }

    void follow(int state)
    {
        if (m_automaton.ends.contains(state))
            keep();
        const auto arcs = m_automaton.arcs.find(state);
        if (arcs == m_automaton.arcs.end() || m_form.size() > longestForm ||
            !m_path.insert(state).second)
            return;
        for (const Arc &arc : arcs->second) {
            if (!isOfOneWord(arc) || !leadsOn(arc))
                continue;
            const std::size_t form = m_form.size();
            const std::size_t lemma = m_lemma.size();
            m_form += arc.surface;
            m_lemma += arc.lexical;
            follow(arc.target);
            m_form.resize(form);
            m_lemma.resize(lemma);
        }
        m_path.erase(state);
    }

    // The first tag is the class of the word.
    [[nodiscard]] bool leadsOn(const Arc &arc) const
    {
        if (m_lemma.find('<') != std::string::npos)
            return isTag(arc) || arc.lexical.empty();
        return isTag(arc) ? isClass(arc.lexical) : m_ways.contains(arc.target);
    }

    static bool isClass(const std::string &tag)
    {
        return tag == "<n>" || tag == "<adj>" || tag == "<vblex>";
    }

    void keep()
    {
        const std::size_t tag = m_lemma.find('<');
        const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
        if (tag == 0 || tag == std::string::npos || std::ranges::any_of(m_form, isCapital) ||
            isCapital(m_lemma.front()) || m_lemma.find("<acr>") != std::string::npos)
            return;
        m_entries[m_lemma.substr(0, m_lemma.find('>', tag))].insert(m_form);
    }

    const Automaton &m_automaton;
    std::set<int> m_ways; ///< states before a wanted class
    std::set<int> m_path;
    std::string m_form;
    std::string m_lemma;
    std::map<std::string, std::set<std::string>> m_entries;
};

} // namespace

std::vector<LexiconEntry> readMorphology(const std::string &transitions)
{
    // The largest automaton has the words; the others are patterns of numbers, addresses and such.
    const std::vector<Automaton> automata = parse(transitions);
    const auto words = std::ranges::max_element(
        automata, {}, [](const Automaton &automaton) { return automaton.arcs.size(); });
    const std::map<std::string, std::set<std::string>> all = Walk(*words).entries();
    std::vector<LexiconEntry> result;
    for (const auto &[word, forms] : all)
        if (forms.size() > 1)
            result.push_back({word.substr(0, word.find('<')), {forms.begin(), forms.end()}});
    return result;
}

} // namespace lutrin::bench
