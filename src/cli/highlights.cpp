// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/documenttext.h"
#include "cli/output.h"
#include "cli/verbs.h"
#include "corpus/titlemarkup.h"

#include <CLI/CLI.hpp>

#include <utility>

namespace lutrin::cli {

namespace {

/// `highlights [ID… | --query Q]`: the passages marked in these documents, or in all.
class MarkedPassages : public Command {
public:
    MarkedPassages()
        : Command("highlights", {"liste les passages surlignés", "lists the highlighted passages"})
    {
    }

    void declare(CLI::App &verb, Language language) override
    {
        CLI::Option *ids = verb.add_option(
            "ID", m_ids, Words{"identifiants des documents", "the documents’ ids"}.in(language));
        verb.add_option(
                "--query", m_query,
                Words{"seulement dans ce que trouve cette recherche", "only in what this finds"}.in(
                    language))
            ->excludes(ids);
    }

    Result<bool> run(Session &session) override
    {
        const auto library = session.library(library::Access::Read);
        if (!library)
            return failure(library.error());
        if (m_ids.empty()) {
            auto found = (*library)->highlighted(m_query);
            if (!found)
                return failure(found.error());
            m_ids = std::move(*found);
        }
        Json passages = Json::array();
        for (const std::string &id : m_ids) {
            const auto document = (*library)->document(id);
            if (!document)
                return failure(document.error());
            if (session.json)
                add(passages, *document);
            else
                write(session, *document);
        }
        if (session.json)
            print(session.out, {{"total", passages.size()}, {"highlights", std::move(passages)}});
        return true;
    }

private:
    static void add(Json &passages, const corpus::Document &document)
    {
        for (const corpus::Highlight &highlight : document.highlights)
            passages.push_back({{"id", document.id},
                                {"title", corpus::plainTitle(document.title)},
                                {"quote", highlight.quote},
                                {"locator", highlight.locator},
                                {"note", highlight.note}});
    }

    /// A heading as a line of `list`, the passages as `show` ends with them.
    void write(Session &session, const corpus::Document &document)
    {
        if (document.highlights.empty())
            return;
        session.out << (std::exchange(m_begun, true) ? "\n" : "") << printable(document.id) << '\t'
                    << printable(corpus::plainTitle(document.title)) << '\n'
                    << passagesText(document.highlights, session.language);
    }

    std::vector<std::string> m_ids;
    std::string m_query;
    bool m_begun = false; ///< a document has been written
};

} // namespace

std::unique_ptr<Command> makeHighlights()
{
    return std::make_unique<MarkedPassages>();
}

} // namespace lutrin::cli
