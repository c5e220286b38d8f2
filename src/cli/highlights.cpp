// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/documenttext.h"
#include "cli/output.h"
#include "cli/verbs.h"
#include "corpus/titlemarkup.h"
#include "library/textfile.h"

#include <CLI/CLI.hpp>

#include <utility>

namespace lutrin::cli {

namespace {

/// `highlights [ID… | --query Q] [--to FORMAT] [-o FILE]`: the passages marked in these documents,
/// or in all.
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
        const Saying say{language};
        CLI::Option *format =
            verb.add_option("--to", m_format,
                            say({"en un texte à lire, sous la référence de chaque document",
                                 "as a text to be read, below each document’s reference"}))
                ->check(CLI::IsMember(library::Excerpts::formats()));
        verb.add_option("-o,--output", m_file,
                        say({"fichier à écrire, entier ou pas du tout",
                             "the file to write, whole or not at all"}))
            ->type_name(say({"FICHIER", "FILE"}))
            ->needs(format);
        verb.add_option("--style", m_citation.style,
                        say({"style des références", "style of the references"}))
            ->capture_default_str()
            ->needs(format);
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
        return m_format.empty() ? list(session, **library) : giveText(session, **library);
    }

private:
    Result<bool> list(Session &session, const library::Library &library)
    {
        Json passages = Json::array();
        for (const std::string &id : m_ids) {
            const auto document = library.document(id);
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

    /// With `--json`, the text stands in the object.
    Result<bool> giveText(const Session &session, const library::Library &library) const
    {
        const auto passages = library.excerpts(m_ids, m_format, m_citation);
        if (!passages)
            return failure(passages.error());
        const std::int64_t count = passages->documents();
        if (!m_file.empty()) {
            if (auto done = library::writeTextFile(m_file, passages->text()); !done)
                return failure(done.error());
        }
        if (session.json && m_file.empty())
            print(session.out,
                  {{"format", m_format}, {"exported", count}, {"text", passages->text()}});
        else if (session.json)
            print(session.out, {{"format", m_format}, {"exported", count}, {"file", m_file}});
        else if (m_file.empty())
            session.out << passages->text();
        else
            session.out << count
                        << session.say(counted(count, {" document\u00a0: ", " document: "},
                                               {" documents\u00a0: ", " documents: "}))
                        << m_file << '\n';
        return true;
    }

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
    std::string m_format;
    std::string m_file;
    citation::Options m_citation;
    bool m_begun = false; ///< a document has been written
};

} // namespace

std::unique_ptr<Command> makeHighlights()
{
    return std::make_unique<MarkedPassages>();
}

} // namespace lutrin::cli
