// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/allfound.h"
#include "cli/output.h"
#include "cli/verbs.h"

#include <CLI/CLI.hpp>

namespace lutrin::cli {

namespace {

/// `list [--query Q]`: documents, one a line: id, date, title, parted by tabs.
class List : public Command {
public:
    List() : Command("list", {"liste les documents", "lists the documents"}) {}

    void declare(CLI::App &verb, Language language) override
    {
        verb.add_option(
            "--query", m_query,
            Words{"seulement ce que trouve cette recherche", "only what this finds"}.in(language));
    }

    Result<bool> run(Session &session) override
    {
        const auto library = session.library(library::Access::Read);
        if (!library)
            return failure(library.error());
        const auto answer = allFound(**library, m_query);
        if (!answer)
            return failure(answer.error());
        if (session.json)
            printJson(session, *answer);
        else
            for (const search::Hit &hit : answer->hits)
                session.out << printable(hit.id) << '\t' << corpus::toString(hit.date) << '\t'
                            << printable(hit.title.text) << '\n';
        return true;
    }

private:
    static void printJson(const Session &session, const search::Answer &answer)
    {
        Json documents = Json::array();
        for (const search::Hit &hit : answer.hits)
            documents.push_back(
                {{"id", hit.id}, {"date", corpus::toString(hit.date)}, {"title", hit.title.text}});
        print(session.out, {{"total", answer.total}, {"documents", std::move(documents)}});
    }

    std::string m_query;
};

} // namespace

std::unique_ptr<Command> makeList()
{
    return std::make_unique<List>();
}

} // namespace lutrin::cli
