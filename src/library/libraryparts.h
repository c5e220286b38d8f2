// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/connectionpool.h"
#include "library/library.h"
#include "library/references.h"
#include "library/turns.h"
#include "search/searcher.h"
#include "store/database.h"

#include <memory>
#include <mutex>

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

    std::unique_ptr<store::Database> database;
    ConnectionPool connections;
    std::shared_ptr<search::Memory> memory = search::makeMemory();
    References references;
    Locations locations;
    std::mutex importing; ///< one import at a time; taken before a turn to write
    Turns writing;        ///< one change at a time, or one batch of an import
};

} // namespace lutrin::library
