// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searcher.h"

#include "query/query.h"
#include "search/answering.h"
#include "search/catalogue.h"
#include "search/crossing.h"
#include "search/evaluator.h"
#include "search/facetcounter.h"
#include "search/hitmaker.h"
#include "search/marker.h"
#include "search/memory.h"
#include "search/neighbours.h"
#include "search/queryreading.h"
#include "search/tellingterms.h"
#include "store/documentstore.h"
#include "store/transaction.h"

#include <set>

namespace lutrin::search {

namespace {

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

/// The words that a document with some of a question's words lacks, as typed; `met` are the places
/// of those that it has.
std::vector<std::string> lackedWords(const query::Node &root, const std::set<std::size_t> &met)
{
    std::vector<std::string> lacking;
    if (root.kind != query::Kind::And || met.empty())
        return lacking;
    const std::vector<const query::Node *> terms = positiveTerms(root);
    for (std::size_t place = 0; place < terms.size(); ++place) {
        if (!met.contains(place))
            lacking.push_back(terms[place]->text);
    }
    return lacking;
}

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
    auto reading = readingOf(m_connection, *view->catalogue, request.query);
    if (!reading)
        return failure(reading.error());
    return answerTo(m_connection, *view->catalogue, *m_memory, std::move(*reading), request);
}

Result<std::vector<text::MarkedText>> Searcher::mark(std::string_view query,
                                                     std::string_view language,
                                                     const std::vector<std::string> &texts,
                                                     std::stop_token stop)
{
    const store::StopScope stoppable(m_connection, std::move(stop));
    const auto view = viewOf(m_connection, *m_memory);
    if (!view)
        return failure(view.error());
    auto reading = readingOf(m_connection, *view->catalogue);
    if (!reading)
        return failure(reading.error());
    const query::Node root = reading->acronyms->widened(query::parse(query).root);
    Marker marker(positivePatterns(root, reading->patterns), m_memory->reader());
    std::set<std::size_t> met;
    std::vector<text::MarkedText> marked;
    for (const std::string &text : texts) {
        if (m_connection.stopRequested())
            return failure({Cause::Cancelled});
        const std::vector<Mark> marks = marker.find(text, language);
        for (const Mark &mark : marks)
            met.insert(mark.pattern);
        marked.push_back({text, merged(marks)});
    }
    const std::vector<std::string> lacking = lackedWords(root, met);
    if (lacking.empty())
        return marked;
    Marker wide(positivePatterns(root, reading->patterns, lacking), m_memory->reader());
    for (text::MarkedText &each : marked) {
        if (m_connection.stopRequested())
            return failure({Cause::Cancelled});
        each = wide.mark(std::move(each.text), language);
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
        return failure({.cause = Cause::Invalid, .detail = "at most three facets"});
    const store::StopScope stoppable(m_connection, std::move(stop));
    const auto view = viewOf(m_connection, *m_memory);
    if (!view)
        return failure(view.error());
    Catalogue &catalogue = *view->catalogue;
    auto reading = readingOf(m_connection, catalogue, request.query);
    if (!reading)
        return failure(reading.error());
    auto counter = FacetCounter::make(m_connection, catalogue, request.filters);
    if (!counter)
        return failure(counter.error());
    Evaluator evaluator(m_connection, catalogue, reading->patterns);
    const query::Node root = reading->acronyms->widened(query::parse(request.query).root);
    const auto documents = evaluator.documents(root);
    if (!documents)
        return failure(documents.error());
    return countsBy(m_connection, catalogue, counter->filtered(*documents), by, request.language);
}

} // namespace lutrin::search
