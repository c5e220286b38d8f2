// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/neighbours.h"

#include "search/pageorder.h"
#include "store/derived.h"
#include "store/documentstore.h"

#include <cmath>
#include <map>

namespace lutrin::search {

namespace {

using store::DocumentNumber;
using store::FacetKind;

/// How much a shared value of this kind says, beside its rarity; 0 for those that say nothing.
float weightOf(FacetKind kind)
{
    switch (kind) {
    case FacetKind::Theme:
    case FacetKind::Keyword:
        return 1.0F;
    case FacetKind::Region:
    case FacetKind::Author:
        return 0.5F;
    default:
        return 0.0F;
    }
}

class Neighbourhood {
public:
    Neighbourhood(store::Connection &connection, Catalogue &catalogue)
        : m_connection(connection), m_catalogue(catalogue)
    {
    }

    Result<void> add(FacetKind kind, const std::string &value)
    {
        if (weightOf(kind) == 0)
            return {};
        const auto sharing = store::FacetStore(m_connection).documents(kind, value);
        const auto all = m_catalogue.documents(m_connection);
        if (!sharing)
            return failure(sharing.error());
        if (!all)
            return failure(all.error());
        const double share = static_cast<double>((*all)->cardinality()) /
                             static_cast<double>(sharing->cardinality() + 1);
        const float weight = weightOf(kind) * static_cast<float>(std::log1p(share));
        for (const DocumentNumber number : *sharing)
            m_scores[number] += weight;
        return {};
    }

    void leaveOut(DocumentNumber number) { m_scores.erase(number); }

    [[nodiscard]] std::vector<Scored> scores() const
    {
        std::vector<Scored> scores;
        for (const auto &[number, score] : m_scores)
            scores.push_back({number, score});
        return scores;
    }

private:
    store::Connection &m_connection;
    Catalogue &m_catalogue;
    std::map<DocumentNumber, float> m_scores;
};

} // namespace

Result<std::vector<Scored>> neighbours(store::Connection &connection, Catalogue &catalogue,
                                       const corpus::Document &document, std::int64_t limit)
{
    const store::DocumentStore documents(connection);
    Neighbourhood others(connection, catalogue);
    for (const auto &[kind, value] : store::facetsOf(document)) {
        if (auto done = others.add(kind, value); !done)
            return failure(done.error());
    }
    std::vector<Scored> named;
    std::vector<std::string> ids = document.related;
    ids.push_back(document.id);
    for (const std::string &id : ids) {
        const auto record = documents.find(id);
        if (!record)
            return failure(record.error());
        if (!*record)
            continue;
        others.leaveOut((*record)->number);
        if (id != document.id && static_cast<std::int64_t>(named.size()) < limit)
            named.push_back({(*record)->number, 0});
    }
    const auto room = limit - static_cast<std::int64_t>(named.size());
    const auto sharing = PageOrder(connection).byScore(others.scores(), 0, room);
    if (!sharing)
        return failure(sharing.error());
    named.insert(named.end(), sharing->begin(), sharing->end());
    return named;
}

} // namespace lutrin::search
