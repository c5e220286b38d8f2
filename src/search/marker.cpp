// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/marker.h"

#include "store/terms.h"

#include <algorithm>
#include <tuple>

namespace lutrin::search {

namespace {

bool applies(const Pattern &pattern, query::Field field)
{
    return field == query::Field::Anywhere || pattern.field == query::Field::Anywhere ||
           pattern.field == field;
}

} // namespace

/// Goes through a text's terms, position by position, with the sequences that have begun.
class Marker::Walk {
public:
    Walk(const Marker &marker, query::Field field) : m_marker(marker), m_field(field) {}

    void take(std::string_view term, const text::Range &range, bool colocated)
    {
        if (!colocated)
            endPosition();
        if (const auto known = m_marker.m_wanted.find(term); known != m_marker.m_wanted.end()) {
            for (const Use &use : known->second)
                meet(use, range);
        }
        for (const auto &[beginning, use] : m_marker.m_beginnings) {
            if (term.starts_with(beginning))
                meet(use, range);
        }
        for (const auto &[beginning, use] : m_marker.m_barred) {
            if (term.starts_with(beginning))
                m_barred.push_back(use);
        }
    }

    std::vector<Mark> marks()
    {
        endPosition();
        std::ranges::sort(m_marks, {}, [](const Mark &mark) {
            return std::tuple(mark.range.begin, mark.pattern, mark.sequence);
        });
        return std::move(m_marks);
    }

private:
    /// A term that was met, with all of its sequence before it.
    struct Run {
        Use last;
        text::Range range;
    };

    void meet(const Use &use, const text::Range &range)
    {
        const bool again =
            std::ranges::any_of(m_met, [&](const Run &run) { return run.last == use; });
        if (!again && applies(m_marker.m_patterns[use.pattern], m_field))
            m_met.push_back({use, range});
    }

    void endPosition()
    {
        if (!m_met.empty() && !m_barred.empty())
            std::erase_if(m_met, [&](const Run &run) {
                return std::ranges::find(m_barred, run.last) != m_barred.end();
            });
        std::erase_if(m_met, [&](Run &run) { return run.last.at > 0 && !goesOn(run); });
        for (const Run &run : m_met) {
            const Sequence &sequence =
                m_marker.m_patterns[run.last.pattern].sequences[run.last.sequence];
            if (run.last.at + 1 == sequence.terms.size())
                m_marks.push_back({run.range, run.last.pattern, run.last.sequence});
        }
        std::swap(m_before, m_met);
        m_met.clear();
        m_barred.clear();
    }

    /// Whether the position before has the term before; takes its beginning over.
    bool goesOn(Run &run) const
    {
        const Use wanted{run.last.pattern, run.last.sequence, run.last.at - 1};
        const auto before =
            std::ranges::find(m_before, wanted, [](const Run &each) { return each.last; });
        if (before == m_before.end())
            return false;
        run.range = {before->range.begin, std::max(before->range.end, run.range.end)};
        return true;
    }

    const Marker &m_marker;
    query::Field m_field;
    std::vector<Run> m_before; ///< at the position before
    std::vector<Run> m_met;    ///< at the position at hand
    Uses m_barred;
    std::vector<Mark> m_marks;
};

Marker::Marker(std::vector<Pattern> patterns, std::shared_ptr<store::TermReader> reader)
    : m_patterns(std::move(patterns))
    , m_reader(reader ? std::move(reader) : std::make_shared<store::TermReader>())
{
    for (std::size_t pattern = 0; pattern < m_patterns.size(); ++pattern) {
        const std::vector<Sequence> &sequences = m_patterns[pattern].sequences;
        for (std::size_t number = 0; number < sequences.size(); ++number) {
            const Sequence &sequence = sequences[number];
            for (std::size_t at = 0; at < sequence.terms.size(); ++at) {
                const std::string &term = sequence.terms[at];
                const Use use{pattern, number, at};
                if (sequence.prefix && at + 1 == sequence.terms.size())
                    m_beginnings.emplace_back(term, use);
                else
                    m_wanted[term].push_back(use);
                if (sequence.unaccented)
                    m_barred.emplace_back(store::accentedPrefix(term), use);
            }
        }
    }
}

std::vector<Mark> Marker::find(std::string_view text, std::string_view language, query::Field field)
{
    if (m_patterns.empty() || text.empty())
        return {};
    Walk walk(*this, field);
    m_reader->readText(store::analysisLanguage(language), text,
                       [&](std::string_view term, const text::Range &range, bool colocated) {
                           walk.take(term, range, colocated);
                           return true;
                       });
    return walk.marks();
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
