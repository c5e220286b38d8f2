// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searcher.h"

#include "query/query.h"
#include "search/catalogue.h"
#include "search/coach.h"
#include "search/crossing.h"
#include "search/evaluator.h"
#include "search/explainer.h"
#include "search/facetcounter.h"
#include "search/hitmaker.h"
#include "search/memory.h"
#include "search/nearness.h"
#include "search/neighbours.h"
#include "search/pageorder.h"
#include "search/partialsearch.h"
#include "store/documentstore.h"
#include "store/terms.h"
#include "store/transaction.h"

#include <algorithm>
#include <optional>

namespace lutrin::search {

namespace {

using store::DocumentSet;

/// One state of the library, from the beginning of a call to its end.
struct View {
    store::Transaction transaction;
    std::shared_ptr<Catalogue> catalogue;
};

Result<View> viewOf(store::Connection &connection, Memory &memory)
{
    auto transaction = store::Transaction::begin(connection, store::Transaction::Kind::Read);
    if (!transaction)
        return failure(transaction.error());
    auto catalogue = memory.catalogue(connection);
    if (!catalogue)
        return failure(catalogue.error());
    return View{std::move(*transaction), std::move(*catalogue)};
}

/// The analysers that made the index: labels are always in French and English, names in neither.
Result<std::vector<std::string>> analysisLanguages(store::Connection &connection,
                                                   Catalogue &catalogue)
{
    const auto table = catalogue.facet(connection, store::FacetKind::Language);
    if (!table)
        return failure(table.error());
    std::vector<std::string> languages{"fr"};
    for (const FacetEntry &entry : (*table)->entries()) {
        const std::string language(store::analysisLanguage(entry.id));
        if (std::ranges::find(languages, language) == languages.end())
            languages.push_back(language);
    }
    return languages;
}

/// What the words of queries are read with.
struct QueryReading {
    PatternReader patterns;
    const AcronymTable *acronyms = nullptr;
};

Result<QueryReading> readingOf(store::Connection &connection, Catalogue &catalogue)
{
    const auto languages = analysisLanguages(connection, catalogue);
    if (!languages)
        return failure(languages.error());
    const auto acronyms = catalogue.acronyms(connection);
    if (!acronyms)
        return failure(acronyms.error());
    return QueryReading{PatternReader(*languages, *acronyms), *acronyms};
}

/// A search from the parsed query to the finished answer.
class Search {
public:
    Search(store::Connection &connection, Catalogue &catalogue, const Request &request,
           QueryReading reading, Memory &memory)
        : m_connection(connection)
        , m_catalogue(catalogue)
        , m_memory(memory)
        , m_request(request)
        , m_query(query::parse(request.query))
        , m_root(reading.acronyms->widened(m_query.root))
        , m_patterns(std::move(reading.patterns))
    {
    }

    Result<Answer> run()
    {
        auto counter = FacetCounter::make(m_connection, m_catalogue, m_request.filters);
        if (!counter)
            return failure(counter.error());
        Evaluator evaluator(m_connection, m_catalogue, m_patterns);
        auto matches = found(evaluator);
        if (!matches)
            return failure(matches.error());
        const DocumentSet passing = counter->filtered(matches->documents);
        Answer answer{.total = static_cast<std::int64_t>(passing.cardinality())};
        if (m_request.facets) {
            auto counts = counter->counts(matches->documents, m_request.language);
            if (!counts)
                return failure(counts.error());
            answer.facets = std::move(*counts);
        }
        if (auto done = addPartial(answer, evaluator, *counter, passing, *matches); !done)
            return failure(done.error());
        if (auto done = addHits(answer, passing, std::move(*matches)); !done)
            return failure(done.error());
        describe(answer, evaluator.unknownValues());
        if (answer.total == 0) {
            auto others = Coach(m_connection, m_catalogue, evaluator, *counter)
                              .suggestions(m_query.root, m_request.filters);
            if (!others)
                return failure(others.error());
            answer.suggestions = std::move(*others);
        }
        return answer;
    }

private:
    Result<Matches> found(Evaluator &evaluator) const
    {
        if (m_request.sort == Sort::Relevance)
            return evaluator.matches(m_root);
        auto documents = evaluator.documents(m_root);
        if (!documents)
            return failure(documents.error());
        return Matches{std::move(*documents), {}};
    }

    Result<void> addPartial(Answer &answer, Evaluator &evaluator, const FacetCounter &filters,
                            const DocumentSet &passing, const Matches &matches)
    {
        const bool ranked = matches.documents.isEmpty() || !matches.scores.empty();
        if (!m_request.partial || m_request.sort != Sort::Relevance || matches.partly || !ranked)
            return {};
        auto found = PartialSearch(m_connection, m_catalogue, evaluator, m_patterns)
                         .find(m_root, filters, passing);
        if (!found)
            return failure(found.error());
        m_partial = std::move(*found);
        answer.partial = static_cast<std::int64_t>(m_partial.scores.size());
        return {};
    }

    Result<std::vector<Scored>> page(const DocumentSet &passing, Matches matches)
    {
        PageOrder order(m_connection);
        std::vector<Scored> &scores = matches.scores;
        if (!m_partial.scores.empty() || !m_request.filters.empty())
            std::erase_if(scores,
                          [&](const Scored &each) { return !passing.contains(each.document); });
        scores.insert(scores.end(), m_partial.scores.begin(), m_partial.scores.end());
        if (matches.partly && !scores.empty())
            return order.byScoreThenDate(std::move(scores), passing, m_request.offset,
                                         m_request.limit);
        if (!scores.empty()) {
            if (auto done = raiseNear(scores); !done)
                return failure(done.error());
            return order.byScore(std::move(scores), m_request.offset, m_request.limit);
        }
        const Sort sort = m_request.sort == Sort::Relevance ? Sort::Date : m_request.sort;
        return order.byRecord(passing, sort, m_request.offset, m_request.limit);
    }

    Result<void> raiseNear(std::vector<Scored> &scores)
    {
        auto nearness = Nearness::make(m_connection, m_catalogue, m_root, m_patterns);
        if (!nearness)
            return failure(nearness.error());
        m_nearness = std::move(*nearness);
        return m_nearness ? m_nearness->raise(scores) : Result<void>();
    }

    Result<void> addHits(Answer &answer, const DocumentSet &passing, Matches matches)
    {
        const auto shown = page(passing, std::move(matches));
        if (!shown)
            return failure(shown.error());
        auto hits = HitMaker(m_connection, m_catalogue, m_memory, m_request.language)
                        .make(*shown, positivePatterns(m_root, m_patterns), m_request.snippets);
        if (!hits)
            return failure(hits.error());
        answer.hits = std::move(*hits);
        for (std::size_t at = 0; at < shown->size(); ++at) {
            if (const auto lacks = m_partial.missing.find((*shown)[at].document);
                lacks != m_partial.missing.end())
                answer.hits[at].missing = lacks->second;
        }
        return m_request.reasons ? addReasons(answer, *shown) : Result<void>();
    }

    Result<void> addReasons(Answer &answer, const std::vector<Scored> &shown)
    {
        auto explainer = Explainer::make(m_connection, m_catalogue, m_root, m_patterns);
        if (!explainer)
            return failure(explainer.error());
        for (std::size_t at = 0; at < shown.size(); ++at) {
            auto reasons = explainer->reasons(shown[at], m_nearness ? &*m_nearness : nullptr);
            if (!reasons)
                return failure(reasons.error());
            answer.hits[at].reasons = std::move(*reasons);
        }
        return {};
    }

    void describe(Answer &answer, const std::vector<std::string> &unknown) const
    {
        answer.reading = query::toString(toldQuery(m_query.root));
        for (const query::Remark &remark : m_query.remarks)
            answer.remarks.push_back(remark.text);
        answer.remarks.insert(answer.remarks.end(), unknown.begin(), unknown.end());
    }

    store::Connection &m_connection;
    Catalogue &m_catalogue;
    Memory &m_memory;
    const Request &m_request;
    query::Query m_query;
    query::Node m_root; ///< of the query, with acronyms for long forms
    PatternReader m_patterns;
    PartialMatches m_partial;
    std::optional<Nearness> m_nearness; ///< of an answer by relevance
};

} // namespace

std::shared_ptr<Memory> makeMemory()
{
    return std::make_shared<Memory>();
}

Searcher::Searcher(store::Connection &connection, std::shared_ptr<Memory> memory)
    : m_connection(connection), m_memory(memory ? std::move(memory) : makeMemory())
{
}

Searcher::~Searcher() = default;

Result<Answer> Searcher::search(const Request &request, std::stop_token stop)
{
    const store::StopScope stoppable(m_connection, std::move(stop));
    const auto view = viewOf(m_connection, *m_memory);
    if (!view)
        return failure(view.error());
    auto reading = readingOf(m_connection, *view->catalogue);
    if (!reading)
        return failure(reading.error());
    return Search(m_connection, *view->catalogue, request, std::move(*reading), *m_memory).run();
}

Result<std::vector<text::MarkedText>> Searcher::mark(std::string_view query,
                                                     std::string_view language,
                                                     std::vector<std::string> texts,
                                                     std::stop_token stop)
{
    const store::StopScope stoppable(m_connection, std::move(stop));
    const auto view = viewOf(m_connection, *m_memory);
    if (!view)
        return failure(view.error());
    auto reading = readingOf(m_connection, *view->catalogue);
    if (!reading)
        return failure(reading.error());
    Marker marker(
        positivePatterns(reading->acronyms->widened(query::parse(query).root), reading->patterns),
        m_memory->reader());
    std::vector<text::MarkedText> marked;
    for (std::string &text : texts) {
        if (m_connection.stopRequested())
            return failure({Cause::Cancelled});
        marked.push_back(marker.mark(std::move(text), language));
    }
    return marked;
}

Result<std::vector<Hit>> Searcher::related(std::string_view id, int limit,
                                           std::string_view language, std::stop_token stop)
{
    const store::StopScope stoppable(m_connection, std::move(stop));
    const auto view = viewOf(m_connection, *m_memory);
    if (!view)
        return failure(view.error());
    const auto document = store::DocumentStore(m_connection).document(id);
    if (!document)
        return failure(document.error());
    auto reading = readingOf(m_connection, *view->catalogue);
    if (!reading)
        return failure(reading.error());
    const auto nearest =
        neighbours(m_connection, *view->catalogue, reading->patterns, *document, limit);
    if (!nearest)
        return failure(nearest.error());
    return HitMaker(m_connection, *view->catalogue, *m_memory, language).make(*nearest, {}, true);
}

Result<Counts> Searcher::statistics(const std::vector<Facet> &by, const Request &request,
                                    std::stop_token stop)
{
    if (by.size() > 3)
        return failure({Cause::Invalid, "by", {}, "at most three facets"});
    const store::StopScope stoppable(m_connection, std::move(stop));
    const auto view = viewOf(m_connection, *m_memory);
    if (!view)
        return failure(view.error());
    Catalogue &catalogue = *view->catalogue;
    const auto languages = analysisLanguages(m_connection, catalogue);
    if (!languages)
        return failure(languages.error());
    auto counter = FacetCounter::make(m_connection, catalogue, request.filters);
    if (!counter)
        return failure(counter.error());
    PatternReader patterns(*languages);
    Evaluator evaluator(m_connection, catalogue, patterns);
    const auto documents = evaluator.documents(query::parse(request.query).root);
    if (!documents)
        return failure(documents.error());
    return countsBy(m_connection, catalogue, counter->filtered(*documents), by, request.language);
}

} // namespace lutrin::search
