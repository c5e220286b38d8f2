// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/merging.h"

#include "corpus/json.h"
#include "corpus/titlemarkup.h"
#include "library/notedmarks.h"
#include "store/batch.h"
#include "store/changestore.h"
#include "store/documentstore.h"
#include "store/joinedstore.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace lutrin::library {

namespace {

using corpus::Document;
using Keys = std::vector<std::string>;

/// The one that is kept, then the others, each once.
Result<std::vector<Document>> recordsOf(store::Batch &batch, const std::string &kept,
                                        const std::vector<std::string> &others)
{
    std::set<std::string> seen{kept};
    std::vector<std::string> ids{kept};
    std::ranges::copy_if(others, std::back_inserter(ids),
                         [&](const std::string &id) { return seen.insert(id).second; });
    if (ids.size() < 2)
        return failure({Cause::Invalid, kept, {}, "it takes two documents to merge"});
    std::vector<Document> records;
    for (const std::string &id : ids) {
        auto record = batch.document(id);
        if (!record)
            return failure(record.error());
        records.push_back(std::move(*record));
    }
    return records;
}

std::string mergedTitles(const std::vector<Document> &records)
{
    std::string titles;
    for (const Document &each : records)
        titles += (titles.empty() ? "" : "\n") + corpus::plainTitle(each.title);
    return titles;
}

/// What is under way of one merge.
class Merging {
public:
    Merging(store::Batch &batch, store::ChangeNumber change, std::vector<Document> records)
        : m_batch(batch), m_change(change), m_records(std::move(records))
    {
    }

    Result<void> run(const FieldChoices &choices)
    {
        const auto merge = mergedByHand(m_records, choices);
        if (!merge)
            return failure(merge.error());
        const auto json = corpus::toJson(merge->document);
        if (const auto put = m_batch.putBack(json, store::Origin::User); !put)
            return failure(put.error());
        for (std::size_t at = 1; at < m_records.size(); ++at) {
            if (auto done = takeIn(m_records[at], merge->taken[at - 1]); !done)
                return done;
        }
        return keepApart();
    }

private:
    [[nodiscard]] const std::string &kept() const { return m_records.front().id; }

    Result<void> takeIn(const Document &other, const Keys &taken)
    {
        if (auto done = join(other, taken); !done)
            return done;
        if (auto done = NotedMarks(m_batch, m_change).bringOver(other.id, kept()); !done)
            return done;
        const auto removed = m_batch.remove(other.id);
        return removed ? Result<void>() : failure(removed.error());
    }

    /// With those that had been taken for it, which gave what they gave through it.
    Result<void> join(const Document &other, const Keys &taken)
    {
        auto before = m_joined.of(other.id);
        if (!before)
            return failure(before.error());
        for (store::JoinedRecord &each : *before) {
            std::erase_if(each.fields, [&](const std::string &key) {
                return std::ranges::find(taken, key) == taken.end();
            });
            each.document = kept();
            each.change = m_change;
            const bool itself = each.record == kept();
            if (auto done = itself ? Result<void>() : m_joined.join(each); !done)
                return done;
        }
        return m_joined.join({.document = kept(),
                              .record = other.id,
                              .change = m_change,
                              .fields = taken,
                              .json = corpus::toJson(other)});
    }

    /// What was told apart from one that goes is apart from the one that stays.
    Result<void> keepApart()
    {
        const auto pairs = m_joined.distinct();
        if (!pairs)
            return failure(pairs.error());
        for (const auto &[record, document] : *pairs) {
            const bool first = isMerged(record);
            if (first == isMerged(document))
                continue;
            if (auto done = keepApart(first ? document : record); !done)
                return done;
        }
        return {};
    }

    /// Unless it was taken for one of the others, which is as good a word.
    Result<void> keepApart(const std::string &stranger)
    {
        const auto joined = m_joined.has(kept(), stranger);
        if (!joined)
            return failure(joined.error());
        return *joined ? Result<void>() : m_joined.tellApart(stranger, kept(), m_change);
    }

    [[nodiscard]] bool isMerged(const std::string &id) const
    {
        return std::ranges::find(m_records, id, &Document::id) != m_records.end();
    }

    store::Batch &m_batch;
    store::ChangeNumber m_change;
    std::vector<Document> m_records;
    store::JoinedStore m_joined{m_batch.connection()};
};

} // namespace

Result<MergeReport> mergeDocuments(store::Connection &connection, const std::string &kept,
                                   const std::vector<std::string> &others,
                                   const FieldChoices &choices)
{
    auto batch = store::Batch::begin(connection);
    if (!batch)
        return failure(batch.error());
    auto records = recordsOf(*batch, kept, others);
    if (!records)
        return failure(records.error());
    const auto merged = static_cast<std::int64_t>(records->size()) - 1;
    store::ChangeStore changes(connection);
    const auto change = changes.begin(store::ChangeKind::Merge, mergedTitles(*records));
    if (!change)
        return failure(change.error());
    batch->keepUnder(*change);
    auto done = Merging(*batch, *change, std::move(*records)).run(choices);
    if (done)
        done = changes.end(*change, store::ChangeState::Complete);
    if (done)
        done = batch->commit();
    return done ? Result<MergeReport>({*change, merged}) : failure(done.error());
}

} // namespace lutrin::library
