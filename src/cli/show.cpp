// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/documenttext.h"
#include "cli/output.h"
#include "cli/verbs.h"
#include "corpus/json.h"

#include <CLI/CLI.hpp>

namespace lutrin::cli {

namespace {

/// `show ID`: one document with all its blocks.
class Show : public Command {
public:
    Show() : Command("show", {"montre un document entier", "shows one whole document"}) {}

    void declare(CLI::App &verb, Language language) override
    {
        verb.add_option("ID", m_id,
                        Words{"identifiant du document", "the document's id"}.in(language))
            ->required();
    }

    Result<bool> run(Session &session) override
    {
        const auto library = session.library(library::Access::Read);
        if (!library)
            return failure(library.error());
        const auto document = (*library)->document(m_id);
        if (!document)
            return failure(document.error());
        if (session.json) {
            session.out << corpus::toJson(*document) << '\n';
            return true;
        }
        const auto taxonomy = (*library)->taxonomy();
        if (!taxonomy)
            return failure(taxonomy.error());
        session.out << documentText(*document, *taxonomy, session.language);
        return true;
    }

private:
    std::string m_id;
};

} // namespace

std::unique_ptr<Command> makeShow()
{
    return std::make_unique<Show>();
}

} // namespace lutrin::cli
