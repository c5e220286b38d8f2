// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/mergedworks.h"

#include "library/mergedrecord.h"
#include "store/documentstore.h"
#include "store/joinedstore.h"

#include <cstddef>
#include <utility>

namespace lutrin::library {

Result<void> MergedWorks::load(store::Connection &connection)
{
    const auto merged = store::JoinedStore(connection).merged();
    if (!merged)
        return failure(merged.error());
    m_documents.clear();
    m_records.clear();
    m_known.emplace([this](store::DocumentNumber number) -> Result<corpus::Document> {
        return m_records[static_cast<std::size_t>(number)];
    });
    for (const store::JoinedRecord &each : *merged) {
        m_documents[each.record] = each.document;
        auto record = store::parsed(each.json);
        if (!record)
            return failure(record.error());
        record->id = each.document;
        m_known->add(KnownWorks::traitsOf(*record),
                     static_cast<store::DocumentNumber>(m_records.size()));
        m_records.push_back(std::move(*record));
    }
    return {};
}

std::optional<std::string> MergedWorks::byId(const std::string &record) const
{
    const auto found = m_documents.find(record);
    return found == m_documents.end() ? std::nullopt : std::optional(found->second);
}

Result<std::optional<std::string>> MergedWorks::find(const corpus::Document &document,
                                                     Likeness likeness,
                                                     const KnownWorks::Accept &accept) const
{
    return m_known ? m_known->find(document, likeness, accept) : std::optional<std::string>();
}

corpus::Document MergedWorks::whole(corpus::Document document) const
{
    for (const corpus::Document &record : m_records) {
        if (record.id == document.id)
            document = mergedRecord(document, record).document;
    }
    return document;
}

} // namespace lutrin::library
