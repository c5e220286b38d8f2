// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/errortext.h"
#include "cli/output.h"
#include "cli/verbs.h"

#include <CLI/CLI.hpp>

namespace lutrin::cli {

namespace {

const char *severityName(library::Severity severity)
{
    switch (severity) {
    case library::Severity::Information:
        return "information";
    case library::Severity::Warning:
        return "warning";
    case library::Severity::Failure:
        break;
    }
    return "error";
}

/// `import PATH… [--dry-run]`: any supported file or folder.
class Import : public Command {
public:
    Import()
        : Command("import", {"importe des fichiers ou des dossiers", "imports files or folders"})
    {
    }

    void declare(CLI::App &verb, Language language) override
    {
        verb.add_option("PATH", m_paths,
                        Words{"fichiers ou dossiers", "files or folders"}.in(language))
            ->required();
        verb.add_flag(
            "--dry-run", m_options.dryRun,
            Words{"lit et rend compte, sans rien écrire", "reads and reports, writes nothing"}.in(
                language));
    }

    /// The verdict is bad when anything failed; what could be read is in the library all the same.
    Result<bool> run(Session &session) override
    {
        const auto library = session.library(library::Access::Write);
        if (!library)
            return failure(library.error());
        const std::vector<std::filesystem::path> paths(m_paths.begin(), m_paths.end());
        const auto report = (*library)->import(paths, m_options);
        if (!report)
            return failure(report.error());
        if (session.json)
            printJson(session, *report);
        else
            printText(session, *report);
        return report->failed == 0;
    }

private:
    static void printJson(const Session &session, const library::ImportReport &report)
    {
        Json messages = Json::array();
        for (const library::ImportMessage &message : report.messages)
            messages.push_back({{"file", message.error.subject},
                                {"line", message.error.position.line},
                                {"severity", severityName(message.severity)},
                                {"text", errorText(message.error, session.language)}});
        print(session.out, {{"imported", report.imported},
                            {"updated", report.updated},
                            {"duplicates", report.duplicates},
                            {"failed", report.failed},
                            {"messages", std::move(messages)}});
    }

    static void printText(const Session &session, const library::ImportReport &report)
    {
        for (const library::ImportMessage &message : report.messages)
            session.errors << "lutrin-cli: " << errorText(message.error, session.language) << '\n';
        const auto say = [&](Words words) { return words.in(session.language); };
        session.out << report.imported
                    << say(counted(report.imported, {" importé, ", " imported, "},
                                   {" importés, ", " imported, "}))
                    << report.updated << say({" mis à jour, ", " updated, "}) << report.duplicates
                    << say(counted(report.duplicates, {" déjà présent, ", " already there, "},
                                   {" déjà présents, ", " already there, "}))
                    << report.failed << say({" en échec\n", " failed\n"});
    }

    std::vector<std::string> m_paths;
    library::ImportOptions m_options;
};

} // namespace

std::unique_ptr<Command> makeImport()
{
    return std::make_unique<Import>();
}

} // namespace lutrin::cli
