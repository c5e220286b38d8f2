// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"
#include "cli/verbs.h"
#include "search/facetname.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace lutrin::cli {

namespace {

using library::SavedSearch;

/// `searches [--add NAME --query Q | --remove NAME]`: the searches that the user keeps, and what
/// each finds now.
class Searches : public Command {
public:
    Searches()
        : Command("searches", {"liste les recherches enregistrées et ce qu’elles trouvent",
                               "lists the saved searches and what they find"})
    {
    }

    void declare(CLI::App &verb, Language language) override
    {
        const Saying say{language};
        auto *query = verb.add_option("--query", m_query, say({"la recherche", "the query"}));
        auto *add = verb.add_option("--add", m_add,
                                    say({"enregistre la recherche sous ce nom",
                                         "keeps the query under this name"}))
                        ->type_name(say({"NOM", "NAME"}))
                        ->needs(query);
        query->needs(add);
        verb.add_option("--remove", m_remove, say({"oublie cette recherche", "forgets this one"}))
            ->type_name(say({"NOM", "NAME"}))
            ->excludes(add);
    }

    Result<bool> run(Session &session) override
    {
        const bool changes = !m_add.empty() || !m_remove.empty();
        const auto library =
            session.library(changes ? library::Access::Write : library::Access::Read);
        if (!library)
            return failure(library.error());
        auto searches = (*library)->savedSearches();
        if (!searches)
            return failure(searches.error());
        if (changes) {
            if (auto done = change(*searches); !done)
                return failure(done.error());
            if (auto done = (*library)->setSavedSearches(*searches); !done)
                return failure(done.error());
        }
        return print(session, **library, *searches);
    }

private:
    Result<void> change(std::vector<SavedSearch> &searches) const
    {
        const auto named = [&](const std::string &name) {
            return std::ranges::find(searches, name, &SavedSearch::name);
        };
        if (!m_add.empty()) {
            if (named(m_add) == searches.end())
                searches.push_back({m_add, {}, {}});
            *named(m_add) = {m_add, m_query, {}};
            return {};
        }
        if (named(m_remove) == searches.end())
            return failure({Cause::NotFound, m_remove});
        searches.erase(named(m_remove));
        return {};
    }

    static Result<bool> print(const Session &session, const library::Library &library,
                              const std::vector<SavedSearch> &searches)
    {
        Json all = Json::array();
        for (const SavedSearch &each : searches) {
            const auto counts =
                library.statistics({}, {.query = each.query, .filters = each.filters});
            if (!counts)
                return failure(counts.error());
            if (session.json)
                all.push_back({{"name", each.name},
                               {"query", each.query},
                               {"filters", filtersJson(each.filters)},
                               {"total", counts->documents}});
            else
                session.out << counts->documents << '\t' << printable(each.name) << '\t'
                            << printable(each.query) << '\n';
        }
        if (session.json)
            cli::print(session.out, {{"searches", std::move(all)}});
        return true;
    }

    static Json filtersJson(const std::vector<search::Filter> &filters)
    {
        Json all = Json::array();
        for (const search::Filter &filter : filters)
            all.push_back({{"facet", search::facetName(filter.facet)},
                           {"value", filter.value},
                           {"excluded", filter.excluded}});
        return all;
    }

    std::string m_query;
    std::string m_add;
    std::string m_remove;
};

} // namespace

std::unique_ptr<Command> makeSearches()
{
    return std::make_unique<Searches>();
}

} // namespace lutrin::cli
