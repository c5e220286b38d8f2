// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user files documents under.

#include "library/filing.h"

#include "library/libraryparts.h"
#include "store/batch.h"
#include "store/filingstore.h"

#include <algorithm>

namespace lutrin::library {

namespace {

store::FilingKind kindOf(FilingKind kind)
{
    return kind == FilingKind::Collection ? store::FilingKind::Collection : store::FilingKind::Tag;
}

/// What takes the change back; what changed nothing needs nothing.
Result<FilingChange> made(store::Batch &batch, const FilingChange &change)
{
    const std::string name = store::filingName(change.name);
    if (name.empty())
        return failure({Cause::Invalid, change.name});
    const auto spelled = store::FilingStore(batch.connection()).spelling(kindOf(change.kind), name);
    if (!spelled)
        return failure(spelled.error());
    auto changed = batch.file({kindOf(change.kind), *spelled}, change.ids, change.filed);
    if (!changed)
        return failure(changed.error());
    return FilingChange{change.kind, *spelled, std::move(*changed), !change.filed};
}

} // namespace

Result<std::vector<FilingChange>> Library::file(const std::vector<FilingChange> &changes)
{
    const std::scoped_lock lock(m_parts->writing);
    const auto connection = m_parts->database->connect(store::Access::ReadWrite);
    if (!connection)
        return failure(connection.error());
    auto batch = store::Batch::begin(**connection);
    if (!batch)
        return failure(batch.error());
    std::vector<FilingChange> back;
    for (const FilingChange &change : changes) {
        auto done = made(*batch, change);
        if (!done)
            return failure(done.error());
        if (!done->ids.empty())
            back.push_back(std::move(*done));
    }
    if (back.empty())
        return back;
    if (auto done = batch->commit(); !done)
        return failure(done.error());
    std::ranges::reverse(back);
    return back;
}

} // namespace lutrin::library
