// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/documenttext.h"
#include "cli/output.h"
#include "cli/verbs.h"
#include "corpus/json.h"

#include <CLI/CLI.hpp>

namespace lutrin::cli {

namespace {

/// `show ID [--attachments FOLDER]`: one document with all its blocks, or the files it brought.
class Show : public Command {
public:
    Show() : Command("show", {"montre un document entier", "shows one whole document"}) {}

    void declare(CLI::App &verb, Language language) override
    {
        verb.add_option("ID", m_id,
                        Words{"identifiant du document", "the document’s id"}.in(language))
            ->required();
        verb.add_option("--attachments", m_folder,
                        Words{"écrit dans ce dossier les fichiers joints au document",
                              "writes the files that the document brought along into this folder"}
                            .in(language))
            ->type_name(Words{"DOSSIER", "FOLDER"}.in(language));
    }

    Result<bool> run(Session &session) override
    {
        const auto library = session.library(library::Access::Read);
        if (!library)
            return failure(library.error());
        if (!m_folder.empty())
            return writeAttachments(session, **library);
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
    /// A line for each file, or with `--json` their list.
    Result<bool> writeAttachments(Session &session, const library::Library &library) const
    {
        const auto files = library.writeAttachments(m_id, m_folder);
        if (!files)
            return failure(files.error());
        if (session.json) {
            Json list = Json::array();
            for (const std::filesystem::path &file : *files)
                list.push_back(file.string());
            print(session.out, {{"id", m_id}, {"attachments", std::move(list)}});
            return true;
        }
        for (const std::filesystem::path &file : *files)
            session.out << printable(file.string()) << '\n';
        if (files->empty())
            session.out << session.say({"aucun fichier joint", "no attached file"}) << '\n';
        return true;
    }

    std::string m_id;
    std::string m_folder;
};

} // namespace

std::unique_ptr<Command> makeShow()
{
    return std::make_unique<Show>();
}

} // namespace lutrin::cli
