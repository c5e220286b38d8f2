// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/query.h"

#include "plainevaluator.h"
#include "querygrammar.h"
#include "smalllibrary.h"

#include <memory>

namespace lutrin::search {

/// A library of troublesome documents, and what a patient reader finds in it.
class ProvenLibrary : public SmallLibrary {
protected:
    using Ids = std::set<std::string>;

    void fill(int count, unsigned seed, std::vector<std::string> languages = {})
    {
        TroublesomeWriter writer(seed, std::move(languages));
        store::Batch batch = need(store::Batch::begin(*m_connection));
        need(batch.setTaxonomy(m_taxonomy));
        for (int number = 0; number < count; ++number) {
            m_documents.emplace_back(writer.document(number), m_taxonomy);
            need(batch.put(m_documents.back().record()));
        }
        need(batch.commit());
    }

    [[nodiscard]] Ids expected(const Request &request)
    {
        const auto verdicts = m_plain.found(query::parse(request.query).root);
        Ids ids;
        for (std::size_t at = 0; at < m_documents.size(); ++at) {
            if (verdicts[at] && passes(m_documents[at], request.filters, std::nullopt))
                ids.insert(m_documents[at].record().id);
        }
        return ids;
    }

    /// Of a value of a facet, whose own filters do not count.
    [[nodiscard]] std::int64_t expectedCount(const Request &request, Facet facet,
                                             std::string_view value)
    {
        const auto verdicts = m_plain.found(query::parse(request.query).root);
        std::int64_t count = 0;
        for (std::size_t at = 0; at < m_documents.size(); ++at) {
            const PlainDocument &document = m_documents[at];
            if (verdicts[at] && passes(document, request.filters, facet) &&
                document.values(facet).contains(std::string(value)))
                ++count;
        }
        return count;
    }

    corpus::Taxonomy m_taxonomy = troublesomeTaxonomy();
    std::vector<PlainDocument> m_documents;
    PlainEvaluator m_plain{m_documents,
                           m_taxonomy,
                           {{"llm", "grands modèles de langage"}, {"ue", "union européenne"}}};

private:
    static bool passes(const PlainDocument &document, const std::vector<Filter> &filters,
                       std::optional<Facet> leftOut)
    {
        std::map<Facet, bool> met;
        for (const Filter &filter : filters) {
            if (filter.facet == leftOut)
                continue;
            const bool has = document.values(filter.facet).contains(filter.value);
            if (filter.excluded && has)
                return false;
            if (!filter.excluded)
                met[filter.facet] = met[filter.facet] || has;
        }
        return std::ranges::all_of(met, [](const auto &each) { return each.second; });
    }
};

} // namespace lutrin::search
