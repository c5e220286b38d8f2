// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/misspelling.h"

#include "store/labelindex.h"
#include "text/inflection.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace lutrin::search {

namespace {

constexpr std::size_t shortestWord = 4;
constexpr std::size_t longWord = 8; ///< may have two letters wrong
constexpr std::size_t longestWord = 40;
constexpr std::size_t longestName = 400;
constexpr std::size_t mostNames = 3;

std::vector<std::string_view> wordsOf(std::string_view slug)
{
    std::vector<std::string_view> words;
    for (std::size_t begin = 0; begin < slug.size();) {
        const std::size_t end = std::min(slug.find('-', begin), slug.size());
        words.push_back(slug.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

/// How far the words of one slug are from those of another that are nearest to them; none if one of
/// them is too far from all.
std::optional<std::size_t> distance(std::string_view typed, std::string_view name)
{
    const std::vector<std::string_view> words = wordsOf(name);
    std::size_t sum = 0;
    for (const std::string_view word : wordsOf(typed)) {
        const std::size_t most = mostMistakes(word);
        std::size_t nearest = most + 1;
        for (const std::string_view other : words)
            nearest = std::min(nearest, spellingDistance(word, other, most));
        if (nearest > most)
            return std::nullopt;
        sum += nearest;
    }
    return typed.empty() ? std::nullopt : std::optional(sum);
}

} // namespace

std::size_t spellingDistance(std::string_view one, std::string_view other, std::size_t most)
{
    if (one.size() > longestWord || other.size() > longestWord ||
        std::max(one.size(), other.size()) - std::min(one.size(), other.size()) > most)
        return most + 1;
    using Row = std::array<std::size_t, longestWord + 1>;
    std::array<Row, 3> rows{};
    for (std::size_t at = 0; at <= other.size(); ++at)
        rows[0].at(at) = at;
    for (std::size_t i = 1; i <= one.size(); ++i) {
        Row &row = rows.at(i % 3);
        const Row &before = rows.at((i + 2) % 3);
        row[0] = i;
        for (std::size_t j = 1; j <= other.size(); ++j) {
            const std::size_t same = one[i - 1] == other[j - 1] ? 0 : 1;
            row.at(j) = std::min({before.at(j) + 1, row.at(j - 1) + 1, before.at(j - 1) + same});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                row.at(j) = std::min(row.at(j), rows.at((i + 1) % 3).at(j - 2) + 1);
        }
    }
    return std::min(rows.at(one.size() % 3).at(other.size()), most + 1);
}

std::size_t mostMistakes(std::string_view folded)
{
    const bool isNumber = folded.find_first_of("0123456789") != std::string_view::npos ||
                          !text::ordinalLemma(folded).empty();
    if (isNumber || folded.size() < shortestWord || folded.size() > longestWord)
        return 0;
    return folded.size() < longWord ? 1 : 2;
}

std::vector<std::string> namesLike(const std::vector<std::string> &names, std::string_view typed)
{
    text::Analyser analyser("fr");
    const std::string wanted = store::slug(analyser, typed, longestName);
    std::vector<std::pair<std::size_t, std::string>> near;
    for (const std::string &name : names) {
        if (const auto far = distance(wanted, store::slug(analyser, name, longestName)))
            near.emplace_back(*far, name);
    }
    std::ranges::sort(near);
    std::vector<std::string> found;
    for (auto &[far, name] : near) {
        if (found.size() < mostNames)
            found.push_back(std::move(name));
    }
    return found;
}

} // namespace lutrin::search
