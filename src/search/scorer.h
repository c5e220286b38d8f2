// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/catalogue.h"
#include "search/matchexpression.h"
#include "store/matchvisitor.h"

#include <array>
#include <vector>

namespace lutrin::search {

struct Scored {
    store::DocumentNumber document = 0;
    float score = 0;
};

/// A score for each of `of`, 0 for those without one; `scores` are of some of them. By ascending
/// number.
[[nodiscard]] std::vector<Scored> withZeros(const std::vector<Scored> &scores,
                                            const store::DocumentSet &of);

/// Ranks documents by BM25 over weighted columns: a word counts more in the title than in the
/// body, more where it stands as asked than by its lemma, more if it is rare, and less in a long
/// document. The words of one query term count as one word.
class Scorer : public store::MatchVisitor {
public:
    /// Scores the documents in `of`, which must outlive it, or all that it is shown if null.
    [[nodiscard]] static Result<Scorer> make(store::Connection &connection, Catalogue &catalogue,
                                             const MatchExpression &expression,
                                             const store::DocumentSet *of);

    bool enter(store::DocumentNumber document) override;
    void count(store::DocumentNumber document,
               std::span<const store::ColumnCounts> phrases) override;

    /// By ascending number: one for each document in `of`, 0 for those that were not shown.
    [[nodiscard]] std::vector<Scored> takeScores();

private:
    Scorer(const std::vector<Phrase> &phrases, const std::vector<std::uint8_t> &lengths,
           const std::array<float, 256> &lengthFactors, const store::DocumentSet *of);

    [[nodiscard]] Result<void> weighGroups(store::Connection &connection, Catalogue &catalogue,
                                           const std::vector<std::string> &groups);

    const std::vector<Phrase> *m_phrases;
    const std::vector<std::uint8_t> *m_lengths;
    const store::DocumentSet *m_of;
    std::vector<float> m_weights;                  ///< of each group
    std::vector<float> m_frequencies;              ///< of each group in the document at hand
    const std::array<float, 256> *m_lengthFactors; ///< by length code
    std::vector<Scored> m_scores;
};

} // namespace lutrin::search
