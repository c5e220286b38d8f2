// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/joined.h"
#include "cli/errortext.h"
#include "cli/output.h"
#include "cli/verbs.h"

#include <CLI/CLI.hpp>

#include <filesystem>

namespace lutrin::cli {

namespace {

/// `attach ID FILE…`: gives a record its PDF, its page or its text.
class Attach : public Command {
public:
    Attach()
        : Command("attach", {"donne à une fiche son PDF, sa page ou son texte",
                             "gives a record its PDF, its page or its text"})
    {
    }

    void declare(CLI::App &verb, Language language) override
    {
        const Saying say{language};
        verb.add_option("ID", m_id, say({"la fiche", "the record"}))->required();
        verb.add_option(say({"FICHIER", "FILE"}), m_files,
                        say({"PDF, page enregistrée ou texte", "PDF, saved page or text"}))
            ->required();
    }

    Result<bool> run(Session &session) override
    {
        const std::stop_token stop = session.stop();
        const auto library = session.library(library::Access::Write);
        if (!library)
            return failure(library.error());
        const auto report = (*library)->attach(m_id, {m_files.begin(), m_files.end()}, stop);
        if (!report)
            return failure(report.error());
        for (const Error &remark : report->remarks)
            session.errors << "lutrin-cli: " << errorText(remark, session.language) << '\n';
        printAttached(session, *report);
        return true;
    }

private:
    static void printAttached(const Session &session, const library::AttachReport &report)
    {
        if (session.json) {
            print(session.out, {{"fields", report.fields}, {"change", report.change}});
            return;
        }
        if (report.change == 0) {
            session.out << session.say(
                {"la fiche a déjà tout cela\n", "the record has all of this already\n"});
            return;
        }
        session.out << session.say({"la fiche a maintenant\u00a0: ", "the record has now: "})
                    << joined(report.fields, ", ") << '\n'
                    << session.say({"Pour annuler\u00a0: lutrin-cli undo ",
                                    "To take it back: lutrin-cli undo "})
                    << report.change << '\n';
    }

    std::string m_id;
    std::vector<std::string> m_files;
};

} // namespace

std::unique_ptr<Command> makeAttach()
{
    return std::make_unique<Attach>();
}

} // namespace lutrin::cli
