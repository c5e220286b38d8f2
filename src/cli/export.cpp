// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/allfound.h"
#include "cli/output.h"
#include "cli/verbs.h"

#include <CLI/CLI.hpp>

namespace lutrin::cli {

namespace {

/// `export (ID… | --query Q) --to FORMAT [-o FILE]`: documents in another tool's format.
class Export : public Command {
public:
    Export() : Command("export", {"exporte des documents", "exports documents"}) {}

    void declare(CLI::App &verb, Language language) override
    {
        const Saying say{language};
        auto *ids =
            verb.add_option("ID", m_ids, say({"identifiants des documents", "the documents’ ids"}));
        m_query.option = verb.add_option(
            "--query", m_query.text,
            say({"tout ce que trouve cette recherche\u202f; vide\u00a0: tous les documents",
                 "all that this finds; empty: every document"}));
        ids->excludes(m_query.option);
        verb.add_option("--to", m_format, say({"format d’export", "format"}))
            ->required()
            ->check(CLI::IsMember(library::Library::exportFormats()));
        auto *output = verb.add_option("-o,--output", m_file,
                                       say({"fichier à écrire, entier ou pas du tout",
                                            "the file to write, whole or not at all"}))
                           ->type_name(say({"FICHIER", "FILE"}));
        verb.add_flag("--with-files", m_files,
                      say({"aussi les PDF, dans le dossier attachments à côté\u00a0; les images "
                           "avec jsonl",
                           "the PDF files, too, in the folder attachments beside it; the pictures "
                           "with jsonl"}))
            ->needs(output);
        verb.parse_complete_callback([this] {
            if (m_ids.empty() && m_query.option->count() == 0)
                throw CLI::RequiredError("ID | --query");
        });
    }

    Result<bool> run(Session &session) override
    {
        const std::stop_token stop = session.stop();
        const auto library = session.library(library::Access::Read);
        if (!library)
            return failure(library.error());
        const auto ids = chosen(**library, stop);
        if (!ids)
            return failure(ids.error());
        return m_file.empty() ? printTo(session, **library, *ids, stop)
                              : writeTo(session, **library, *ids, stop);
    }

private:
    struct Query {
        std::string text;
        CLI::Option *option = nullptr;
    };

    Result<std::vector<std::string>> chosen(const library::Library &library,
                                            const std::stop_token &stop) const
    {
        if (!m_ids.empty())
            return m_ids;
        return allIdsFound(library, m_query.text, stop);
    }

    /// With `--json`, the text stands in the object.
    Result<bool> printTo(Session &session, const library::Library &library,
                         const std::vector<std::string> &ids, const std::stop_token &stop) const
    {
        std::string text;
        const auto take = [&](std::string_view piece) -> Result<void> {
            if (session.json)
                text += piece;
            else if (!session.out.write(piece.data(), static_cast<std::streamsize>(piece.size())))
                return failure(unwritten(session.out));
            return {};
        };
        const auto count = library.exportTo(ids, m_format, take, stop);
        if (!count)
            return failure(count.error());
        if (session.json)
            print(session.out, {{"format", m_format}, {"exported", *count}, {"text", text}});
        return true;
    }

    Result<bool> writeTo(Session &session, const library::Library &library,
                         const std::vector<std::string> &ids, const std::stop_token &stop) const
    {
        const auto count = library.exportFile(
            ids, m_format, m_file, m_files ? library::FilesToo::Yes : library::FilesToo::No, stop);
        if (!count)
            return failure(count.error());
        if (session.json)
            print(session.out, {{"format", m_format}, {"exported", *count}, {"file", m_file}});
        else
            session.out << *count
                        << session.say(counted(*count, {" document\u00a0: ", " document: "},
                                               {" documents\u00a0: ", " documents: "}))
                        << m_file << '\n';
        return true;
    }

    std::vector<std::string> m_ids;
    Query m_query;
    std::string m_format;
    std::string m_file;
    bool m_files = false;
};

} // namespace

std::unique_ptr<Command> makeExport()
{
    return std::make_unique<Export>();
}

} // namespace lutrin::cli
