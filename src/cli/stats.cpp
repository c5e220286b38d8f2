// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"
#include "cli/verbs.h"
#include "search/facetname.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace lutrin::cli {

namespace {

/// `stats [--by theme,region,year]`: counts, crossed where several are named.
class Stats : public Command {
public:
    Stats() : Command("stats", {"compte les documents", "counts the documents"}) {}

    void declare(CLI::App &verb, Language language) override
    {
        std::vector<std::string> names;
        for (const search::Facet facet : search::allFacets)
            names.emplace_back(search::facetName(facet));
        verb.add_option(
                "--by", m_by,
                Words{"facettes\u202f; plusieurs sont croisées", "facets; several are crossed"}.in(
                    language))
            ->delimiter(',')
            ->check(CLI::IsMember(names));
    }

    Result<bool> run(Session &session) override
    {
        const auto library = session.library(library::Access::Read);
        if (!library)
            return failure(library.error());
        std::vector<search::Facet> by;
        std::ranges::transform(m_by, std::back_inserter(by),
                               [](const std::string &name) { return *search::facetNamed(name); });
        const auto statistics = (*library)->statistics(by, {.language = session.languageCode()});
        if (!statistics)
            return failure(statistics.error());
        if (session.json)
            printJson(session, *statistics);
        else
            printText(session, *statistics);
        return true;
    }

private:
    void printJson(const Session &session, const search::Counts &statistics) const
    {
        Json counts = Json::array();
        for (const search::Crossing &cell : statistics.cells) {
            Json entry = Json::object();
            for (std::size_t at = 0; at < cell.values.size(); ++at)
                entry[m_by[at]] = {{"id", cell.values[at]}, {"label", cell.labels[at]}};
            entry["count"] = cell.count;
            counts.push_back(std::move(entry));
        }
        print(session.out,
              {{"documents", statistics.documents}, {"by", m_by}, {"counts", std::move(counts)}});
    }

    static void printText(const Session &session, const search::Counts &statistics)
    {
        session.out << statistics.documents << '\t' << session.say({"documents", "documents"})
                    << '\n';
        for (const search::Crossing &cell : statistics.cells) {
            session.out << cell.count;
            for (const std::string &label : cell.labels)
                session.out << '\t' << printable(label);
            session.out << '\n';
        }
    }

    std::vector<std::string> m_by;
};

} // namespace

std::unique_ptr<Command> makeStats()
{
    return std::make_unique<Stats>();
}

} // namespace lutrin::cli
