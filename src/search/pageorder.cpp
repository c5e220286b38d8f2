// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/pageorder.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace lutrin::search {

namespace {

constexpr std::string_view selectKey = "SELECT date, title_key FROM document WHERE number = ?";
constexpr std::string_view walkDates =
    "SELECT number FROM document ORDER BY date DESC, title_key, number";
constexpr std::string_view walkTitles =
    "SELECT number FROM document ORDER BY title_key, date DESC, number";

/// Fewer documents than this are looked up one by one; for more, the whole order is walked.
constexpr std::uint64_t mostLookedUp = 2000;

std::vector<Scored> page(std::vector<Scored> all, std::int64_t offset, std::int64_t limit)
{
    const auto size = static_cast<std::int64_t>(all.size());
    const std::int64_t begin = std::clamp<std::int64_t>(offset, 0, size);
    const std::int64_t end = begin + std::clamp<std::int64_t>(limit, 0, size - begin);
    return {all.begin() + begin, all.begin() + end};
}

/// Documents are numbered as they come.
std::vector<Scored> byNumber(const store::DocumentSet &documents)
{
    std::vector<Scored> ordered;
    for (const store::DocumentNumber number : documents)
        ordered.push_back({number, 0});
    std::ranges::reverse(ordered);
    return ordered;
}

/// Where a page ends, also for numbers beyond all bounds.
std::int64_t endOf(std::int64_t offset, std::int64_t limit)
{
    constexpr std::int64_t most = std::int64_t{1} << 40;
    return std::clamp<std::int64_t>(offset, 0, most) + std::clamp<std::int64_t>(limit, 0, most);
}

} // namespace

Result<PageOrder::Key> PageOrder::key(store::DocumentNumber number)
{
    store::Statement row = m_connection.statement(selectKey, number);
    if (row.next()) {
        const store::Bytes title = row.bytes(1);
        return Key{number, -row.integer(0), {title.begin(), title.end()}};
    }
    if (!row.status())
        return failure(row.status().error());
    return Key{number, 0, {}};
}

Result<std::vector<Scored>> PageOrder::byScore(std::vector<Scored> scores, std::int64_t offset,
                                               std::int64_t limit)
{
    const std::int64_t wanted =
        std::min<std::int64_t>(endOf(offset, limit), static_cast<std::int64_t>(scores.size()));
    const auto higher = [](const Scored &left, const Scored &right) {
        return left.score > right.score;
    };
    if (wanted == 0)
        return std::vector<Scored>();
    std::nth_element(scores.begin(), scores.begin() + (wanted - 1), scores.end(), higher);
    // All that equal the last one may belong on the page.
    const float least = scores[static_cast<std::size_t>(wanted - 1)].score;
    std::erase_if(scores, [least](const Scored &each) { return each.score < least; });
    std::map<store::DocumentNumber, Key> keys;
    for (const Scored &each : scores) {
        auto found = key(each.document);
        if (!found)
            return failure(found.error());
        keys.emplace(each.document, std::move(*found));
    }
    std::ranges::sort(scores, [&](const Scored &left, const Scored &right) {
        if (left.score != right.score)
            return left.score > right.score;
        const Key &one = keys.at(left.document);
        const Key &other = keys.at(right.document);
        return std::tie(one.age, one.title, one.number) <
               std::tie(other.age, other.title, other.number);
    });
    return page(std::move(scores), offset, limit);
}

Result<std::vector<Scored>> PageOrder::byScoreThenDate(std::vector<Scored> scores,
                                                       const store::DocumentSet &documents,
                                                       std::int64_t offset, std::int64_t limit)
{
    const auto scored = static_cast<std::int64_t>(scores.size());
    const std::int64_t end = endOf(offset, limit);
    if (end <= scored)
        return byScore(std::move(scores), offset, limit);
    store::DocumentSet others = documents;
    for (const Scored &each : scores)
        others.remove(each.document);
    auto ordered = byScore(std::move(scores), 0, scored);
    if (!ordered)
        return ordered;
    const auto rest = byRecord(others, Sort::Date, 0, end - scored);
    if (!rest)
        return rest;
    ordered->insert(ordered->end(), rest->begin(), rest->end());
    return page(std::move(*ordered), offset, limit);
}

Result<std::vector<Scored>> PageOrder::byRecord(const store::DocumentSet &documents, Sort sort,
                                                std::int64_t offset, std::int64_t limit)
{
    if (sort == Sort::Added)
        return page(byNumber(documents), offset, limit);
    auto ordered = documents.cardinality() <= mostLookedUp
                       ? byLookup(documents, sort)
                       : byWalk(documents, sort, endOf(offset, limit));
    if (!ordered)
        return ordered;
    return page(std::move(*ordered), offset, limit);
}

Result<std::vector<Scored>> PageOrder::byLookup(const store::DocumentSet &documents, Sort sort)
{
    std::vector<Key> keys;
    for (const store::DocumentNumber number : documents) {
        auto found = key(number);
        if (!found)
            return failure(found.error());
        keys.push_back(std::move(*found));
    }
    std::ranges::sort(keys, [sort](const Key &left, const Key &right) {
        if (sort == Sort::Title)
            return std::tie(left.title, left.age, left.number) <
                   std::tie(right.title, right.age, right.number);
        return std::tie(left.age, left.title, left.number) <
               std::tie(right.age, right.title, right.number);
    });
    std::vector<Scored> ordered;
    ordered.reserve(keys.size());
    for (const Key &each : keys)
        ordered.push_back({each.number, 0});
    return ordered;
}

Result<std::vector<Scored>> PageOrder::byWalk(const store::DocumentSet &documents, Sort sort,
                                              std::int64_t wanted)
{
    std::vector<Scored> ordered;
    store::Statement rows = m_connection.statement(sort == Sort::Title ? walkTitles : walkDates);
    while (static_cast<std::int64_t>(ordered.size()) < wanted && rows.next()) {
        const auto number = static_cast<store::DocumentNumber>(rows.integer(0));
        if (documents.contains(number))
            ordered.push_back({number, 0});
    }
    if (!rows.status())
        return failure(rows.status().error());
    return ordered;
}

} // namespace lutrin::search
