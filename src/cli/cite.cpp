// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/citationoptions.h"
#include "cli/output.h"
#include "cli/verbs.h"

#include "citation/output/keycitation.h"
#include "library/references.h"

#include <CLI/CLI.hpp>

#include <map>

namespace lutrin::cli {

namespace {

const std::map<std::string, citation::KeyCitation> keyForms{
    {"pandoc", citation::KeyCitation::Pandoc}, {"latex", citation::KeyCitation::Latex}};

/// `cite (ID… | --items FILE)`: formatted references, one a line, or the citation of a manuscript.
class Cite : public Command {
public:
    Cite() : Command("cite", {"met en forme des références", "formats references"}) {}

    void declare(CLI::App &verb, Language language) override
    {
        auto *ids = verb.add_option(
            "ID", m_ids, Words{"identifiants des documents", "the documents’ ids"}.in(language));
        auto *items = verb.add_option(
            "--items", m_items,
            Words{"fichier CSL-JSON à la place", "a CSL-JSON file instead"}.in(language));
        ids->excludes(items);
        m_citation.declare(verb, language, true);
        verb.add_option("--keys", m_keys,
                        Words{"l’appel d’un manuscrit, par les clés de citation",
                              "the citation of a manuscript, by citation keys"}
                            .in(language))
            ->check(CLI::IsMember(keyForms))
            ->excludes(items);
        verb.parse_complete_callback([this] {
            if (m_ids.empty() && m_items.empty())
                throw CLI::RequiredError("ID | --items");
        });
    }

    Result<bool> run(Session &session) override
    {
        if (!m_keys.empty())
            return citeByKeys(session);
        const auto references = m_items.empty() ? citeDocuments(session) : citeItems(session);
        if (!references)
            return failure(references.error());
        if (session.json)
            printJson(session, *references);
        else
            for (const citation::Formatted &reference : *references)
                session.out << printableLines(m_citation.text(reference)) << '\n';
        return true;
    }

private:
    Result<bool> citeByKeys(Session &session) const
    {
        const auto library = session.library(library::Access::Read);
        if (!library)
            return failure(library.error());
        const auto keys = (*library)->citationKeys(m_ids);
        if (!keys)
            return failure(keys.error());
        std::vector<std::string> inOrder;
        for (const std::string &id : m_ids)
            inOrder.push_back(keys->at(id));
        const std::string citation =
            citation::keyCitation(inOrder, keyForms.at(m_keys), m_citation.options.locator);
        if (session.json)
            print(session.out, {{"keys", inOrder}, {"text", citation}});
        else
            session.out << citation << '\n';
        return true;
    }

    Result<std::vector<citation::Formatted>> citeDocuments(Session &session) const
    {
        const auto library = session.library(library::Access::Read);
        if (!library)
            return failure(library.error());
        return (*library)->cite(m_ids, m_citation.chosen(session.json));
    }

    Result<std::vector<citation::Formatted>> citeItems(const Session &session) const
    {
        const library::References references(session.locations().styleFolders(),
                                             session.locations().locales);
        return references.citeItems(m_items, m_citation.chosen(session.json));
    }

    void printJson(const Session &session, const std::vector<citation::Formatted> &references) const
    {
        Json all = Json::array();
        for (const citation::Formatted &reference : references)
            all.push_back({{"text", reference.plain},
                           {"html", reference.html},
                           {"rtf", reference.rtf},
                           {"markdown", reference.markdown}});
        print(session.out, {{"style", m_citation.options.style},
                            {"form", m_citation.form},
                            {"references", std::move(all)}});
    }

    std::vector<std::string> m_ids;
    std::string m_items;
    std::string m_keys;
    CitationOptions m_citation;
};

} // namespace

std::unique_ptr<Command> makeCite()
{
    return std::make_unique<Cite>();
}

} // namespace lutrin::cli
