// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"
#include "cli/verbs.h"

#include <CLI/CLI.hpp>

namespace lutrin::cli {

namespace {

/// `merge KEPT OTHER… [--take FIELD=ID]`: makes one document of several of the same work.
class Merge : public Command {
public:
    Merge()
        : Command("merge", {"réunit en un seul des documents qui sont la même œuvre",
                            "makes one of documents that are the same work"})
    {
    }

    void declare(CLI::App &verb, Language language) override
    {
        const Saying say{language};
        verb.add_option(say({"GARDÉ", "KEPT"}), m_kept,
                        say({"l’identifiant du document qui reste", "id of the one that stays"}))
            ->required();
        verb.add_option(say({"AUTRE", "OTHER"}), m_others,
                        say({"ceux des documents qui le rejoignent", "ids of those that join it"}))
            ->required();
        verb.add_option("--take", m_take,
                        say({"prend la valeur de ce champ dans ce document",
                             "takes the value of this field from this document"}))
            ->type_name(say({"CHAMP=ID", "FIELD=ID"}))
            ->allow_extra_args(false);
    }

    Result<bool> run(Session &session) override
    {
        const auto choices = choicesIn(m_take);
        if (!choices)
            return failure(choices.error());
        const auto library = session.library(library::Access::Write);
        if (!library)
            return failure(library.error());
        const auto report = (*library)->merge(m_kept, m_others, *choices);
        if (!report)
            return failure(report.error());
        printMerged(session, *report);
        return true;
    }

private:
    static Result<library::FieldChoices> choicesIn(const std::vector<std::string> &texts)
    {
        library::FieldChoices choices;
        for (const std::string &text : texts) {
            const std::size_t sign = text.find('=');
            if (sign == std::string::npos)
                return failure({Cause::Invalid, text, {}, "FIELD=ID is expected"});
            choices[text.substr(0, sign)] = text.substr(sign + 1);
        }
        return choices;
    }

    void printMerged(const Session &session, const library::MergeReport &report) const
    {
        if (session.json) {
            print(session.out,
                  {{"kept", m_kept}, {"merged", report.merged}, {"change", report.change}});
            return;
        }
        session.out << report.merged
                    << session.say(counted(report.merged, {" fusionné dans ", " merged into "},
                                           {" fusionnés dans ", " merged into "}))
                    << printable(m_kept) << '\n'
                    << session.say({"Pour annuler\u00a0: lutrin-cli undo ",
                                    "To take it back: lutrin-cli undo "})
                    << report.change << '\n';
    }

    std::string m_kept;
    std::vector<std::string> m_others;
    std::vector<std::string> m_take;
};

} // namespace

std::unique_ptr<Command> makeMerge()
{
    return std::make_unique<Merge>();
}

} // namespace lutrin::cli
