// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/allfound.h"
#include "cli/output.h"
#include "cli/verbs.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace lutrin::cli {

namespace {

using library::FilingChange;
using library::FilingKind;

/// `tag` and `collect`: `[ID… | --query Q] [--add NAME]… [--remove NAME]…`. Without a change, the
/// names and how many documents have each.
class File : public Command {
public:
    File(FilingKind kind, std::string name, Words summary)
        : Command(std::move(name), summary), m_kind(kind)
    {
    }

    void declare(CLI::App &verb, Language language) override
    {
        const Saying say{language};
        const CLI::Option *query = declareChosen(verb, language, m_ids, m_query);
        // One name an option, so that what follows it are ids.
        verb.add_option("--add", m_add, say({"classe sous ce nom", "files under this name"}))
            ->allow_extra_args(false)
            ->type_name(say({"NOM", "NAME"}));
        verb.add_option("--remove", m_remove, say({"ôte ce nom", "removes this name"}))
            ->allow_extra_args(false)
            ->type_name(say({"NOM", "NAME"}));
        verb.parse_complete_callback([this, query] {
            const bool changes = !m_add.empty() || !m_remove.empty();
            const bool chosen = !m_ids.empty() || query->count() > 0;
            if (changes && !chosen)
                throw CLI::RequiredError("ID | --query");
            if (chosen && !changes)
                throw CLI::RequiredError("--add | --remove");
        });
    }

    Result<bool> run(Session &session) override
    {
        const bool changes = !m_add.empty() || !m_remove.empty();
        const auto library =
            session.library(changes ? library::Access::Write : library::Access::Read);
        if (!library)
            return failure(library.error());
        if (!changes)
            return printNames(session, **library);
        const auto ids = chosen(**library);
        if (!ids)
            return failure(ids.error());
        const auto undone = (*library)->file(changesOf(*ids));
        if (!undone)
            return failure(undone.error());
        printChanges(session, *undone);
        return true;
    }

private:
    Result<std::vector<std::string>> chosen(const library::Library &library) const
    {
        if (!m_ids.empty()) {
            const auto known = library.records(m_ids);
            if (!known)
                return failure(known.error());
            return m_ids;
        }
        return allIdsFound(library, m_query);
    }

    [[nodiscard]] std::vector<FilingChange> changesOf(const std::vector<std::string> &ids) const
    {
        std::vector<FilingChange> changes;
        for (const std::string &name : m_add)
            changes.push_back({m_kind, name, ids, true});
        for (const std::string &name : m_remove)
            changes.push_back({m_kind, name, ids, false});
        return changes;
    }

    /// What was done is the reverse of what would undo it.
    static void printChanges(const Session &session, std::vector<FilingChange> undone)
    {
        std::ranges::reverse(undone);
        Json all = Json::array();
        for (const FilingChange &each : undone) {
            if (session.json)
                all.push_back({{each.filed ? "removed" : "added", each.name}, {"ids", each.ids}});
            else
                session.out << (each.filed ? '-' : '+') << printable(each.name) << '\t'
                            << each.ids.size()
                            << session.say(counted(each.ids.size(), {" document", " document"},
                                                   {" documents", " documents"}))
                            << '\n';
        }
        if (session.json)
            print(session.out, {{"changes", std::move(all)}});
    }

    Result<bool> printNames(const Session &session, const library::Library &library) const
    {
        const auto answer = library.search({.limit = 0, .snippets = false});
        if (!answer)
            return failure(answer.error());
        const auto counts = std::ranges::find(answer->facets, library::facetOf(m_kind),
                                              &search::FacetCounts::facet);
        Json names = Json::array();
        for (const search::FacetValue &value : counts->values) {
            if (session.json)
                names.push_back({{"name", value.id}, {"documents", value.count}});
            else
                session.out << value.count << '\t' << printable(value.id) << '\n';
        }
        if (session.json)
            print(session.out, {{"names", std::move(names)}});
        return true;
    }

    FilingKind m_kind;
    std::vector<std::string> m_ids;
    std::string m_query;
    std::vector<std::string> m_add;
    std::vector<std::string> m_remove;
};

} // namespace

std::unique_ptr<Command> makeTag()
{
    return std::make_unique<File>(FilingKind::Tag, "tag",
                                  Words{"liste les étiquettes, en met et en ôte",
                                        "lists tags, puts them on and takes them off"});
}

std::unique_ptr<Command> makeCollect()
{
    return std::make_unique<File>(
        FilingKind::Collection, "collect",
        Words{"liste les dossiers, y classe des documents ou les en retire",
              "lists folders, adds documents to them or removes them"});
}

} // namespace lutrin::cli
