// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/ast.h"
#include "text/analyser.h"

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::search {

class AcronymTable;

/// How near a match is to what was asked for; the nearer ranks higher.
/// Family: a word that is made of the one asked for, or the reverse (text/wordfamily.h). It makes
/// no document a match, but ranks those that lack the word itself.
enum class Level { Folded, Compound, Prefix, Lemma, Acronym, Family };

/// Index terms (store/terms.h) at successive positions.
struct Sequence {
    std::vector<std::string> terms;
    bool prefix = false; ///< the last term is the beginning of one
    /// No accents: of `=cote`, where the index does not tell *cote* from *côté*.
    bool unaccented = false;
    Level level = Level::Folded;

    bool operator==(const Sequence &) const = default;
};

/// A term of the query that is looked for in the words: any of its sequences is a match. None
/// means that the term holds no word at all.
struct Pattern {
    query::Field field = query::Field::Anywhere;
    std::vector<Sequence> sequences;

    /// Unless it is empty or known.
    void add(Sequence sequence);

    bool operator==(const Pattern &) const = default;
};

/// Makes patterns out of the query's terms, each read by the analysers of the languages that the
/// library holds, with its lemmas in all of them, and what acronyms stand for. One a thread.
class PatternReader {
public:
    /// Of analysis languages (store::analysisLanguage).
    explicit PatternReader(const std::vector<std::string> &languages,
                           const AcronymTable *acronyms = nullptr);

    [[nodiscard]] Pattern read(const query::Node &term);
    /// With the words of its family too, where it is one French word.
    [[nodiscard]] Pattern readWidely(const query::Node &term);

private:
    void addFamily(Pattern &pattern, const query::Node &term);
    void addAcronyms(Pattern &pattern, const query::Node &term);
    void addExpansion(Pattern &pattern, std::string_view expansion);

    std::vector<text::Analyser> m_analysers;
    const AcronymTable *m_acronyms;
};

/// The lemmas of a term's family, where it is one French word, read by a French analyser.
[[nodiscard]] std::vector<std::string> familyOf(text::Analyser &french, std::string_view term);

/// Of the query's positive terms, in the same order; of those that a document lacks, as typed, with
/// their families.
[[nodiscard]] std::vector<Pattern> positivePatterns(const query::Node &root, PatternReader &reader,
                                                    const std::vector<std::string> &lacking = {});

} // namespace lutrin::search
