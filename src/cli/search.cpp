// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/joined.h"
#include "cli/output.h"
#include "cli/verbs.h"
#include "search/facetname.h"
#include "search/wording.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>

namespace lutrin::cli {

namespace {

const std::map<std::string, search::Sort> sorts{{"relevance", search::Sort::Relevance},
                                                {"date", search::Sort::Date},
                                                {"title", search::Sort::Title},
                                                {"added", search::Sort::Added}};

std::string_view name(search::Closeness closeness)
{
    switch (closeness) {
    case search::Closeness::Exact:
        return "exact";
    case search::Closeness::Folded:
        return "folded";
    case search::Closeness::Lemma:
        return "lemma";
    case search::Closeness::Acronym:
        return "acronym";
    case search::Closeness::Prefix:
        return "prefix";
    case search::Closeness::Family:
        return "family";
    case search::Closeness::Near:
        return "near";
    case search::Closeness::Title:
        return "title";
    case search::Closeness::Recent:
        return "recent";
    }
    return {};
}

std::string_view name(search::Place place)
{
    switch (place) {
    case search::Place::Title:
        return "title";
    case search::Place::Standfirst:
        return "summary";
    case search::Place::Body:
        return "body";
    case search::Place::Authors:
        return "authors";
    case search::Place::Subjects:
        return "subjects";
    case search::Place::Date:
        return "date";
    }
    return {};
}

Words wordsOf(search::Closeness closeness)
{
    switch (closeness) {
    case search::Closeness::Exact:
        return {"tel quel", "as written"};
    case search::Closeness::Folded:
        return {"accents ou casse à part", "but for accents or case"};
    case search::Closeness::Lemma:
        return {"autre forme du mot", "another form of the word"};
    case search::Closeness::Acronym:
        return {"sigle ou forme longue", "acronym or long form"};
    case search::Closeness::Prefix:
        return {"commence ainsi", "begins so"};
    case search::Closeness::Family:
        return {"mot de la même famille", "word of the same family"};
    case search::Closeness::Near:
        return {"mots proches l’un de l’autre", "words near each other"};
    case search::Closeness::Title:
        return {"le titre répond", "the title answers"};
    case search::Closeness::Recent:
        return {"récente", "recent"};
    }
    return {};
}

Words wordsOf(search::Place place)
{
    switch (place) {
    case search::Place::Title:
        return {"titre", "title"};
    case search::Place::Standfirst:
        return {"résumé", "summary"};
    case search::Place::Body:
        return {"texte", "text"};
    case search::Place::Authors:
        return {"auteurs", "authors"};
    case search::Place::Subjects:
        return {"thèmes et mots-clés", "themes and keywords"};
    case search::Place::Date:
        return {"date", "date"};
    }
    return {};
}

Json reasonsJson(const std::vector<search::Reason> &reasons)
{
    Json all = Json::array();
    for (const search::Reason &reason : reasons)
        all.push_back({{"asked", reason.asked},
                       {"word", reason.word},
                       {"level", name(reason.closeness)},
                       {"field", name(reason.place)},
                       {"count", reason.count},
                       {"weight", reason.weight}});
    return all;
}

bool isRespelled(const search::Suggestion &suggestion)
{
    return suggestion.kind == search::Suggestion::Kind::Respelled;
}

Json hitJson(const search::Hit &hit)
{
    Json json{{"id", hit.id},
              {"title", hit.title.text},
              {"date", corpus::toString(hit.date)},
              {"score", hit.score},
              {"snippet", markedHtml(hit.snippet)}};
    if (!hit.missing.empty())
        json["missing"] = hit.missing;
    return json;
}

Json facetsJson(const std::vector<search::FacetCounts> &facets)
{
    Json all = Json::object();
    for (const search::FacetCounts &counts : facets) {
        Json values = Json::array();
        for (const search::FacetValue &value : counts.values)
            values.push_back({{"id", value.id}, {"label", value.label}, {"count", value.count}});
        all[std::string(search::facetName(counts.facet))] = std::move(values);
    }
    return all;
}

/// `search QUERY`: hits with snippets; an empty query is everything.
class Search : public Command {
public:
    Search() : Command("search", {"cherche dans la bibliothèque", "searches the library"}) {}

    void declare(CLI::App &verb, Language language) override
    {
        const Saying say{language};
        verb.add_option(
            say({"RECHERCHE", "QUERY"}), m_words,
            say({"la recherche\u202f; vide\u00a0: tout", "the query; empty: everything"}));
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
        verb.add_flag("--facets", m_facets,
                      say({"compte par thème, région, année…", "counts by theme, region, year…"}));
        verb.add_flag("--explain", m_request.reasons,
                      say({"dit pourquoi chaque résultat est trouvé", "says why each was found"}));
        verb.add_flag(
            "--no-recency", m_noRecency,
            say({"ne préfère pas les documents récents", "does not prefer recent documents"}));
        verb.add_flag("--log", m_log,
                      say({"note la recherche dans le journal", "notes the search in the log"}));
    }

    Result<bool> run(Session &session) override
    {
        const auto library =
            session.library(m_log ? library::Access::Write : library::Access::Read);
        if (!library)
            return failure(library.error());
        search::Request request = m_request;
        request.query = query();
        request.sort = sorts.at(m_sort);
        request.partial = true;
        request.recency = !m_noRecency;
        request.language = session.languageCode();
        if (!m_facets && !session.json)
            request.facets.clear();
        const auto answer = (*library)->search(request);
        if (!answer)
            return failure(answer.error());
        if (m_log) {
            if (auto done = (*library)->logSearch(request, *answer); !done)
                return failure(done.error());
        }
        if (session.json)
            printJson(session, *answer);
        else
            printText(session, *answer);
        return true;
    }

private:
    /// Words typed without quotation marks come one by one.
    [[nodiscard]] std::string query() const { return joined(m_words, " "); }

    void printJson(const Session &session, const search::Answer &answer) const
    {
        Json hits = Json::array();
        for (const search::Hit &hit : answer.hits) {
            hits.push_back(hitJson(hit));
            if (m_request.reasons)
                hits.back()["explain"] = reasonsJson(hit.reasons);
        }
        Json remarks = Json::array();
        for (const search::Remark &remark : answer.remarks)
            remarks.push_back(remark.piece);
        Json suggestions = Json::array();
        for (const search::Suggestion &each : answer.suggestions)
            suggestions.push_back({{"kind", isRespelled(each) ? "respelled" : "shortened"},
                                   {"query", each.query},
                                   {"part", each.part},
                                   {"count", each.count}});
        print(session.out, {{"query", query()},
                            {"reading", answer.reading},
                            {"remarks", std::move(remarks)},
                            {"total", answer.total},
                            {"partial", answer.partial},
                            {"hits", std::move(hits)},
                            {"facets", facetsJson(answer.facets)},
                            {"suggestions", std::move(suggestions)}});
    }

    void printText(const Session &session, const search::Answer &answer) const
    {
        session.out << answer.total
                    << session.say(counted(answer.total, {" résultat", " result"},
                                           {" résultats", " results"}));
        if (answer.partial > 0)
            session.out << " · " << answer.partial
                        << session.say(counted(answer.partial,
                                               {" autre contient une partie des mots",
                                                " other has some of the words"},
                                               {" autres contiennent une partie des mots",
                                                " others have some of the words"}));
        if (!answer.reading.empty())
            session.out << session.say({" · recherche lue\u00a0: ", " · read as: "})
                        << printable(search::worded(answer.reading, session.languageCode()));
        session.out << "\n";
        for (const search::Remark &remark : answer.remarks)
            printRemark(session, remark);
        for (const search::Hit &hit : answer.hits) {
            session.out << '\n'
                        << printable(hit.id) << '\t' << corpus::toString(hit.date) << '\t'
                        << markedPlain(hit.title, session.terminal) << '\n';
            if (!hit.snippet.text.empty())
                session.out << "    " << markedPlain(hit.snippet, session.terminal) << '\n';
            printMissing(session, hit.missing);
            printReasons(session, hit.reasons);
        }
        for (const search::Suggestion &each : answer.suggestions) {
            if (isRespelled(each))
                session.out << session.say({"Vouliez-vous dire : ", "Did you mean: "});
            else
                session.out << session.say({"Sans ", "Without "})
                            << search::worded(each.part, session.languageCode())
                            << session.say({" : ", ": "});
            session.out << printable(search::worded(each.query, session.languageCode())) << " ("
                        << each.count << ")\n";
        }
        if (m_facets)
            printFacets(session, answer.facets);
    }

    static Words introOf(search::Remark::Kind kind)
    {
        switch (kind) {
        case search::Remark::Kind::UnknownValue:
            return {"Aucune analyse n’a cette valeur dans ce champ\u00a0: ",
                    "No analysis has this value in this field: "};
        case search::Remark::Kind::LeftOut:
            return {"Laissé de côté\u00a0: ", "Left out: "};
        case search::Remark::Kind::Wildcard:
            return {"«\u00a0*\u00a0» ne remplace que la fin d’un mot\u00a0: ",
                    "“*” only stands for the end of a word: "};
        case search::Remark::Kind::Closed:
            return {"Fermé à la fin\u00a0: ", "Closed at the end: "};
        default:
            return {"Lu au mieux\u00a0: ", "Best guess for: "};
        }
    }

    static void printRemark(const Session &session, const search::Remark &remark)
    {
        const std::string piece = printable(remark.piece);
        if (remark.kind == search::Remark::Kind::UnknownField) {
            session.out << session.say({"Champ inconnu, lu comme des mots\u00a0: ",
                                        "Unknown field, read as words: "})
                        << piece;
            if (!remark.meant.empty())
                session.out << session.say({" (vouliez-vous dire ", " (did you mean "})
                            << remark.meant << session.say({":\u202f?)", ":?)"});
        } else if (remark.kind == search::Remark::Kind::NoDate) {
            session.out << session.say({"Date non reconnue, lue comme des mots\u00a0: ",
                                        "Not a date, read as words: "})
                        << piece;
        } else {
            session.out << session.say(introOf(remark.kind)) << piece;
        }
        session.out << '\n';
    }

    static void printMissing(const Session &session, const std::vector<std::string> &words)
    {
        if (words.empty())
            return;
        session.out << session.say({"    sans\u00a0: ", "    without: "})
                    << printable(joined(words, ", ")) << '\n';
    }

    static std::string decimal(const Session &session, double number)
    {
        std::array<char, 32> text{};
        std::snprintf(text.data(), text.size(), "%.2f", number);
        std::string written = text.data();
        std::ranges::replace(written, '.', *session.say({",", "."}));
        return written;
    }

    static void printReasons(const Session &session, const std::vector<search::Reason> &reasons)
    {
        for (const search::Reason &reason : reasons) {
            session.out << "    · " << printable(reason.word);
            if (reason.closeness != search::Closeness::Near &&
                reason.closeness != search::Closeness::Title &&
                reason.closeness != search::Closeness::Recent)
                session.out << " (" << printable(reason.asked) << ')';
            session.out << " · " << session.say(wordsOf(reason.closeness)) << " · "
                        << session.say(wordsOf(reason.place)) << " · " << reason.count << " × · "
                        << decimal(session, reason.weight) << '\n';
        }
    }

    static void printFacets(const Session &session, const std::vector<search::FacetCounts> &facets)
    {
        for (const search::FacetCounts &counts : facets) {
            session.out << "\n[" << search::facetName(counts.facet) << "]\n";
            for (const search::FacetValue &value : counts.values) {
                if (value.count > 0)
                    session.out << value.count << '\t' << printable(value.label) << '\n';
            }
        }
    }

    std::vector<std::string> m_words;
    search::Request m_request;
    bool m_facets = false;
    std::string m_sort = "relevance";
    bool m_noRecency = false;
    bool m_log = false;
};

} // namespace

std::unique_ptr<Command> makeSearch()
{
    return std::make_unique<Search>();
}

} // namespace lutrin::cli
