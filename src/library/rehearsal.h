// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "exchange/bytes/passingfolder.h"
#include "store/connection.h"
#include "store/database.h"

#include <memory>
#include <utility>

namespace lutrin::library {

/// Where a dry run writes: a library of its own that is gone with it, so that the user's can be
/// written meanwhile, and is only read. For one import on one thread.
class Rehearsal {
public:
    /// Error: CannotWrite, where the system's folder for temporary files has no room.
    [[nodiscard]] static Result<Rehearsal> begin();

    /// Of the library that is gone afterwards.
    [[nodiscard]] store::Connection &stage() const { return *m_stage; }

private:
    explicit Rehearsal(exchange::PassingFolder folder) : m_folder(std::move(folder)) {}

    exchange::PassingFolder m_folder;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::Connection> m_stage;
};

} // namespace lutrin::library
