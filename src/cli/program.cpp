// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include "cli/errortext.h"
#include "cli/output.h"
#include "cli/usagetext.h"
#include "cli/verbs.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <exception>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::cli {

namespace {

constexpr int exitDone = 0;
constexpr int exitFailed = 1;
constexpr int wrongUsage = 2;

struct GlobalOptions {
    std::string library;
    bool empty = false;
    bool json = false;
};

void declareGlobals(CLI::App &app, GlobalOptions &options, Language language)
{
    const Saying say{language};
    app.option_defaults()->group(say({"Options\u00a0", "Options"}));
    app.set_help_flag("-h,--help", say({"affiche cette aide", "prints this help"}));
    app.set_version_flag("--version", LUTRIN_VERSION,
                         say({"affiche la version", "prints the version"}));
    app.add_option("--library", options.library,
                   say({"fichier de la bibliothèque", "the library’s file"}))
        ->type_name(say({"FICHIER", "FILE"}));
    app.add_flag("--empty", options.empty,
                 say({"crée une bibliothèque absente sans le corpus fourni",
                      "creates a missing library without the bundled corpus"}));
    app.add_flag("--json", options.json, say({"affiche un objet JSON", "prints one JSON object"}));
    app.require_subcommand(1);
    app.fallthrough();
}

/// Help and version come as a ParseError too, with status 0.
int printUsage(const CLI::App &app, const CLI::ParseError &problem, Language language,
               const Environment &environment)
{
    if (problem.get_exit_code() == 0) {
        app.exit(problem, environment.out, environment.errors);
        return exitDone;
    }
    environment.errors << "lutrin-cli: " << usageText(problem, app, language) << '\n'
                       << Words{"«\u00a0lutrin-cli --help\u00a0» et «\u00a0lutrin-cli VERBE "
                                "--help\u00a0» en disent plus.",
                                "lutrin-cli --help and lutrin-cli VERB --help say more."}
                              .in(language)
                       << '\n';
    return wrongUsage;
}

int runVerb(Command &command, const GlobalOptions &options, Language language,
            const Environment &environment)
{
    library::Locations locations = environment.locations;
    if (!options.library.empty())
        locations.library = options.library;
    if (options.empty)
        locations.bundledCorpus.clear();
    Session session(std::move(locations), environment.in, environment.out, environment.errors);
    session.language = language;
    session.json = options.json;
    session.terminal = environment.terminal;
    session.stopping = environment.stop;
    const auto verdict = command.run(session);
    if (!verdict) {
        session.errors << "lutrin-cli: " << errorText(verdict.error(), language) << '\n';
        return exitFailed;
    }
    return *verdict ? exitDone : exitFailed;
}

/// What `work` returns; a failure with a word of it where that throws, or where nobody takes what
/// was written: a full disk shows when the last of it is on its way.
template <typename Work>
int guarded(Work work, Language language, const Environment &environment)
{
    std::optional<Error> error;
    int status = exitFailed;
    try {
        status = work();
        if (!environment.out.flush() && status == exitDone)
            error = unwritten(environment.out);
    } catch (const std::exception &thrown) {
        error = {.cause = Cause::Internal, .detail = thrown.what()};
    }
    if (!error)
        return status;
    environment.errors << "lutrin-cli: " << errorText(*error, language) << '\n';
    return exitFailed;
}

int runArguments(int count, const char *const *arguments, Language language,
                 const Environment &environment)
{
    CLI::App app(Words{"Lutrin\u00a0: lire, interroger et citer un corpus d’analyses, hors ligne.",
                       "Lutrin: read, search and cite a corpus of analyses, offline."}
                     .in(language),
                 "lutrin-cli");
    GlobalOptions options;
    declareGlobals(app, options, language);
    translateHelp(app, language);

    const auto commands = verbs();
    Command *chosen = nullptr;
    for (const auto &command : commands) {
        CLI::App *verb = app.add_subcommand(command->name(), command->summary().in(language))
                             ->group(Words{"Verbes\u00a0", "Verbs"}.in(language));
        verb->get_help_ptr()->group(app.get_help_ptr()->get_group());
        // Thirty options and their checks are a tenth of a search's time: only the asked verb's.
        verb->preparse_callback([verb, language, command = command.get()](std::size_t) {
            command->declare(*verb, language);
        });
        verb->callback([&chosen, command = command.get()] { chosen = command; });
    }
    try {
        app.parse(count, arguments);
    } catch (const CLI::ParseError &problem) {
        return printUsage(app, problem, language, environment);
    }
    return runVerb(*chosen, options, language, environment);
}

/// `search énergie -climat`: what a query leaves out is no option, and gets a blank in front of it.
std::vector<std::string> withoutMistakenOptions(std::span<const char *const> arguments)
{
    std::vector<std::string> all(arguments.begin(), arguments.end());
    const auto commands = verbs();
    auto at = std::ranges::find_if(all, [&commands](const std::string &word) {
        return std::ranges::any_of(commands,
                                   [&](const auto &each) { return each->name() == word; });
    });
    if (at == all.end() || *at != "search")
        return all;
    for (; at != all.end() && *at != "--"; ++at) {
        const bool option = at->starts_with("--") || *at == "-h" || *at == "-";
        if (at->starts_with('-') && !option)
            at->insert(0, 1, ' ');
    }
    return all;
}

} // namespace

int run(int count, const char *const *arguments, const Environment &environment)
{
    const Language language = languageOf(messageLocale());
    const std::vector<std::string> all =
        withoutMistakenOptions({arguments, static_cast<std::size_t>(count)});
    std::vector<const char *> pointers(all.size());
    std::ranges::transform(all, pointers.begin(), &std::string::c_str);
    return guarded([&] { return runArguments(count, pointers.data(), language, environment); },
                   language, environment);
}

} // namespace lutrin::cli
