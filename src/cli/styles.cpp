// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/joined.h"
#include "cli/output.h"
#include "cli/verbs.h"

#include "library/references.h"

#include <CLI/CLI.hpp>

namespace lutrin::cli {

namespace {

/// `styles [FILTER]`: the CSL styles available: name and title, parted by a tab.
class Styles : public Command {
public:
    Styles() : Command("styles", {"liste les styles CSL", "lists the CSL styles"}) {}

    void declare(CLI::App &verb, Language language) override
    {
        verb.add_option(
            Words{"MOTS", "WORDS"}.in(language), m_words,
            Words{"mots du nom ou du titre", "words of the name or title"}.in(language));
    }

    Result<bool> run(Session &session) override
    {
        const auto styles =
            library::References(session.locations().styleFolders(), session.locations().locales)
                .styles(joined(m_words, " "));
        if (session.json)
            printJson(session, styles);
        else
            for (const citation::StyleInfo &style : styles)
                session.out << printable(style.name) << '\t' << printable(style.title) << '\n';
        return true;
    }

private:
    static void printJson(const Session &session, const std::vector<citation::StyleInfo> &styles)
    {
        Json all = Json::array();
        for (const citation::StyleInfo &style : styles)
            all.push_back({{"name", style.name},
                           {"title", style.title},
                           {"locale", style.locale},
                           {"parent", style.parent},
                           {"format", style.format},
                           {"fields", style.fields},
                           {"bibliography", style.hasBibliography},
                           {"note", style.noteStyle}});
        print(session.out, {{"total", styles.size()}, {"styles", std::move(all)}});
    }

    std::vector<std::string> m_words;
};

} // namespace

std::unique_ptr<Command> makeStyles()
{
    return std::make_unique<Styles>();
}

} // namespace lutrin::cli
