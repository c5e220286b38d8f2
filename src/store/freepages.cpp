// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/freepages.h"

#include <cstdint>
#include <string>

namespace lutrin::store {

namespace {

constexpr std::string_view countFree = "PRAGMA freelist_count";
constexpr std::string_view countAll = "PRAGMA page_count";
/// Fewer than this share of the file are used again soon.
constexpr std::int64_t smallestShare = 50;
/// So many at a time, so that it can be stopped in between.
const std::string release = "PRAGMA incremental_vacuum(1000)";

Result<std::int64_t> number(Connection &connection, std::string_view sql)
{
    Statement row = connection.statement(sql);
    const std::int64_t value = row.next() ? row.integer(0) : 0;
    if (!row.status())
        return failure(row.status().error());
    return value;
}

} // namespace

Result<void> releaseFreePages(Connection &connection)
{
    const auto all = number(connection, countAll);
    if (!all)
        return failure(all.error());
    auto free = number(connection, countFree);
    if (!free)
        return failure(free.error());
    if (*free < *all / smallestShare)
        return {};
    while (*free > 0) {
        if (connection.stopRequested())
            return failure({Cause::Cancelled});
        if (auto done = connection.execute(release); !done)
            return done;
        const auto left = number(connection, countFree);
        if (!left)
            return failure(left.error());
        if (*left >= *free)
            return {}; // made without auto_vacuum
        free = left;
    }
    return {};
}

void emptyLog(Connection &connection)
{
    (void)connection.statement("PRAGMA wal_checkpoint(TRUNCATE)").run();
}

} // namespace lutrin::store
