// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/frequentterms.h"

#include "store/terms.h"
#include "store/vocabulary.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace lutrin::store {

namespace {

constexpr std::string_view countDocuments = "SELECT count(*) FROM document";
constexpr std::string_view selectVocabulary = "SELECT term, doc FROM temp.vocabulary";

/// In how many documents beginnings of words are, at most: a document with two words of a
/// beginning counts twice. Words come in the order of their bytes, so that all of a beginning
/// follow each other.
class BeginningCounts {
public:
    BeginningCounts(std::int64_t fewest, std::vector<std::string> &terms)
        : m_fewest(fewest), m_terms(terms)
    {
    }

    void add(std::string_view word, std::int64_t documents)
    {
        for (std::size_t size = shortestBeginning; size <= longestBeginning; ++size) {
            Count &current = m_counts.at(size - shortestBeginning);
            const std::string_view beginning =
                word.size() < size ? std::string_view() : word.substr(0, size);
            if (beginning != current.beginning) {
                end(current);
                current.beginning = beginning;
            }
            current.documents += documents;
        }
    }

    void end()
    {
        for (Count &count : m_counts)
            end(count);
    }

private:
    struct Count {
        std::string beginning; ///< empty: of words that are shorter
        std::int64_t documents = 0;
    };

    void end(Count &count)
    {
        if (!count.beginning.empty() && count.documents >= m_fewest)
            setBeginningTerm(m_terms.emplace_back(), count.beginning);
        count = {};
    }

    std::int64_t m_fewest;
    std::vector<std::string> &m_terms;
    std::array<Count, longestBeginning - shortestBeginning + 1> m_counts;
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
    if (auto done = connection.execute(makeVocabulary); !done)
        return failure(done.error());
    const std::int64_t fewest = std::max<std::int64_t>(documents / bound.share, 1);
    BeginningCounts beginnings(std::max<std::int64_t>(documents / bound.shareOfBeginnings, 1),
                               terms);
    Statement rows = connection.statement(selectVocabulary);
    while (rows.next()) {
        if (isWord(rows.text(0)))
            beginnings.add(rows.text(0), rows.integer(1));
        if (rows.integer(1) >= fewest)
            terms.emplace_back(rows.text(0));
    }
    if (!rows.status())
        return failure(rows.status().error());
    beginnings.end();
    return terms;
}

} // namespace lutrin::store
