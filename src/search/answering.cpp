// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/answering.h"

#include "query/query.h"
#include "search/coach.h"
#include "search/evaluator.h"
#include "search/explainer.h"
#include "search/facetcounter.h"
#include "search/fieldmeant.h"
#include "search/highlights.h"
#include "search/hitmaker.h"
#include "search/nearness.h"
#include "search/pageorder.h"
#include "search/partialsearch.h"
#include "search/tellingterms.h"
#include "search/titlefit.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace lutrin::search {

namespace {

using store::DocumentSet;

class Answering {
    static constexpr std::int64_t titled = TitleFit::depth;

public:
    Answering(store::Connection &connection, Catalogue &catalogue, const Request &request,
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
        if (!m_request.facets.empty()) {
            auto counts = counter->counts(matches->documents, m_request.facets, m_request.language);
            if (!counts)
                return failure(counts.error());
            answer.facets = std::move(*counts);
        }
        if (auto done = addPartial(answer, evaluator, *counter, passing, *matches); !done)
            return failure(done.error());
        if (auto done = readRecency(*matches); !done)
            return failure(done.error());
        if (auto done = addHits(answer, passing, std::move(*matches)); !done)
            return failure(done.error());
        describe(answer, evaluator.unknownValues());
        if (answer.total == 0) {
            auto others = Coach(m_connection, m_catalogue, evaluator, *counter)
                              .suggestions(toldQuery(m_query.root), m_request.filters,
                                           withFieldsMeant(m_request.query, m_query));
            if (!others)
                return failure(others.error());
            answer.suggestions = std::move(*others);
        }
        return answer;
    }

private:
    [[nodiscard]] bool isRanked(const Matches &matches) const
    {
        return !matches.scores.empty() || !m_partial.scores.empty();
    }

    /// Where there are scores that it could change.
    Result<void> readRecency(const Matches &matches)
    {
        if (!m_request.recency || m_request.sort != Sort::Relevance || !isRanked(matches))
            return {};
        const auto recency = m_catalogue.recency(m_connection);
        if (!recency)
            return failure(recency.error());
        m_recency = *recency;
        return {};
    }

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

    /// Some documents of the list.
    struct Span {
        std::int64_t offset = 0;
        std::int64_t limit = 0;
        bool titled = false; ///< titles decide about the order at the top
    };

    /// Whatever numbers were given, without overflow.
    [[nodiscard]] Span askedSpan() const
    {
        constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / 2;
        return {std::clamp<std::int64_t>(m_request.offset, 0, most),
                std::clamp<std::int64_t>(m_request.limit, 0, most)};
    }

    /// Those of the page, or from the top of the list on where titles decide about its order.
    [[nodiscard]] Span span(const Matches &matches) const
    {
        const Span asked = askedSpan();
        if (!isRanked(matches) || matches.partly || asked.offset >= titled)
            return asked;
        return {0, std::max(asked.offset + asked.limit, titled), true};
    }

    Result<std::vector<Scored>> page(const DocumentSet &passing, Matches matches, Span span)
    {
        PageOrder order(m_connection);
        std::vector<Scored> &scores = matches.scores;
        if (!m_partial.scores.empty() || !m_request.filters.empty())
            std::erase_if(scores,
                          [&](const Scored &each) { return !passing.contains(each.document); });
        scores.insert(scores.end(), m_partial.scores.begin(), m_partial.scores.end());
        preferRecent(scores);
        if (matches.partly && !scores.empty())
            return order.byScoreThenDate(std::move(scores), passing, span.offset, span.limit);
        if (!scores.empty()) {
            if (auto done = raiseNear(scores); !done)
                return failure(done.error());
            return order.byScore(std::move(scores), span.offset, span.limit);
        }
        const Sort sort = m_request.sort == Sort::Relevance ? Sort::Date : m_request.sort;
        return order.byRecord(passing, sort, span.offset, span.limit);
    }

    void preferRecent(std::vector<Scored> &scores) const
    {
        if (m_recency == nullptr)
            return;
        for (Scored &each : scores)
            each.score *= 1 + m_recency->share(each.document);
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
        const Span read = span(matches);
        const auto shown = page(passing, std::move(matches), read);
        if (!shown)
            return failure(shown.error());
        const auto marks = marked(*shown);
        if (!marks)
            return failure(marks.error());
        auto hits = HitMaker(m_connection, m_catalogue, m_memory, m_request.language)
                        .make(*shown, *marks, m_request.snippets);
        if (!hits)
            return failure(hits.error());
        std::vector<Listed> listed;
        for (std::size_t at = 0; at < shown->size(); ++at)
            listed.push_back({(*shown)[at], std::move((*hits)[at]), std::nullopt});
        if (read.titled) {
            if (auto done = raiseTitles(listed); !done)
                return done;
        }
        return addListed(answer, listed, askedSpan().offset - read.offset);
    }

    /// Where a document lacks a word, those of its family are shown.
    Result<HitMaker::Marked> marked(const std::vector<Scored> &shown)
    {
        HitMaker::Marked marked{.patterns = positivePatterns(m_root, m_patterns)};
        for (const Scored &each : shown) {
            if (const auto lacks = m_partial.missing.find(each.document);
                lacks != m_partial.missing.end())
                marked.ofSome.emplace(each.document,
                                      positivePatterns(m_root, m_patterns, lacks->second));
        }
        const std::vector<Pattern> asked = highlightPatterns(m_root, m_patterns);
        if (asked.empty() || !m_request.snippets)
            return marked;
        const auto highlights = Highlights::read(m_connection, m_catalogue);
        if (!highlights)
            return failure(highlights.error());
        marked.highlights = highlights->shown(asked, marked.patterns);
        return marked;
    }

    /// A hit with what its score was before its title counted, and what the title adds.
    struct Listed {
        Scored scored;
        Hit hit;
        std::optional<Reason> title;
    };

    Result<void> raiseTitles(std::vector<Listed> &listed)
    {
        auto fit = TitleFit::make(m_connection, m_catalogue, m_memory, m_root, m_patterns);
        if (!fit)
            return failure(fit.error());
        if (!*fit)
            return {};
        const auto end = listed.begin() + std::min<std::ptrdiff_t>(titled, std::ssize(listed));
        for (auto each = listed.begin(); each != end; ++each) {
            each->title = (*fit)->reason(each->hit);
            each->hit.score += each->title ? each->title->weight : 0;
        }
        std::stable_sort(listed.begin(), end, [](const Listed &left, const Listed &right) {
            return left.hit.score > right.hit.score;
        });
        return {};
    }

    Result<void> addListed(Answer &answer, std::vector<Listed> &listed, std::int64_t from)
    {
        std::optional<Explainer> explainer;
        if (m_request.reasons) {
            auto made = Explainer::make(m_connection, m_catalogue, m_root, m_patterns);
            if (!made)
                return failure(made.error());
            explainer.emplace(std::move(*made));
        }
        const std::int64_t end = std::min(from + askedSpan().limit, std::ssize(listed));
        for (std::int64_t at = from; at < end; ++at) {
            Listed &each = listed[static_cast<std::size_t>(at)];
            const auto lacks = m_partial.missing.find(each.scored.document);
            const bool partial = lacks != m_partial.missing.end();
            if (partial)
                each.hit.missing = lacks->second;
            if (explainer) {
                auto reasons = explainer->reasons(each.scored,
                                                  {.nearness = m_nearness ? &*m_nearness : nullptr,
                                                   .title = each.title ? &*each.title : nullptr,
                                                   .recency = m_recency,
                                                   .families = partial});
                if (!reasons)
                    return failure(reasons.error());
                each.hit.reasons = std::move(*reasons);
            }
            answer.hits.push_back(std::move(each.hit));
        }
        return {};
    }

    void describe(Answer &answer, const std::vector<std::string> &unknown) const
    {
        answer.reading = query::toString(toldQuery(m_query.root));
        for (const query::Remark &remark : m_query.remarks)
            answer.remarks.push_back(told(remark));
        for (const std::string &value : unknown)
            answer.remarks.push_back({value, Remark::Kind::UnknownValue, {}});
    }

    static Remark::Kind kindOf(query::RemarkKind kind)
    {
        using query::RemarkKind;
        switch (kind) {
        case RemarkKind::OpenQuote:
        case RemarkKind::OpenParenthesis:
            return Remark::Kind::Closed;
        case RemarkKind::StrayParenthesis:
        case RemarkKind::StrayOperator:
        case RemarkKind::EmptyField:
        case RemarkKind::TooDeep:
        case RemarkKind::TooLong:
            return Remark::Kind::LeftOut;
        case RemarkKind::UnknownField:
            return Remark::Kind::UnknownField;
        case RemarkKind::BadDate:
            return Remark::Kind::NoDate;
        case RemarkKind::StrayWildcard:
            return Remark::Kind::Wildcard;
        case RemarkKind::ReversedPeriod:
        case RemarkKind::BadDistance:
        case RemarkKind::NearNeedsWords:
            break;
        }
        return Remark::Kind::Lenient;
    }

    [[nodiscard]] Remark told(const query::Remark &remark) const
    {
        const Remark::Kind kind = kindOf(remark.kind);
        const bool field = kind == Remark::Kind::UnknownField;
        return {remark.text, kind,
                field ? fieldMeant(remark.text, m_request.language) : std::string()};
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
    const Recency *m_recency = nullptr; ///< where recent documents are preferred
};

} // namespace

Result<Answer> answerTo(store::Connection &connection, Catalogue &catalogue, Memory &memory,
                        QueryReading reading, const Request &request)
{
    return Answering(connection, catalogue, request, std::move(reading), memory).run();
}

} // namespace lutrin::search
