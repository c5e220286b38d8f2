// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/explainer.h"

#include "search/columnplace.h"
#include "search/matchexpression.h"
#include "search/ranking.h"
#include "store/derived.h"
#include "store/documentstore.h"
#include "store/terms.h"
#include "text/characters.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <tuple>

namespace lutrin::search {

namespace {

/// What patterns a column is held to: those of its own field, and those of any.
query::Field fieldOf(store::Column column)
{
    switch (column) {
    case store::Column::Title:
        return query::Field::Title;
    case store::Column::Authors:
        return query::Field::Author;
    default:
        return query::Field::Tag; // of which no pattern is: only those of any field are left
    }
}

std::vector<Pattern> patternsOf(const std::vector<const query::Node *> &terms,
                                PatternReader &reader)
{
    std::vector<Pattern> patterns;
    patterns.reserve(terms.size());
    for (const query::Node *term : terms)
        patterns.push_back(reader.read(*term));
    return patterns;
}

double sumOf(const std::vector<Reason> &reasons)
{
    return std::accumulate(reasons.begin(), reasons.end(), 0.0,
                           [](double sum, const Reason &each) { return sum + each.weight; });
}

} // namespace

Explainer::Explainer(store::Connection &connection, Catalogue &catalogue, std::vector<Asked> asked)
    : m_connection(connection), m_catalogue(catalogue), m_asked(std::move(asked)), m_marker([this] {
        std::vector<Pattern> patterns;
        for (const Asked &each : m_asked)
            patterns.push_back(each.pattern);
        return patterns;
    }())
{
}

Result<Explainer> Explainer::make(store::Connection &connection, Catalogue &catalogue,
                                  const query::Node &root, PatternReader &reader)
{
    const std::vector<const query::Node *> terms = positiveTerms(root);
    std::vector<Pattern> patterns = patternsOf(terms, reader);
    std::vector<std::string> groups;
    groups.reserve(patterns.size());
    for (const Pattern &pattern : patterns)
        groups.push_back(pattern.sequences.empty() ? "" : MatchExpression::of(pattern).text());
    std::vector<Asked> asked;
    asked.reserve(terms.size());
    for (std::size_t at = 0; at < terms.size(); ++at) {
        const auto rarity = rarityOf(connection, catalogue, groups[at]);
        if (!rarity)
            return failure(rarity.error());
        asked.push_back({terms[at]->text, std::move(patterns[at]), *rarity});
    }
    return Explainer(connection, catalogue, std::move(asked));
}

Result<std::vector<Reason>> Explainer::reasons(const Scored &scored, const Nearness *nearness)
{
    const auto document = store::DocumentStore(m_connection).document(scored.document);
    if (!document)
        return failure(document.error());
    const auto labels = m_catalogue.labelIndex(m_connection);
    if (!labels)
        return failure(labels.error());
    const auto lengths = m_catalogue.lengths(m_connection);
    if (!lengths)
        return failure(lengths.error());
    const auto factors = m_catalogue.lengthFactors(m_connection);
    if (!factors)
        return failure(factors.error());
    const store::Searchable text = store::searchable(*document, **labels);
    std::vector<Found> found;
    look(store::Column::Title, text.title, found);
    look(store::Column::Standfirst, text.standfirst, found);
    look(store::Column::Body, text.body, found);
    look(store::Column::Authors, text.authors, found);
    look(store::Column::Subjects, text.subjects, found);
    const std::vector<std::uint8_t> &codes = **lengths;
    const std::uint8_t code = scored.document < codes.size() ? codes[scored.document] : 0;
    auto reasons =
        nearness == nullptr ? Result<std::vector<Reason>>() : nearness->reasons(scored.document);
    if (!reasons)
        return reasons;
    weigh(found, (*factors)->at(code), scored.score - sumOf(*reasons));
    for (Found &each : found)
        reasons->push_back(std::move(each.reason));
    std::ranges::stable_sort(*reasons, std::ranges::greater(), &Reason::weight);
    return reasons;
}

void Explainer::look(store::Column column, std::string_view pieces, std::vector<Found> &into)
{
    const Place place = placeOf(column);
    while (const auto piece = store::takePiece(pieces)) {
        std::vector<Mark> marks = m_marker.find(piece->text, piece->language, fieldOf(column));
        // Of the ways in which a term stands at one place, the nearest counts.
        std::ranges::stable_sort(marks, {}, [&](const Mark &mark) {
            const auto level = m_asked[mark.pattern].pattern.sequences[mark.sequence].level;
            return std::tuple(mark.range.begin, mark.pattern, -weightOf(level));
        });
        const auto rest =
            std::unique(marks.begin(), marks.end(), [](const Mark &one, const Mark &other) {
                return one.range.begin == other.range.begin && one.pattern == other.pattern;
            });
        marks.erase(rest, marks.end());
        for (const Mark &mark : marks) {
            const std::string_view raw =
                piece->text.substr(mark.range.begin, mark.range.end - mark.range.begin);
            const Closeness near = closeness(mark, raw);
            std::string word = text::lowerCase(raw);
            auto known = std::ranges::find_if(into, [&](const Found &each) {
                return each.asked == mark.pattern && each.reason.place == place &&
                       each.reason.closeness == near && each.reason.word == word;
            });
            if (known == into.end())
                known = into.insert(into.end(), {mark.pattern,
                                                 {.asked = m_asked[mark.pattern].text,
                                                  .word = std::move(word),
                                                  .closeness = near,
                                                  .place = place}});
            ++known->reason.count;
            const auto level = m_asked[mark.pattern].pattern.sequences[mark.sequence].level;
            known->frequency += weightOf(level) * weightOf(column);
        }
    }
}

Closeness Explainer::closeness(const Mark &mark, std::string_view word) const
{
    const Asked &asked = m_asked[mark.pattern];
    switch (asked.pattern.sequences[mark.sequence].level) {
    case Level::Lemma:
        return Closeness::Lemma;
    case Level::Prefix:
        return Closeness::Prefix;
    case Level::Acronym:
        return Closeness::Acronym;
    case Level::Folded:
    case Level::Compound:
        break;
    }
    return text::lowerCase(word) == text::lowerCase(asked.text) ? Closeness::Exact
                                                                : Closeness::Folded;
}

void Explainer::weigh(std::vector<Found> &found, double bodyFactor, double score) const
{
    for (Found &each : found)
        each.frequency *= each.reason.place == Place::Body ? bodyFactor : 1;
    std::vector<double> frequencies(m_asked.size());
    for (const Found &each : found)
        frequencies[each.asked] += each.frequency;
    double sum = 0;
    for (Found &each : found) {
        each.reason.weight =
            m_asked[each.asked].rarity * each.frequency / (frequencies[each.asked] + saturation);
        sum += each.reason.weight;
    }
    for (Found &each : found)
        each.reason.weight = sum > 0 ? each.reason.weight * score / sum : 0;
}

} // namespace lutrin::search
