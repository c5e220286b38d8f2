// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/health.h"
#include "cli/verbs.h"

#include <CLI/CLI.hpp>

namespace lutrin::cli {

namespace {

/// `check`: the library's health. A damaged library ends with status 1.
class Check : public Command {
public:
    Check() : Command("check", {"vérifie la bibliothèque", "checks the library"}) {}

    void declare(CLI::App & /*verb*/, Language /*language*/) override {}

    Result<bool> run(Session &session) override
    {
        const std::stop_token stop = session.stop();
        const auto library = session.library(library::Access::Write);
        if (!library)
            return failure(library.error());
        return checkHealth(session, **library, stop);
    }
};

} // namespace

std::unique_ptr<Command> makeCheck()
{
    return std::make_unique<Check>();
}

} // namespace lutrin::cli
