// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/rehearsal.h"

namespace lutrin::library {

Result<Rehearsal> Rehearsal::begin()
{
    auto folder = exchange::PassingFolder::make();
    if (!folder)
        return failure(folder.error());
    Rehearsal rehearsal(std::move(*folder));
    auto database = store::Database::open(rehearsal.m_folder.path() / "rehearsal.sqlite");
    if (!database)
        return failure(database.error());
    rehearsal.m_database = std::move(*database);
    auto stage = rehearsal.m_database->connect(store::Access::ReadWrite);
    if (!stage)
        return failure(stage.error());
    rehearsal.m_stage = std::move(*stage);
    return rehearsal;
}

} // namespace lutrin::library
