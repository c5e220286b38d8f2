// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/ast.h"
#include "store/acronymstore.h"
#include "text/analyser.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::search {

/// The acronyms that hold in one state of a library, found by their letters and by the words of
/// what they stand for, whatever their number, accents and case. Constant once made.
class AcronymTable {
public:
    AcronymTable() = default;
    explicit AcronymTable(const std::vector<store::KnownAcronym> &known);

    /// What the letters (in any case) stand for: those that most documents give, first.
    [[nodiscard]] std::vector<std::string> expansionsOf(std::string_view letters) const;
    /// The acronyms, in lower case, of a long form typed as `text`.
    [[nodiscard]] std::vector<std::string> lettersOf(std::string_view text) const;
    /// The query with each long form in it, written as words beside each other, widened by one
    /// term that asks for it as a whole: that term's pattern has the acronym.
    [[nodiscard]] query::Node widened(query::Node root) const;

private:
    /// The folded lemmas at one position.
    using Meanings = std::set<std::string>;
    struct Expansion {
        std::vector<Meanings> words;
        std::string letters;
    };

    [[nodiscard]] static std::vector<Meanings> meaningsOf(text::Analyser &analyser,
                                                          std::string_view text);
    /// The longest long form that `words` begin with; 0 for none.
    [[nodiscard]] std::size_t longestAt(std::span<const Meanings> words) const;
    [[nodiscard]] std::vector<query::Node> withWholes(std::vector<query::Node> all) const;

    std::map<std::string, std::vector<std::string>, std::less<>> m_byLetters;
    std::vector<Expansion> m_expansions;
    /// Places in m_expansions by each meaning of the first word.
    std::multimap<std::string, std::size_t, std::less<>> m_byFirst;
};

} // namespace lutrin::search
