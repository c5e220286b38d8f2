// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/ranking.h"

#include "search/matchexpression.h"
#include "store/lengthstore.h"

#include <algorithm>
#include <cmath>

namespace lutrin::search {

namespace {

/// By store::Column.
constexpr std::array<float, store::columnCount> columnWeights{10.0F, 2.5F, 1.0F, 4.0F, 2.0F};

/// Beyond one document in so many, a word tells so little that its exact count is not worth it.
constexpr std::int64_t frequentShare = 4;

std::int64_t mostCounted(std::int64_t documents)
{
    return documents / frequentShare + 1;
}

} // namespace

float weightOf(store::Column column)
{
    return columnWeights.at(static_cast<std::size_t>(column));
}

float weightOf(Level level)
{
    switch (level) {
    case Level::Folded:
    case Level::Compound:
        return 1.0F;
    case Level::Prefix:
    case Level::Acronym:
        return 0.8F;
    case Level::Lemma:
        return 0.5F;
    case Level::Family:
        return 0.3F;
    }
    return 0;
}

std::array<float, 256> lengthFactors(const std::vector<std::uint8_t> &lengths)
{
    std::array<std::size_t, 256> counts{};
    for (const std::uint8_t code : lengths)
        ++counts.at(code);
    double sum = 0;
    for (std::size_t code = 1; code < counts.size(); ++code)
        sum +=
            static_cast<double>(counts.at(code)) * store::lengthOf(static_cast<std::uint8_t>(code));
    const std::size_t count = lengths.size() - counts.front();
    const double mean = count == 0 ? 1 : std::max(sum / static_cast<double>(count), 1.0);
    std::array<float, 256> factors{};
    for (std::size_t code = 0; code < factors.size(); ++code) {
        const double length = store::lengthOf(static_cast<std::uint8_t>(code)) / mean;
        factors.at(code) = 1 / (1 - lengthInfluence + lengthInfluence * static_cast<float>(length));
    }
    return factors;
}

double rarity(std::int64_t frequency, std::int64_t documents)
{
    return std::log1p((static_cast<double>(documents - frequency) + 0.5) /
                      (static_cast<double>(frequency) + 0.5));
}

double rarityOf(std::int64_t frequency, std::int64_t documents)
{
    return rarity(std::min(frequency, mostCounted(documents)), documents);
}

void tellFrequency(Catalogue &catalogue, const std::string &expression, std::int64_t frequency,
                   std::int64_t documents)
{
    catalogue.setFrequency(expression, mostCounted(documents), frequency);
}

float weightedFrequency(const store::ColumnCounts &counts, float lengthFactor)
{
    float frequency = 0;
    for (std::size_t number = 0; number < store::columnCount; ++number) {
        const auto column = static_cast<store::Column>(number);
        frequency += weightOf(column) * static_cast<float>(counts[number]) *
                     (column == store::Column::Body ? lengthFactor : 1);
    }
    return frequency;
}

Result<double> rarityOf(store::Connection &connection, Catalogue &catalogue,
                        const std::string &expression)
{
    if (expression.empty())
        return 0.0;
    const auto documents = catalogue.documents(connection);
    if (!documents)
        return failure(documents.error());
    const auto total = static_cast<std::int64_t>((*documents)->cardinality());
    const auto counted = catalogue.frequency(connection, expression, mostCounted(total));
    if (!counted)
        return failure(counted.error());
    return rarity(*counted, total);
}

Result<std::string> weighing(store::Connection &connection, Catalogue &catalogue,
                             const Pattern &term, const Pattern &withFamily)
{
    const std::string own = MatchExpression::of(term).text();
    if (term.sequences.size() == withFamily.sequences.size())
        return own;
    const auto frequency = catalogue.frequency(connection, own, 1);
    if (!frequency)
        return failure(frequency.error());
    return *frequency > 0 ? own : MatchExpression::of(withFamily).text();
}

} // namespace lutrin::search
