// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/allfound.h"
#include "cli/output.h"
#include "cli/verbs.h"

#include <CLI/CLI.hpp>

namespace lutrin::cli {

namespace {

/// `remove ID… | --query Q`: takes documents out of the library.
class Remove : public Command {
public:
    Remove()
        : Command("remove",
                  {"retire des documents de la bibliothèque", "removes documents from the library"})
    {
    }

    void declare(CLI::App &verb, Language language) override
    {
        const CLI::Option *query = declareChosen(verb, language, m_ids, m_query);
        verb.parse_complete_callback([this, query] {
            if (m_ids.empty() && query->count() == 0)
                throw CLI::RequiredError("ID | --query");
        });
    }

    Result<bool> run(Session &session) override
    {
        const std::stop_token stop = session.stop();
        const auto library = session.library(library::Access::Write);
        if (!library)
            return failure(library.error());
        const auto ids = m_ids.empty() ? allIdsFound(**library, m_query, stop)
                                       : Result<std::vector<std::string>>(m_ids);
        if (!ids)
            return failure(ids.error());
        const auto report = (*library)->remove(*ids, stop);
        if (!report)
            return failure(report.error());
        printRemoved(session, *report);
        return true;
    }

private:
    static void printRemoved(const Session &session, const library::RemovalReport &report)
    {
        if (session.json) {
            print(session.out, {{"removed", report.removed}, {"change", report.change}});
            return;
        }
        session.out << report.removed
                    << session.say(counted(report.removed, {" retiré\n", " removed\n"},
                                           {" retirés\n", " removed\n"}));
        if (report.change != 0)
            session.out << session.say({"Pour annuler\u00a0: lutrin-cli undo ",
                                        "To take it back: lutrin-cli undo "})
                        << report.change << '\n';
    }

    std::vector<std::string> m_ids;
    std::string m_query;
};

} // namespace

std::unique_ptr<Command> makeRemove()
{
    return std::make_unique<Remove>();
}

} // namespace lutrin::cli
