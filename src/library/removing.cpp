// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/removing.h"

#include "corpus/titlemarkup.h"
#include "store/batch.h"
#include "store/changestore.h"
#include "store/freepages.h"

#include <algorithm>
#include <set>

namespace lutrin::library {

namespace {

constexpr std::size_t mostNamed = 10; ///< in the list of changes

/// Titles, one a line, of the first.
std::string titlesOf(store::Batch &batch, const std::vector<std::string> &ids)
{
    std::string titles;
    for (std::size_t at = 0; at < std::min(ids.size(), mostNamed); ++at) {
        if (const auto document = batch.document(ids[at]))
            titles += (titles.empty() ? "" : "\n") + corpus::plainTitle(document->title);
    }
    return titles;
}

Result<void> removeEach(store::Batch &batch, const std::vector<std::string> &ids,
                        const std::stop_token &stop, const ProgressCallback &progress)
{
    const auto total = static_cast<std::int64_t>(ids.size());
    std::int64_t count = 0;
    for (const std::string &id : ids) {
        if (stop.stop_requested())
            return failure({.cause = Cause::Cancelled});
        const auto removed = batch.remove(id);
        if (!removed)
            return failure(removed.error());
        if (!*removed)
            return failure({Cause::NotFound, id});
        if (progress)
            progress({.done = ++count, .total = total, .subject = id});
    }
    return {};
}

std::vector<std::string> eachOnce(std::vector<std::string> ids)
{
    std::set<std::string> seen;
    std::erase_if(ids, [&](const std::string &id) { return !seen.insert(id).second; });
    return ids;
}

Result<void> commit(store::Batch &batch, store::ChangeNumber change)
{
    store::Connection &connection = batch.connection();
    auto done = store::ChangeStore(connection).end(change, store::ChangeState::Complete);
    if (done)
        done = store::releaseFreePages(connection);
    if (done)
        done = batch.commit();
    if (done)
        store::emptyLog(connection);
    return done;
}

} // namespace

Result<RemovalReport> removeDocuments(store::Connection &connection,
                                      const std::vector<std::string> &ids,
                                      const std::stop_token &stop, const ProgressCallback &progress)
{
    if (ids.empty())
        return RemovalReport{};
    const std::vector<std::string> named = eachOnce(ids);
    auto batch = store::Batch::begin(connection);
    if (!batch)
        return failure(batch.error());
    const auto change =
        store::ChangeStore(connection).begin(store::ChangeKind::Removal, titlesOf(*batch, named));
    if (!change)
        return failure(change.error());
    batch->keepUnder(*change);
    if (auto done = removeEach(*batch, named, stop, progress); !done)
        return failure(done.error());
    if (auto done = commit(*batch, *change); !done)
        return failure(done.error());
    return RemovalReport{*change, static_cast<std::int64_t>(named.size())};
}

} // namespace lutrin::library
