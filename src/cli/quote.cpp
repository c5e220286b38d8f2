// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/citationoptions.h"
#include "cli/output.h"
#include "cli/verbs.h"
#include "library/passage.h"

#include <CLI/CLI.hpp>

namespace lutrin::cli {

namespace {

/// `quote ID --text "…"`: the passage with its reference, in the quotation marks of the
/// reference’s language.
class Quote : public Command {
public:
    Quote() : Command("quote", {"cite un passage avec sa référence", "quotes a passage"})
    {
        // A passage is followed by what a note or a text would hold, not by a bibliography entry.
        m_citation.form = "note";
    }

    void declare(CLI::App &verb, Language language) override
    {
        verb.add_option("ID", m_id,
                        Words{"identifiant du document", "the document’s id"}.in(language))
            ->required();
        verb.add_option("--text", m_passage,
                        Words{"le passage cité", "the passage quoted"}.in(language))
            ->required();
        m_citation.declare(verb, language, true);
    }

    Result<bool> run(Session &session) override
    {
        if (m_passage.find_first_not_of(" \t\n") == std::string::npos)
            return failure({Cause::Invalid, "--text", {}, "an empty text"});
        const auto library = session.library(library::Access::Read);
        if (!library)
            return failure(library.error());
        const auto document = (*library)->document(m_id);
        if (!document)
            return failure(document.error());
        sayIfUnknown(session, *document);
        const citation::Options options = m_citation.chosen(session.json);
        const auto quotation = (*library)->quote(m_id, m_passage, options);
        if (!quotation)
            return failure(quotation.error());
        if (session.json)
            print(session.out, told(*quotation, *document, options.locator));
        else
            session.out << printableLines(m_citation.text(*quotation)) << '\n';
        return true;
    }

private:
    /// Words may come from a PDF that is not here, or from a translation: they are cited all the
    /// same.
    void sayIfUnknown(const Session &session, const corpus::Document &document) const
    {
        if (!library::hasPassage(document, m_passage))
            session.errors << "lutrin-cli: "
                           << session.say({"ces mots ne sont pas dans le texte de ",
                                           "these words are not in the text of "})
                           << printable(m_id) << '\n';
    }

    /// A page has the name that is cited, and its place in the file, for whoever opens that.
    [[nodiscard]] Json told(const citation::Formatted &quotation, const corpus::Document &document,
                            const std::string &locator) const
    {
        const library::Passage found = library::passageOf(document, {{.text = m_passage}});
        Json json{{"id", m_id},
                  {"text", quotation.plain},
                  {"html", quotation.html},
                  {"rtf", quotation.rtf},
                  {"markdown", quotation.markdown},
                  {"locator", locator.empty() ? library::locatorOf(found) : locator}};
        if (found.page != 0) {
            json["page"] = found.page;
            json["lastPage"] = found.lastPage;
        }
        return json;
    }

    std::string m_id;
    std::string m_passage;
    CitationOptions m_citation;
};

} // namespace

std::unique_ptr<Command> makeQuote()
{
    return std::make_unique<Quote>();
}

} // namespace lutrin::cli
