// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/explainer.h"

#include "search/columnplace.h"
#include "search/matchexpression.h"
#include "search/ranking.h"
#include "search/tellingterms.h"
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

/// A phrase may go on in the next paragraph; a reason has no line ends.
std::string onOneLine(std::string_view words)
{
    std::string line;
    for (const char each : words) {
        if (each != '\n')
            line += each;
        else if (!line.ends_with(' '))
            line += ' ';
    }
    return line;
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
    std::vector<Asked> asked;
    asked.reserve(terms.size());
    for (const query::Node *term : terms) {
        const Pattern own = reader.read(*term);
        Pattern wide = reader.readWidely(*term);
        double rarity = 0;
        if (!own.sequences.empty()) {
            const auto weighedBy = weighing(connection, catalogue, own, wide);
            if (!weighedBy)
                return failure(weighedBy.error());
            const auto known = rarityOf(connection, catalogue, *weighedBy);
            if (!known)
                return failure(known.error());
            rarity = *known;
        }
        asked.push_back({term->text, std::move(wide), rarity});
    }
    return Explainer(connection, catalogue, std::move(asked));
}

Result<std::vector<Explainer::Found>> Explainer::foundIn(const corpus::Document &document,
                                                         bool families)
{
    const auto labels = m_catalogue.labelIndex(m_connection);
    if (!labels)
        return failure(labels.error());
    const store::Searchable text = store::searchable(document, **labels);
    std::vector<Found> found;
    look(store::Column::Title, text.title, families, found);
    look(store::Column::Standfirst, text.standfirst, families, found);
    look(store::Column::Body, text.body, families, found);
    look(store::Column::Authors, text.authors, families, found);
    look(store::Column::Subjects, text.subjects, families, found);
    return found;
}

Result<double> Explainer::lengthFactor(std::uint32_t document)
{
    const auto lengths = m_catalogue.lengths(m_connection);
    if (!lengths)
        return failure(lengths.error());
    const auto factors = m_catalogue.lengthFactors(m_connection);
    if (!factors)
        return failure(factors.error());
    const std::vector<std::uint8_t> &codes = **lengths;
    return (*factors)->at(document < codes.size() ? codes[document] : 0);
}

Result<std::vector<Reason>> Explainer::reasons(const Scored &scored, const Beside &beside)
{
    const auto document = store::DocumentStore(m_connection).document(scored.document);
    if (!document)
        return failure(document.error());
    auto found = foundIn(*document, beside.families);
    if (!found)
        return failure(found.error());
    const auto factor = lengthFactor(scored.document);
    if (!factor)
        return failure(factor.error());
    auto reasons = beside.nearness == nullptr ? Result<std::vector<Reason>>()
                                              : beside.nearness->reasons(scored.document);
    if (!reasons)
        return reasons;
    const double words = scored.score - sumOf(*reasons);
    const double recent = beside.recency == nullptr
                              ? 0
                              : words - words / (1 + beside.recency->share(scored.document));
    weigh(*found, *factor, words - recent);
    if (recent > 0)
        reasons->push_back({.word = std::to_string(document->date.year),
                            .closeness = Closeness::Recent,
                            .place = Place::Date,
                            .count = 1,
                            .weight = recent});
    for (Found &each : *found)
        reasons->push_back(std::move(each.reason));
    if (beside.title != nullptr)
        reasons->push_back(*beside.title);
    std::ranges::stable_sort(*reasons, std::ranges::greater(), &Reason::weight);
    return reasons;
}

Level Explainer::level(const Mark &mark) const
{
    return m_asked[mark.pattern].pattern.sequences[mark.sequence].level;
}

/// Of the ways in which a term stands at one place, the nearest counts.
std::vector<Mark> Explainer::nearestMarks(std::string_view text, std::string_view language,
                                          store::Column column, bool families)
{
    std::vector<Mark> marks = m_marker.find(text, language, fieldOf(column));
    if (!families)
        std::erase_if(marks, [&](const Mark &mark) { return level(mark) == Level::Family; });
    std::ranges::stable_sort(marks, {}, [&](const Mark &mark) {
        return std::tuple(mark.range.begin, mark.pattern, -weightOf(level(mark)));
    });
    const auto rest =
        std::unique(marks.begin(), marks.end(), [](const Mark &one, const Mark &other) {
            return one.range.begin == other.range.begin && one.pattern == other.pattern;
        });
    marks.erase(rest, marks.end());
    return marks;
}

void Explainer::look(store::Column column, std::string_view pieces, bool families,
                     std::vector<Found> &into)
{
    const Place place = placeOf(column);
    while (const auto piece = store::takePiece(pieces)) {
        for (const Mark &mark : nearestMarks(piece->text, piece->language, column, families)) {
            const std::string raw =
                onOneLine(piece->text.substr(mark.range.begin, mark.range.end - mark.range.begin));
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
            known->frequency += weightOf(level(mark)) * weightOf(column);
        }
    }
}

Closeness Explainer::closeness(const Mark &mark, std::string_view word) const
{
    const Asked &asked = m_asked[mark.pattern];
    switch (level(mark)) {
    case Level::Lemma:
        return Closeness::Lemma;
    case Level::Prefix:
        return Closeness::Prefix;
    case Level::Acronym:
        return Closeness::Acronym;
    case Level::Family:
        return Closeness::Family;
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
