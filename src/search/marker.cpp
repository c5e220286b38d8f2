// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/marker.h"

#include "store/terms.h"

#include <algorithm>
#include <optional>

namespace lutrin::search {

namespace {

/// Where a term stands among those of one position.
template <typename Position>
std::optional<text::Range> found(const Position &position, const Sequence &sequence, std::size_t at)
{
    const std::string &wanted = sequence.terms[at];
    const bool prefix = sequence.prefix && at + 1 == sequence.terms.size();
    for (const auto &term : position) {
        const bool same = prefix ? term.text.starts_with(wanted) : term.text == wanted;
        if (!same)
            continue;
        const std::string accented = store::accentedPrefix(wanted);
        const bool hasAccents = std::ranges::any_of(
            position, [&](const auto &other) { return other.text.starts_with(accented); });
        if (!sequence.unaccented || !hasAccents)
            return term.range;
    }
    return std::nullopt;
}

/// What a sequence covers that begins at position `from`.
template <typename Positions>
std::optional<text::Range> covered(const Positions &positions, std::size_t from,
                                   const Sequence &sequence)
{
    if (from + sequence.terms.size() > positions.size())
        return std::nullopt;
    std::optional<text::Range> whole;
    for (std::size_t at = 0; at < sequence.terms.size(); ++at) {
        const auto range = found(positions[from + at], sequence, at);
        if (!range)
            return std::nullopt;
        if (!whole)
            whole = range;
        whole->end = std::max(whole->end, range->end);
    }
    return whole;
}

bool applies(const Pattern &pattern, query::Field field)
{
    return field == query::Field::Anywhere || pattern.field == query::Field::Anywhere ||
           pattern.field == field;
}

} // namespace

std::vector<Marker::Position> Marker::positions(std::string_view text, std::string_view language)
{
    std::vector<Position> positions;
    m_reader->readText(store::analysisLanguage(language), text,
                       [&](std::string_view term, const text::Range &range, bool colocated) {
                           if (!colocated || positions.empty())
                               positions.emplace_back();
                           positions.back().push_back({std::string(term), range});
                           return true;
                       });
    return positions;
}

std::vector<Mark> Marker::find(std::string_view text, std::string_view language, query::Field field)
{
    std::vector<Mark> marks;
    if (m_patterns.empty() || text.empty())
        return marks;
    const auto read = positions(text, language);
    for (std::size_t from = 0; from < read.size(); ++from) {
        for (std::size_t pattern = 0; pattern < m_patterns.size(); ++pattern) {
            if (!applies(m_patterns[pattern], field))
                continue;
            const std::vector<Sequence> &sequences = m_patterns[pattern].sequences;
            for (std::size_t sequence = 0; sequence < sequences.size(); ++sequence) {
                if (const auto range = covered(read, from, sequences[sequence]))
                    marks.push_back({*range, pattern, sequence});
            }
        }
    }
    std::ranges::stable_sort(marks, {}, [](const Mark &mark) { return mark.range.begin; });
    return marks;
}

text::MarkedText Marker::mark(std::string text, std::string_view language, query::Field field)
{
    std::vector<text::Range> ranges = merged(find(text, language, field));
    return {std::move(text), std::move(ranges)};
}

bool Marker::matches(const store::Searchable &text)
{
    using query::Field;
    const auto any = [this](std::string_view column, Field field) {
        while (const auto piece = store::takePiece(column)) {
            if (!find(piece->text, piece->language, field).empty())
                return true;
        }
        return false;
    };
    // Of the columns that no field names, only the patterns for any column are wanted.
    return any(text.title, Field::Title) || any(text.authors, Field::Author) ||
           any(text.standfirst, Field::Tag) || any(text.body, Field::Tag) ||
           any(text.subjects, Field::Tag);
}

std::vector<text::Range> merged(const std::vector<Mark> &marks)
{
    std::vector<text::Range> ranges;
    for (const Mark &mark : marks) {
        if (!ranges.empty() && mark.range.begin < ranges.back().end)
            ranges.back().end = std::max(ranges.back().end, mark.range.end);
        else
            ranges.push_back(mark.range);
    }
    return ranges;
}

} // namespace lutrin::search
