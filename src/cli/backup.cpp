// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"
#include "cli/verbs.h"

#include <CLI/CLI.hpp>

namespace lutrin::cli {

namespace {

/// `backup FILE`: a whole copy of the library, made while it may be in use.
class Backup : public Command {
public:
    Backup() : Command("backup", {"copie la bibliothèque", "copies the library"}) {}

    void declare(CLI::App &verb, Language language) override
    {
        verb.add_option(Words{"FICHIER", "FILE"}.in(language), m_file,
                        Words{"fichier à écrire", "the file to write"}.in(language))
            ->required();
    }

    Result<bool> run(Session &session) override
    {
        const std::stop_token stop = session.stop();
        const auto library = session.library(library::Access::Read);
        if (!library)
            return failure(library.error());
        const auto done = (*library)->backup(m_file, stop);
        if (!done)
            return failure(done.error());
        if (session.json)
            print(session.out, {{"file", m_file}});
        else
            session.out << m_file << '\n';
        return true;
    }

private:
    std::string m_file;
};

} // namespace

std::unique_ptr<Command> makeBackup()
{
    return std::make_unique<Backup>();
}

} // namespace lutrin::cli
