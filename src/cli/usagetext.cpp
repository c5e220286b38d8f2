// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/usagetext.h"

#include <CLI/CLI.hpp>

namespace lutrin::cli {

namespace {

std::string unexpected(const std::string &argument, bool isVerb, Language language)
{
    const Words words = isVerb ? Words{"verbe inconnu\u00a0: ", "unknown verb: "}
                               : Words{"argument inattendu\u00a0: ", "unexpected argument: "};
    return words.in(language) + argument;
}

/// CLI11 writes « NAME is required ».
std::string missing(const std::string &message, Language language)
{
    return Words{"il manque ", "missing: "}.in(language) + message.substr(0, message.find(' '));
}

/// CLI11 writes « NAME: VALUE not in {a,b} » or « NAME: Value VALUE not in range … ».
std::string refused(const std::string &message, Language language)
{
    const std::string intro = "Value ";
    const std::size_t colon = message.find(": ");
    const std::size_t end = message.find(" not in ");
    std::string text =
        message.substr(0, colon) + Words{"\u00a0: valeur refusée", ": value refused"}.in(language);
    if (colon == std::string::npos || end == std::string::npos || end < colon + 2)
        return text;
    std::string value = message.substr(colon + 2, end - colon - 2);
    if (value.starts_with(intro))
        value.erase(0, intro.size());
    text += " (" + value + ")";
    if (const std::size_t list = message.find('{', end); list != std::string::npos)
        text +=
            Words{"\u202f; attendu\u00a0: ", "; expected: "}.in(language) + message.substr(list);
    return text;
}

/// CLI11 writes « Could not convert: NAME = VALUE ».
std::string unconverted(const std::string &message, Language language)
{
    const std::string intro = "Could not convert: ";
    const std::size_t sign = message.find(" = ");
    if (!message.starts_with(intro) || sign == std::string::npos)
        return refused(message, language);
    return message.substr(intro.size(), sign - intro.size()) +
           Words{"\u00a0: valeur refusée (", ": value refused ("}.in(language) +
           message.substr(sign + 3) + ")";
}

/// CLI11 writes « NAME: 1 required TYPE missing ».
std::string withoutValue(const std::string &message, Language language)
{
    return message.substr(0, message.find(':')) +
           Words{"\u00a0: il manque une valeur", ": a value is missing"}.in(language);
}

/// CLI11 writes « NAME requires OTHER » and « NAME excludes OTHER ».
std::string together(const std::string &message, Words between, Language language)
{
    return message.substr(0, message.find(' ')) + between.in(language) +
           message.substr(message.rfind(' ') + 1);
}

} // namespace

std::string usageText(const CLI::ParseError &problem, const CLI::App &app, Language language)
{
    const bool hasVerb = !app.get_subcommands().empty();
    const auto remaining = app.remaining(true);
    if (!remaining.empty())
        return unexpected(remaining.front(), !hasVerb, language);
    if (!hasVerb)
        return Words{"il manque un verbe", "a verb is missing"}.in(language);
    const std::string kind = problem.get_name();
    if (kind == "RequiredError")
        return missing(problem.what(), language);
    if (kind == "ValidationError")
        return refused(problem.what(), language);
    if (kind == "ConversionError")
        return unconverted(problem.what(), language);
    if (kind == "ArgumentMismatch")
        return withoutValue(problem.what(), language);
    if (kind == "RequiresError")
        return together(problem.what(), {" ne va pas sans ", " needs "}, language);
    if (kind == "ExcludesError")
        return together(problem.what(), {" ne va pas avec ", " does not go with "}, language);
    return problem.what();
}

void translateHelp(CLI::App &app, Language language)
{
    const auto formatter = app.get_formatter();
    const auto label = [&](const char *key, Words words) {
        formatter->label(key, words.in(language));
    };
    label("SUBCOMMAND", {"VERBE", "VERB"});
    label("Usage", {"Utilisation\u00a0", "Usage"});
    label("Positionals", {"Arguments\u00a0", "Arguments"});
    label("REQUIRED", {"(obligatoire)", "(required)"});
    label("TEXT", {"TEXTE", "TEXT"});
    label("INT", {"NOMBRE", "NUMBER"});
    label("UINT", {"NOMBRE", "NUMBER"});
    label("INT:NONNEGATIVE", {"NOMBRE", "NUMBER"});
    label("Needs", {"exige\u00a0", "needs"});
    label("Excludes", {"incompatible avec\u00a0", "not with"});
}

} // namespace lutrin::cli
