// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"
#include "cli/verbs.h"
#include "library/searchnote.h"
#include "library/textfile.h"
#include "search/facetname.h"

#include <CLI/CLI.hpp>

namespace lutrin::cli {

namespace {

using library::LoggedSearch;

Words facetWords(search::Facet facet)
{
    switch (facet) {
    case search::Facet::Theme:
        return {"thème", "theme"};
    case search::Facet::Region:
        return {"région", "region"};
    case search::Facet::Year:
        return {"année", "year"};
    case search::Facet::Author:
        return {"auteur", "author"};
    case search::Facet::Centre:
        return {"centre", "centre"};
    case search::Facet::Type:
        return {"type", "type"};
    case search::Facet::Language:
        return {"langue", "language"};
    case search::Facet::Series:
        return {"collection", "series"};
    case search::Facet::Container:
        return {"revue", "journal"};
    case search::Facet::Collection:
        return {"dossier", "folder"};
    case search::Facet::Tag:
        return {"étiquette", "tag"};
    }
    return {"", ""};
}

library::NoteWords noteWords(Language language)
{
    const Saying say{language};
    return {
        .language = say({"fr", "en"}),
        .title =
            say({"Note de méthode\u00a0: recherches effectuées", "Methods note: searches made"}),
        .introduction = say({"Recherches effectuées avec Lutrin, dans l’ordre. La colonne "
                             "«\u00a0lue\u00a0» donne chaque requête telle qu’elle a été comprise.",
                             "Searches made with Lutrin, in order. The column “read as” gives "
                             "each query as it was understood."}),
        .date = say({"date", "date"}),
        .query = say({"requête", "query"}),
        .reading = say({"lue", "read as"}),
        .filters = say({"filtres", "filters"}),
        .edition = say({"édition du corpus", "edition of the corpus"}),
        .documents = say({"documents", "documents"}),
        .found = say({"trouvés", "found"}),
        .except = say({"sauf", "not"}),
        .everything = say({"(tout)", "(everything)"}),
        .colon = say({"\u00a0: ", ": "}),
        .facet = [language](search::Facet facet) {
            return std::string(facetWords(facet).in(language));
        }};
}

/// `log [--to FORMAT] [-o FILE] [--clear]`: the searches that were noted, as a methods note.
class Log : public Command {
public:
    Log()
        : Command("log", {"donne le journal des recherches, en note de méthode",
                          "gives the log of searches, as a methods note"})
    {
    }

    void declare(CLI::App &verb, Language language) override
    {
        const Saying say{language};
        verb.add_option("--to", m_format, say({"format de la note", "the note’s format"}))
            ->check(CLI::IsMember(library::noteFormats()))
            ->capture_default_str();
        verb.add_option("-o,--output", m_file,
                        say({"fichier à écrire, entier ou pas du tout",
                             "the file to write, whole or not at all"}))
            ->type_name(say({"FICHIER", "FILE"}));
        verb.add_flag("--clear", m_clear,
                      say({"vide le journal, après l’avoir donné", "empties the log, once given"}));
    }

    Result<bool> run(Session &session) override
    {
        const auto library =
            session.library(m_clear ? library::Access::Write : library::Access::Read);
        if (!library)
            return failure(library.error());
        const auto log = (*library)->searchLog();
        if (!log)
            return failure(log.error());
        if (auto done = give(session, *log); !done)
            return failure(done.error());
        if (m_clear) {
            if (auto done = (*library)->setSearchLog({}); !done)
                return failure(done.error());
        }
        return true;
    }

private:
    [[nodiscard]] Result<void> give(const Session &session,
                                    const std::vector<LoggedSearch> &log) const
    {
        const auto note = library::searchNote(log, m_format, noteWords(session.language));
        if (!note)
            return failure(note.error());
        if (!m_file.empty()) {
            if (auto done = library::writeTextFile(m_file, *note); !done)
                return done;
        }
        if (session.json)
            print(session.out, {{"searches", entries(log)}});
        else if (m_file.empty())
            session.out << *note;
        else
            session.out << log.size()
                        << session.say(counted(log.size(), {" recherche\u00a0: ", " search: "},
                                               {" recherches\u00a0: ", " searches: "}))
                        << m_file << '\n';
        return {};
    }

    static Json entries(const std::vector<LoggedSearch> &log)
    {
        Json all = Json::array();
        for (const LoggedSearch &each : log) {
            Json filters = Json::array();
            for (const auto &[filter, label] : each.filters)
                filters.push_back({{"facet", search::facetName(filter.facet)},
                                   {"value", filter.value},
                                   {"label", label},
                                   {"excluded", filter.excluded}});
            all.push_back({{"time", each.time},
                           {"query", each.query},
                           {"reading", each.reading},
                           {"filters", std::move(filters)},
                           {"edition", each.edition},
                           {"documents", each.documents},
                           {"found", each.found}});
        }
        return all;
    }

    std::string m_format = "markdown";
    std::string m_file;
    bool m_clear = false;
};

} // namespace

std::unique_ptr<Command> makeLog()
{
    return std::make_unique<Log>();
}

} // namespace lutrin::cli
