// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/connectionpool.h"
#include "library/library.h"
#include "library/references.h"
#include "library/turns.h"
#include "search/searcher.h"
#include "store/batch.h"
#include "store/database.h"

#include <memory>
#include <mutex>
#include <type_traits>

namespace lutrin::library {

/// What a library is made of; for the files that implement it.
struct Library::Parts {
    Parts(std::unique_ptr<store::Database> opened, const Locations &where)
        : database(std::move(opened))
        , connections(*database)
        , references(where.styleFolders(), where.locales)
        , locations(where)
    {
    }

    /// What `read` finds in the library, on a connection that nobody else has meanwhile.
    template <typename Read>
    std::invoke_result_t<Read, store::Connection &> reading(Read read)
    {
        const auto connection = connections.take();
        if (!connection)
            return failure(connection.error());
        return read(**connection);
    }

    /// What `change` does to the library, while nobody else writes.
    template <typename Change>
    std::invoke_result_t<Change, store::Connection &> changing(Change change)
    {
        const std::scoped_lock lock(writing);
        const auto connection = database->connect(store::Access::ReadWrite);
        if (!connection)
            return failure(connection.error());
        return change(**connection);
    }

    /// The same in one transaction, of which a failure leaves nothing.
    template <typename Change>
    std::invoke_result_t<Change, store::Batch &> together(Change change)
    {
        using Made = std::invoke_result_t<Change, store::Batch &>;
        return changing([&](store::Connection &connection) -> Made {
            auto batch = store::Batch::begin(connection);
            if (!batch)
                return failure(batch.error());
            auto value = change(*batch);
            if (!value)
                return value;
            if (auto done = batch->commit(); !done)
                return failure(done.error());
            return value;
        });
    }

    std::unique_ptr<store::Database> database;
    ConnectionPool connections;
    std::shared_ptr<search::Memory> memory = search::makeMemory();
    References references;
    Locations locations;
    std::mutex importing; ///< one import at a time; taken before a turn to write
    Turns writing;        ///< one change at a time, or one batch of an import
};

} // namespace lutrin::library
