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

    /// See lexiconformat.h.
    [[nodiscard]] std::string table() const;

    [[nodiscard]] std::size_t forms() const { return m_byWritten.size(); }

private:
    using Lemmas = std::set<std::uint32_t>; ///< indices into m_lemmas

    std::uint32_t lemmaIndex(const std::string &lemma);

    std::map<std::string, Lemmas> m_byWritten;
    std::map<std::string, Lemmas> m_byFolded;
    std::map<std::string, std::uint32_t> m_indices;
    std::vector<std::string> m_lemmas;
};

} // namespace lutrin::text
