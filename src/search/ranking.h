// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/catalogue.h"
#include "search/pattern.h"
#include "store/connection.h"
#include "store/matchvisitor.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace lutrin::search {

// The numbers of the ranking: BM25 over weighted columns and levels.

inline constexpr float saturation = 1.2F;      ///< k1, as in the literature
inline constexpr float lengthInfluence = 0.6F; ///< b
/// What two words near each other count for, of what a word as rare as the more frequent of them
/// does.
inline constexpr float nearnessShare = 0.2F;

/// What a title that has all words of a query and no others counts for, of what all these words do
/// where they stand once.
inline constexpr float titleShare = 0.8F;

/// What the newest documents have more than undated ones, as a share of their score, and in how
/// many years it halves.
inline constexpr float recencyShare = 0.1F;
inline constexpr float recencyHalving = 4;

[[nodiscard]] float weightOf(store::Column column);
[[nodiscard]] float weightOf(Level level);

/// What a word of the body counts by the body's length, by length code (store/lengthstore.h): 1 in
/// a text as long as the mean of all `lengths`, less in a longer one. Titles and other short
/// columns are not measured by it.
[[nodiscard]] std::array<float, 256> lengthFactors(const std::vector<std::uint8_t> &lengths);

/// What a word counts by how often it stands in each column.
[[nodiscard]] float weightedFrequency(const store::ColumnCounts &counts, float lengthFactor);

/// What so many words count: each further one less than the one before.
[[nodiscard]] constexpr float saturated(float frequency)
{
    return frequency * (saturation + 1) / (frequency + saturation);
}

/// How much the words of a MATCH expression tell, by how few documents have them; 0 for no words.
[[nodiscard]] Result<double> rarityOf(store::Connection &connection, Catalogue &catalogue,
                                      const std::string &expression);
/// The expression that tells how rare a term is: its own, or where no document has the term itself,
/// that of the term with its family.
[[nodiscard]] Result<std::string> weighing(store::Connection &connection, Catalogue &catalogue,
                                           const Pattern &term, const Pattern &withFamily);
/// Spares rarityOf() the counting of words that so many of all documents have.
void tellFrequency(Catalogue &catalogue, const std::string &expression, std::int64_t frequency,
                   std::int64_t documents);
/// The same where so many of all documents have them, told apart only where it matters.
[[nodiscard]] double rarityOf(std::int64_t frequency, std::int64_t documents);
/// The same for an exact number.
[[nodiscard]] double rarity(std::int64_t frequency, std::int64_t documents);

} // namespace lutrin::search
