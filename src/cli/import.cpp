// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/errortext.h"
#include "cli/output.h"
#include "cli/verbs.h"
#include "corpus/date.h"
#include "corpus/json.h"
#include "corpus/taxonomy.h"
#include "corpus/titlemarkup.h"
#include "library/detailwords.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <limits>

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

const char *fateName(library::Fate fate)
{
    switch (fate) {
    case library::Fate::New:
        return "new";
    case library::Fate::Update:
        return "update";
    case library::Fate::Merge:
        return "merge";
    case library::Fate::Present:
        break;
    }
    return "present";
}

Words fateWords(library::Fate fate)
{
    switch (fate) {
    case library::Fate::New:
        return {"nouveau", "new"};
    case library::Fate::Update:
        return {"mise à jour", "update"};
    case library::Fate::Merge:
        return {"doublon", "duplicate"};
    case library::Fate::Present:
        break;
    }
    return {"déjà présent", "already there"};
}

Json mergeJson(const library::ImportMerge &merge)
{
    return {{"file", merge.file},         {"line", merge.line},
            {"title", merge.title},       {"record", merge.record},
            {"document", merge.document}, {"documentTitle", merge.documentTitle},
            {"fields", merge.fields}};
}

Json namedJson(const library::NamedTerm &named)
{
    return {{"axis", corpus::axisName(named.term.axis)},
            {"id", named.term.id},
            {"label", named.term.french},
            {"labels", named.labels},
            {"records", named.records}};
}

Json sampleJson(const library::ImportSample &sample)
{
    Json json{{"file", sample.file},
              {"line", sample.line},
              {"becomes", fateName(sample.fate)},
              {"document", Json::parse(corpus::toJson(sample.document))},
              {"from", sample.origins},
              {"missing", sample.missing}};
    if (sample.fate == library::Fate::Merge)
        json["sameAs"] = sample.merge.document;
    return json;
}

/// `import PATH… [--dry-run] [--except ID]… [--keyword ID]… [--new]`: any supported file or folder.
class Import : public Command {
public:
    Import()
        : Command("import", {"importe des fichiers ou des dossiers", "imports files or folders"})
    {
    }

    void declare(CLI::App &verb, Language language) override
    {
        const Saying say{language};
        verb.add_option(say({"CHEMIN", "PATH"}), m_paths,
                        say({"fichiers ou dossiers", "files or folders"}))
            ->required();
        CLI::Option *dryRun =
            verb.add_flag("--dry-run", m_options.dryRun,
                          say({"montre ce qui a été lu et ce qui en serait fait, sans rien écrire",
                               "shows what was read and what would become of it, writes nothing"}));
        // One id an option, so that what follows it are paths.
        CLI::Option *except =
            verb.add_option(
                    "--except", m_except,
                    say({"laisse de côté la notice de cet identifiant, que montre --dry-run",
                         "leaves out the record of this id, which --dry-run shows"}))
                ->allow_extra_args(false)
                ->type_name("ID");
        CLI::Option *keyword =
            verb.add_option(
                    "--keyword", m_keywords,
                    say({"laisse mot-clé ce qui nomme le thème ou la région de cet identifiant",
                         "leaves a keyword what names the theme or the region of this id"}))
                ->allow_extra_args(false)
                ->type_name("ID");
        verb.add_flag("--new", m_new,
                      say({"seulement ce que ces dossiers ont reçu depuis la dernière fois",
                           "only what these folders got since the last time"}))
            ->excludes(dryRun)
            ->excludes(except)
            ->excludes(keyword);
    }

    /// The verdict is bad when anything failed; what could be read is in the library all the same.
    Result<bool> run(Session &session) override
    {
        const std::stop_token stop = session.stop();
        const auto library =
            session.library(m_options.dryRun ? library::Access::Read : library::Access::Write);
        if (!library)
            return failure(library.error());
        const std::vector<std::filesystem::path> paths(m_paths.begin(), m_paths.end());
        for (const std::string &term : m_keywords) {
            m_options.unnamed.emplace(corpus::Axis::Theme, term);
            m_options.unnamed.emplace(corpus::Axis::Region, term);
        }
        if (auto done = leaveOut(**library, paths, stop); !done)
            return failure(done.error());
        m_options.samples = m_options.dryRun ? mostSamples : 0;
        const auto report =
            m_new ? gathered(**library, paths, stop) : (*library)->import(paths, m_options, stop);
        if (!report)
            return failure(report.error());
        if (session.json)
            printJson(session, *report);
        else
            printText(session, *report);
        return report->failed == 0 && !report->cancelled;
    }

private:
    static constexpr int mostSamples = 1000;

    /// A record has its id only once it is read, so that all are read once more: nothing is written
    /// where one of the names is wrong.
    Result<void> leaveOut(library::Library &library,
                          const std::vector<std::filesystem::path> &paths,
                          const std::stop_token &stop)
    {
        if (m_except.empty())
            return {};
        const auto report = library.import(
            paths, {.dryRun = true, .samples = std::numeric_limits<int>::max()}, stop);
        if (!report)
            return failure(report.error());
        if (report->cancelled)
            return failure({.cause = Cause::Cancelled});
        for (const std::string &id : m_except) {
            bool known = false;
            for (const auto &sample : report->samples) {
                if (sample->document.id != id)
                    continue;
                m_options.leftOut.insert(sample->key);
                known = true;
            }
            if (!known)
                return failure({.cause = Cause::NotFound, .subject = id});
        }
        return {};
    }

    static Result<library::ImportReport> gathered(library::Library &library,
                                                  const std::vector<std::filesystem::path> &folders,
                                                  const std::stop_token &stop)
    {
        return library.importNew(folders, std::chrono::milliseconds(0), stop)
            .map([](library::Library::Gathering &&gathering) {
                return std::move(gathering.report);
            });
    }

    void printJson(const Session &session, const library::ImportReport &report) const
    {
        Json messages = Json::array();
        for (const library::ImportMessage &message : report.messages)
            messages.push_back({{"file", message.error.subject},
                                {"line", message.error.position.line},
                                {"severity", severityName(message.severity)},
                                {"text", errorText(message.error, session.language)}});
        Json merges = Json::array();
        for (const library::ImportMerge &merge : report.merges)
            merges.push_back(mergeJson(merge));
        Json terms = Json::array();
        for (const corpus::Term &term : report.newTerms)
            terms.push_back(
                {{"axis", corpus::axisName(term.axis)}, {"id", term.id}, {"label", term.french}});
        Json named = Json::array();
        for (const library::NamedTerm &one : report.named)
            named.push_back(namedJson(one));
        Json all{{"imported", report.imported},     {"updated", report.updated},
                 {"duplicates", report.duplicates}, {"failed", report.failed},
                 {"messages", std::move(messages)}, {"change", report.change},
                 {"merges", std::move(merges)},     {"newTerms", std::move(terms)},
                 {"completed", report.completed},   {"leftOut", report.leftOut},
                 {"named", std::move(named)},       {"cancelled", report.cancelled}};
        if (m_options.dryRun) {
            Json samples = Json::array();
            for (const auto &sample : report.samples)
                samples.push_back(sampleJson(*sample));
            all["records"] = std::move(samples);
            all["missing"] = report.missing;
        }
        print(session.out, all);
    }

    static void printSample(const Session &session, const library::ImportSample &sample)
    {
        const corpus::Document &document = sample.document;
        std::string authors;
        for (const corpus::Name &name : corpus::principalNames(document))
            authors += (authors.empty() ? "" : ", ") + name.display();
        session.out << session.say(fateWords(sample.fate)) << '\t'
                    << corpus::toString(document.date) << '\t' << printable(authors) << '\t'
                    << printable(corpus::plainTitle(document.title)) << '\t'
                    << printable(document.id) << '\n';
        if (sample.fate == library::Fate::Merge)
            session.out << "  = " << printable(sample.merge.document) << '\t'
                        << printable(sample.merge.documentTitle) << '\n';
        for (const auto &[field, place] : sample.origins)
            session.out << "  " << field << " < "
                        << printable(session.language == Language::French
                                         ? library::frenchDetail(place)
                                         : place)
                        << '\n';
        std::string missing;
        for (const std::string &key : sample.missing)
            missing += (missing.empty() ? "" : ", ") + key;
        if (!missing.empty())
            session.out << session.say({"  manque\u00a0: ", "  missing: "}) << missing << '\n';
    }

    static void printNamed(const Session &session, const library::NamedTerm &named)
    {
        std::string labels;
        for (const std::string &label : named.labels)
            labels += (labels.empty() ? "" : ", ") + label;
        session.errors << "lutrin-cli: " << session.say({"terme reconnu\u00a0: ", "term named: "})
                       << printable(labels) << " (" << corpus::axisName(named.term.axis) << ' '
                       << printable(named.term.id) << ", " << named.records
                       << session.say(counted(named.records, {" document", " document"},
                                              {" documents", " documents"}))
                       << ")\n";
    }

    static void printMerge(const Session &session, const library::ImportMerge &merge)
    {
        std::string fields;
        for (const std::string &key : merge.fields)
            fields += (fields.empty() ? "" : ", ") + key;
        session.errors << "lutrin-cli: " << printable(merge.file);
        if (merge.line > 0)
            session.errors << ':' << merge.line;
        session.errors << session.say({"\u00a0: même œuvre que ", ": the same work as "})
                       << printable(merge.document)
                       << (fields.empty()
                               ? session.say({", rien à en reprendre", ", nothing to take from it"})
                               : session.say({", repris\u00a0: ", ", taken from it: "}))
                       << fields
                       << session.say({" (sinon\u00a0: lutrin-cli separate ",
                                       " (if not: lutrin-cli separate "})
                       << printable(merge.document) << ' ' << printable(merge.record) << ")\n";
    }

    void printText(const Session &session, const library::ImportReport &report) const
    {
        for (const auto &sample : report.samples)
            printSample(session, *sample);
        std::string messages; // written at once: there may be one for each file
        for (const library::ImportMessage &message : report.messages)
            messages += "lutrin-cli: " + errorText(message.error, session.language) + '\n';
        session.errors << messages;
        for (const library::ImportMerge &merge : report.merges)
            printMerge(session, merge);
        if (report.cancelled)
            session.errors
                << "lutrin-cli: "
                << session.say(m_options.dryRun
                                   ? Words{"interrompu\u202f; rien n’est écrit\n",
                                           "interrupted; nothing is written\n"}
                                   : Words{"interrompu\u202f; ce qui était complet est dans la "
                                           "bibliothèque\n",
                                           "interrupted; what was complete is in the library\n"});
        sayNewTerms(session, report.newTerms);
        for (const library::NamedTerm &named : report.named)
            printNamed(session, named);
        const Saying say{session.language};
        const Words one = m_options.dryRun ? Words{" à importer, ", " to import, "}
                                           : Words{" importé, ", " imported, "};
        const Words many = m_options.dryRun ? one : Words{" importés, ", " imported, "};
        session.out << report.imported << say(counted(report.imported, one, many)) << report.updated
                    << say({" mis à jour, ", " updated, "}) << report.duplicates
                    << say(counted(report.duplicates, {" déjà présent", " already there"},
                                   {" déjà présents", " already there"}));
        if (report.completed > 0)
            session.out << say({" (dont ", " ("}) << report.completed
                        << say(counted(report.completed, {" complété)", " of them has more now)"},
                                       {" complétés)", " of them have more now)"}));
        if (report.leftOut > 0)
            session.out << ", " << report.leftOut
                        << say(counted(report.leftOut, {" laissé de côté", " left out"},
                                       {" laissés de côté", " left out"}));
        const auto files =
            std::ranges::count(report.messages, true, &library::ImportMessage::leftOut);
        if (files > 0)
            session.out << ", " << files
                        << say(counted(files, {" fichier laissé de côté", " file left out"},
                                       {" fichiers laissés de côté", " files left out"}));
        session.out << ", " << report.failed << say({" en échec", " failed"});
        const auto warnings = std::ranges::count(report.messages, library::Severity::Warning,
                                                 &library::ImportMessage::severity);
        if (warnings > 0)
            session.out << ", " << warnings
                        << say(counted(warnings, {" avertissement", " warning"},
                                       {" avertissements", " warnings"}));
        session.out << '\n';
        if (report.change != 0)
            session.out << say({"Pour annuler\u00a0: lutrin-cli undo ",
                                "To take it back: lutrin-cli undo "})
                        << report.change << '\n';
    }

    std::vector<std::string> m_paths;
    std::vector<std::string> m_except;
    std::vector<std::string> m_keywords;
    library::ImportOptions m_options;
    bool m_new = false;
};

} // namespace

std::unique_ptr<Command> makeImport()
{
    return std::make_unique<Import>();
}

} // namespace lutrin::cli
