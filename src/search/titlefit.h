// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "query/ast.h"
#include "search/answer.h"
#include "search/catalogue.h"
#include "search/marker.h"
#include "search/memory.h"
#include "search/pattern.h"
#include "store/connection.h"
#include "text/analyser.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace lutrin::search {

/// The last stage of the ranking: raises, among the documents at the top of a list, those whose
/// title says what is asked and little else. *Calculer avec des dates* is answered by « Calcul
/// avec des dates et des heures » rather than by a page that has both words somewhere. Words of
/// the same family count as the words themselves.
///
/// The titles are read off the hits, so that it costs next to nothing.
class TitleFit {
public:
    /// So many documents at the top are looked at, whatever page is asked for.
    static constexpr std::size_t depth = 20;

    /// None for a query without words.
    [[nodiscard]] static Result<std::optional<TitleFit>> make(store::Connection &connection,
                                                              Catalogue &catalogue, Memory &memory,
                                                              const query::Node &root,
                                                              PatternReader &patterns);

    /// What the hit's title adds to its score, and why; none for a title without any of the words.
    [[nodiscard]] std::optional<Reason> reason(const Hit &hit);

private:
    TitleFit(std::vector<Pattern> patterns, std::shared_ptr<store::TermReader> reader)
        : m_marker(std::move(patterns), std::move(reader))
    {
    }

    [[nodiscard]] std::size_t tellingWords(std::string_view text);

    Marker m_marker;               ///< of the terms with their families
    std::vector<float> m_rarities; ///< of each term
    float m_whole = 0;             ///< the sum of all
    std::size_t m_words = 0;       ///< in all terms
    std::string m_asked;           ///< the terms as typed
    text::Analyser m_analyser{"und"};
};

} // namespace lutrin::search
