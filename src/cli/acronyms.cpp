// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"
#include "cli/verbs.h"

#include <CLI/CLI.hpp>

namespace lutrin::cli {

namespace {

using library::AcronymChoice;
using library::AcronymEntry;

const char *nameOf(AcronymChoice choice)
{
    switch (choice) {
    case AcronymChoice::Own:
        return "own";
    case AcronymChoice::Refused:
        return "refused";
    case AcronymChoice::None:
        break;
    }
    return "found";
}

/// `acronyms [--add | --refuse | --forget] [LETTERS EXPANSION]`: what search takes for the same.
class Acronyms : public Command {
public:
    Acronyms()
        : Command("acronyms", {"liste les sigles et ce qu’ils désignent, et les corrige",
                               "lists acronyms and what they stand for, and corrects them"})
    {
    }

    void declare(CLI::App &verb, Language language) override
    {
        const Saying say{language};
        CLI::Option *letters =
            verb.add_option(say({"SIGLE", "ACRONYM"}), m_letters, say({"le sigle", "the acronym"}));
        verb.add_option(say({"SENS", "EXPANSION"}), m_expansion,
                        say({"ce qu’il désigne", "what it stands for"}));
        verb.add_flag("--add", m_add, say({"ce sigle désigne cela", "the acronym stands for this"}))
            ->needs(letters);
        verb.add_flag("--refuse", m_refuse,
                      say({"il ne désigne pas cela, quoi qu’en disent les documents",
                           "it does not stand for this, whatever documents say"}))
            ->needs(letters)
            ->excludes("--add");
        verb.add_flag("--forget", m_forget,
                      say({"oublie votre choix et s’en remet aux documents",
                           "forgets your choice and relies on the documents"}))
            ->needs(letters)
            ->excludes("--add")
            ->excludes("--refuse");
    }

    Result<bool> run(Session &session) override
    {
        const bool changes = m_add || m_refuse || m_forget;
        const auto library =
            session.library(changes ? library::Access::Write : library::Access::Read);
        if (!library)
            return failure(library.error());
        if (changes) {
            const AcronymChoice choice = m_add      ? AcronymChoice::Own
                                         : m_refuse ? AcronymChoice::Refused
                                                    : AcronymChoice::None;
            if (auto done = (*library)->chooseAcronym({m_letters, m_expansion}, choice); !done)
                return failure(done.error());
        }
        const auto all = (*library)->acronyms(m_letters);
        if (!all)
            return failure(all.error());
        print(session, *all);
        return true;
    }

private:
    static void print(const Session &session, const std::vector<AcronymEntry> &all)
    {
        Json entries = Json::array();
        for (const AcronymEntry &each : all) {
            if (session.json)
                entries.push_back({{"letters", each.acronym.letters},
                                   {"expansion", each.acronym.expansion},
                                   {"documents", each.documents},
                                   {"choice", nameOf(each.choice)}});
            else
                session.out << printable(each.acronym.letters) << '\t'
                            << printable(each.acronym.expansion) << '\t' << each.documents << '\t'
                            << nameOf(each.choice) << '\n';
        }
        if (session.json)
            cli::print(session.out, {{"acronyms", std::move(entries)}});
    }

    std::string m_letters;
    std::string m_expansion;
    bool m_add = false;
    bool m_refuse = false;
    bool m_forget = false;
};

} // namespace

std::unique_ptr<Command> makeAcronyms()
{
    return std::make_unique<Acronyms>();
}

} // namespace lutrin::cli
