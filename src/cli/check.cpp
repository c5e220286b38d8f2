// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"
#include "cli/verbs.h"
#include "library/detailwords.h"

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
        const auto report = (*library)->check(stop);
        if (!report)
            return failure(report.error());
        if (session.json) {
            print(session.out, {{"ok", report->problems.empty()},
                                {"documents", report->documents},
                                {"problems", report->problems}});
        } else if (report->problems.empty()) {
            session.out << Words{"Bibliothèque saine, documents\u00a0: ",
                                 "The library is whole; documents: "}
                               .in(session.language)
                        << report->documents << '\n';
        }
        if (!session.json)
            for (const std::string &problem : report->problems)
                session.errors << "lutrin-cli: "
                               << printable(session.language == Language::French
                                                ? library::frenchDetail(problem)
                                                : problem)
                               << '\n';
        return report->problems.empty();
    }
};

} // namespace

std::unique_ptr<Command> makeCheck()
{
    return std::make_unique<Check>();
}

} // namespace lutrin::cli
