// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::text {

/// Which of two words that are spelled alike, and have forms of their own.
enum class Homograph {
    First,
    Second, ///< its lemma is followed by ², as in a dictionary: le pouvoir beside the verb
};

/// Collects forms with their lemmas, and writes them as a table for Lexicon.
class LexiconBuilder {
public:
    /// Both as a dictionary writes them. What the analyser would not take for one word, for
    /// instance because it has digits, is left out.
    void add(std::string_view form, std::string_view lemma, Homograph homograph = Homograph::First);
    /// The same for a form that is seldom met: it has this lemma only if it has no other.
    void addSeldom(std::string_view form, std::string_view lemma);

    /// Whether it is a form of the second of two words, by what has been added until now.
    [[nodiscard]] bool hasSecond(std::string_view form) const;

    /// See lexiconformat.h.
    [[nodiscard]] std::string table() const;

private:
    using Lemmas = std::set<std::uint32_t>; ///< indices into m_lemmas
    using Forms = std::map<std::string, Lemmas>;

    std::uint32_t lemmaIndex(const std::string &lemma);
    /// What a word that is typed without accents may stand for.
    [[nodiscard]] Forms foldedForms(const Forms &byWritten) const;

    Forms m_usual; ///< as written
    Forms m_seldom;
    std::map<std::string, std::uint32_t> m_indices;
    std::vector<std::string> m_lemmas;
};

} // namespace lutrin::text
