// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"
#include "cli/verbs.h"

#include <CLI/CLI.hpp>

namespace lutrin::cli {

namespace {

/// `restore FILE`: a backup takes the library's place; what the library was is kept beside it.
class Restore : public Command {
public:
    Restore()
        : Command("restore", {"remet une copie à la place de la bibliothèque",
                              "puts a copy in the library’s place"})
    {
    }

    void declare(CLI::App &verb, Language language) override
    {
        verb.add_option(Words{"FICHIER", "FILE"}.in(language), m_file,
                        Words{"copie faite par backup", "a copy made by backup"}.in(language))
            ->required();
    }

    Result<bool> run(Session &session) override
    {
        const auto done = library::Library::restore(session.locations(), m_file, session.stop());
        if (!done)
            return failure(done.error());
        if (session.json)
            print(session.out, {{"file", session.locations().library.string()},
                                {"documents", done->documents},
                                {"kept", done->kept.string()}});
        else
            tell(session, *done);
        return true;
    }

private:
    static void tell(Session &session, const library::RestoreReport &done)
    {
        session.out << session.say({"Bibliothèque remise en place, documents\u00a0: ",
                                    "The library is restored; documents: "})
                    << done.documents << '\n';
        if (!done.kept.empty())
            session.out << session.say(
                               {"L’ancienne est gardée\u00a0: ", "The former one is kept: "})
                        << done.kept.string() << '\n';
    }

    std::string m_file;
};

} // namespace

std::unique_ptr<Command> makeRestore()
{
    return std::make_unique<Restore>();
}

} // namespace lutrin::cli
