// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/citationoptions.h"

#include <CLI/CLI.hpp>

#include <map>

namespace lutrin::cli {

namespace {

const std::map<std::string, citation::Form> forms{{"bibliography", citation::Form::Bibliography},
                                                  {"note", citation::Form::Note},
                                                  {"in-text", citation::Form::InText}};

const std::map<std::string, citation::Typography> typographies{
    {"style", citation::Typography::Style}, {"french", citation::Typography::French}};

const std::map<std::string, std::string citation::Formatted::*> outputs{
    {"text", &citation::Formatted::plain},  {"html", &citation::Formatted::html},
    {"rtf", &citation::Formatted::rtf},     {"markdown", &citation::Formatted::markdown},
    {"latex", &citation::Formatted::latex}, {"odf", &citation::Formatted::odf},
    {"ooxml", &citation::Formatted::ooxml}};

} // namespace

void CitationOptions::declare(CLI::App &verb, Language language, bool withForm)
{
    const Saying say{language};
    verb.add_option("--style", options.style,
                    say({"nom d’un style installé ou fichier .csl",
                         "an installed style’s name or a .csl file"}))
        ->capture_default_str();
    verb.add_option("--locale", options.locale,
                    say({"langue de la référence, fr-FR par exemple",
                         "language of the reference, en-US for instance"}));
    if (withForm)
        verb.add_option("--form", form, say({"forme de la référence", "form of the reference"}))
            ->check(CLI::IsMember(forms))
            ->capture_default_str();
    verb.add_option("--locator", options.locator,
                    say({"endroit cité\u00a0: «\u00a0p. 3\u00a0»", "the place cited: “p. 3”"}));
    verb.add_option("--as", as, say({"format affiché", "printed format"}))
        ->check(CLI::IsMember(outputs))
        ->capture_default_str();
    verb.add_option("--typography", typography,
                    say({"typographie du style seul (style), ou avec la française (french)",
                         "the style’s own typography (style), or with French rules (french)"}))
        ->check(CLI::IsMember(typographies))
        ->capture_default_str();
}

citation::Options CitationOptions::chosen(bool allTexts) const
{
    citation::Options all = options;
    all.form = forms.at(form);
    all.typography = typographies.at(typography);
    if (!allTexts)
        all.outputs = {outputs.at(as)};
    return all;
}

const std::string &CitationOptions::text(const citation::Formatted &formatted) const
{
    return formatted.*outputs.at(as);
}

} // namespace lutrin::cli
