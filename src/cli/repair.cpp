// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/health.h"
#include "cli/verbs.h"

#include <CLI/CLI.hpp>

namespace lutrin::cli {

namespace {

/// `repair`: makes again all that is derived from the records, then checks. What stays damaged ends
/// with status 1: only a backup helps there.
class Repair : public Command {
public:
    Repair()
        : Command("repair", {"refait l’index de la bibliothèque, puis la vérifie",
                             "makes the library’s index again, then checks it"})
    {
    }

    void declare(CLI::App & /*verb*/, Language /*language*/) override {}

    Result<bool> run(Session &session) override
    {
        const std::stop_token stop = session.stop();
        const auto library = session.library(library::Access::Write);
        if (!library)
            return failure(library.error());
        if (const auto done = (*library)->repair(stop); !done)
            return failure(done.error());
        return checkHealth(session, **library, stop);
    }
};

} // namespace

std::unique_ptr<Command> makeRepair()
{
    return std::make_unique<Repair>();
}

} // namespace lutrin::cli
