// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/frequentterms.h"

#include "store/terms.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace lutrin::store {

namespace {

constexpr std::string_view countDocuments = "SELECT count(*) FROM document";
constexpr std::string_view createVocabulary =
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab (main, fulltext, row)";
constexpr std::string_view selectVocabulary = "SELECT term, doc FROM temp.vocabulary";

/// In how many documents beginnings of words are, at most: a document with two words of a
/// beginning counts twice. Terms come in alphabetical order.
class BeginningCounts {
public:
    explicit BeginningCounts(std::int64_t fewest) : m_fewest(fewest) {}

    void add(std::string_view word, std::int64_t documents)
    {
        for (std::size_t size = shortestBeginning; size <= longestBeginning && size <= word.size();
             ++size)
            m_counts[std::string(word.substr(0, size))] += documents;
    }

    void appendTo(std::vector<std::string> &terms) const
    {
        for (const auto &[beginning, count] : m_counts) {
            if (count >= m_fewest)
                setBeginningTerm(terms.emplace_back(), beginning);
        }
    }

private:
    std::int64_t m_fewest;
    std::unordered_map<std::string, std::int64_t> m_counts;
};

} // namespace

Result<std::vector<std::string>> frequentTerms(Connection &connection, const FrequencyBound &bound)
{
    std::vector<std::string> terms;
    Statement row = connection.statement(countDocuments);
    const std::int64_t documents = row.next() ? row.integer(0) : 0;
    if (!row.status())
        return failure(row.status().error());
    if (documents < bound.fewestDocuments)
        return terms;
    if (auto done = connection.execute(std::string(createVocabulary)); !done)
        return failure(done.error());
    const std::int64_t fewest = std::max<std::int64_t>(documents / bound.share, 1);
    BeginningCounts beginnings(std::max<std::int64_t>(documents / bound.shareOfBeginnings, 1));
    Statement rows = connection.statement(selectVocabulary);
    while (rows.next()) {
        if (isWord(rows.text(0)))
            beginnings.add(rows.text(0), rows.integer(1));
        if (rows.integer(1) >= fewest)
            terms.emplace_back(rows.text(0));
    }
    if (!rows.status())
        return failure(rows.status().error());
    beginnings.appendTo(terms);
    return terms;
}

} // namespace lutrin::store
