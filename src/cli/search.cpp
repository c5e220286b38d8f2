// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"
#include "cli/verbs.h"

#include <CLI/CLI.hpp>

#include <map>

namespace lutrin::cli {

namespace {

const std::map<std::string, search::Sort> sorts{{"relevance", search::Sort::Relevance},
                                                {"date", search::Sort::Date},
                                                {"title", search::Sort::Title}};

Json hitJson(const search::Hit &hit)
{
    return {{"id", hit.id},
            {"title", hit.title.text},
            {"date", corpus::toString(hit.date)},
            {"score", hit.score},
            {"snippet", markedHtml(hit.snippet)}};
}

Json facetsJson(const std::vector<search::FacetCounts> &facets)
{
    Json all = Json::object();
    for (const search::FacetCounts &counts : facets) {
        Json values = Json::array();
        for (const search::FacetValue &value : counts.values)
            values.push_back({{"id", value.id}, {"label", value.label}, {"count", value.count}});
        all[std::string(facetName(counts.facet))] = std::move(values);
    }
    return all;
}

/// `search QUERY`: hits with snippets; an empty query is everything.
class Search : public Command {
public:
    Search() : Command("search", {"cherche dans la bibliothèque", "searches the library"}) {}

    void declare(CLI::App &verb, Language language) override
    {
        const auto say = [&](Words words) { return words.in(language); };
        verb.add_option("QUERY", m_request.query,
                        say({"la recherche ; vide : tout", "the query; empty: everything"}));
        verb.add_option("--limit", m_request.limit,
                        say({"nombre de résultats", "how many results"}))
            ->check(CLI::NonNegativeNumber)
            ->capture_default_str();
        verb.add_option("--offset", m_request.offset,
                        say({"résultats à sauter", "results to skip"}))
            ->check(CLI::NonNegativeNumber);
        verb.add_option("--sort", m_sort, say({"ordre", "order"}))
            ->check(CLI::IsMember(sorts))
            ->capture_default_str();
        verb.add_flag("--facets", m_request.facets,
                      say({"compte par thème, région, année…", "counts by theme, region, year…"}));
    }

    Result<bool> run(Session &session) override
    {
        const auto library = session.library(library::Access::Read);
        if (!library)
            return failure(library.error());
        search::Request request = m_request;
        request.sort = sorts.at(m_sort);
        request.language = session.languageCode();
        request.facets = m_request.facets || session.json;
        const auto answer = (*library)->search(request);
        if (!answer)
            return failure(answer.error());
        if (session.json)
            printJson(session, *answer);
        else
            printText(session, *answer);
        return true;
    }

private:
    void printJson(const Session &session, const search::Answer &answer) const
    {
        Json hits = Json::array();
        for (const search::Hit &hit : answer.hits)
            hits.push_back(hitJson(hit));
        print(session.out, {{"query", m_request.query},
                            {"reading", answer.reading},
                            {"remarks", answer.remarks},
                            {"total", answer.total},
                            {"hits", std::move(hits)},
                            {"facets", facetsJson(answer.facets)}});
    }

    void printText(const Session &session, const search::Answer &answer) const
    {
        session.out << answer.total << session.say({" résultat(s)", " result(s)"});
        if (!answer.reading.empty())
            session.out << session.say({" · recherche lue : ", " · read as: "}) << answer.reading;
        session.out << "\n";
        for (const search::Hit &hit : answer.hits) {
            session.out << '\n'
                        << hit.id << '\t' << corpus::toString(hit.date) << '\t'
                        << markedPlain(hit.title, session.terminal) << '\n';
            if (!hit.snippet.text.empty())
                session.out << "    " << markedPlain(hit.snippet, session.terminal) << '\n';
        }
        if (m_request.facets)
            printFacets(session, answer.facets);
    }

    static void printFacets(const Session &session, const std::vector<search::FacetCounts> &facets)
    {
        for (const search::FacetCounts &counts : facets) {
            session.out << "\n[" << facetName(counts.facet) << "]\n";
            for (const search::FacetValue &value : counts.values) {
                if (value.count > 0)
                    session.out << value.count << '\t' << value.label << '\n';
            }
        }
    }

    search::Request m_request{.facets = false};
    std::string m_sort = "relevance";
};

} // namespace

std::unique_ptr<Command> makeSearch()
{
    return std::make_unique<Search>();
}

} // namespace lutrin::cli
