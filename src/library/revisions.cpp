// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/revisions.h"

#include "library/storedkinds.h"
#include "store/documentstore.h"
#include "store/joinedstore.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace lutrin::library {

Result<std::vector<store::Revision>> revisionsOf(store::Connection &connection,
                                                 std::string_view document)
{
    const store::ChangeStore changes(connection);
    auto all = changes.of(document);
    const auto merged = store::JoinedStore(connection).mergedInto(document);
    if (!all || !merged)
        return failure(!all ? all.error() : merged.error());
    for (const std::string &id : *merged) {
        auto more = changes.of(id);
        if (!more)
            return failure(more.error());
        std::ranges::move(*more, std::back_inserter(*all));
    }
    std::ranges::sort(*all, std::ranges::greater(), &store::Revision::number);
    return all;
}

Result<std::vector<RevisionEntry>> revisionList(store::Connection &connection,
                                                std::string_view document)
{
    const store::ChangeStore changes(connection);
    const auto revisions = revisionsOf(connection, document);
    if (!revisions)
        return failure(revisions.error());
    std::vector<RevisionEntry> entries;
    for (const store::Revision &revision : *revisions) {
        if (!revision.existed)
            continue;
        const auto change = changes.find(revision.change);
        auto record = store::parsed(revision.json);
        if (!change || !record)
            return failure(!change ? change.error() : record.error());
        if (!*change)
            continue;
        entries.push_back({.number = revision.number,
                           .replacedBy = kindOf((*change)->kind),
                           .time = (*change)->time,
                           .document = std::move(*record)});
    }
    return entries;
}

} // namespace lutrin::library
