// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/passage.h"

#include <algorithm>
#include <span>
#include <vector>

namespace lutrin::search {

namespace {

/// Of two, so that both are seen on a result's three lines.
constexpr std::size_t shortLength = 80;

/// How far to look beyond a passage's first match and its length, in characters.
struct Reach {
    explicit Reach(std::size_t length)
        : back(length * 4 / 11), few(length * 2 / 11), ahead(length / 11)
    {
    }
    std::size_t back;  ///< before the first match, for a sentence's beginning
    std::size_t few;   ///< before the first match, where there is none
    std::size_t ahead; ///< beyond the length, for a sentence's end
};

constexpr std::string_view ellipsis = "…";

bool isInside(std::string_view text, std::size_t at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0U) == 0x80U;
}

std::size_t forward(std::string_view text, std::size_t at, std::size_t characters)
{
    while (characters-- > 0 && at < text.size()) {
        do
            ++at;
        while (isInside(text, at));
    }
    return at;
}

std::size_t backward(std::string_view text, std::size_t at, std::size_t characters)
{
    while (characters-- > 0 && at > 0) {
        do
            --at;
        while (at > 0 && isInside(text, at));
    }
    return at;
}

bool isSpace(char character)
{
    return character == ' ' || character == '\n' || character == '\t';
}

/// Where the passage that shows a match at `match` begins.
std::size_t beginning(std::string_view text, std::size_t match, const Reach &reach)
{
    const std::size_t earliest = backward(text, match, reach.back);
    for (std::size_t at = match + 1; at-- > earliest;) {
        if (isSentenceStart(text, at))
            return at;
    }
    for (std::size_t at = backward(text, match, reach.few); at < match; ++at) {
        if (at > 0 && isSpace(text[at - 1]) && !isSpace(text[at]))
            return at;
    }
    return match;
}

/// Where the passage from `begin` ends: at a sentence's end close by, else between two words.
std::size_t ending(std::string_view text, std::size_t begin, std::size_t length)
{
    const std::size_t limit = forward(text, begin, length);
    if (limit >= text.size())
        return text.size();
    const std::size_t furthest = forward(text, limit, Reach(length).ahead);
    for (std::size_t at = furthest; at > limit; --at) {
        if (at < text.size() && !isInside(text, at) && isSentenceStart(text, at))
            return at;
    }
    std::size_t at = limit;
    while (at > begin && !isSpace(text[at]))
        --at;
    return at == begin ? limit : at;
}

/// Of marks by ascending begin.
Passage::Worth worth(std::span<const Mark> marks, const text::Range &passage)
{
    const auto first = std::ranges::lower_bound(marks, passage.begin, {},
                                                [](const Mark &mark) { return mark.range.begin; });
    Passage::Worth worth;
    std::vector<std::size_t> seen;
    for (auto mark = first; mark != marks.end() && mark->range.begin < passage.end; ++mark) {
        if (mark->range.end > passage.end)
            continue;
        ++worth.marks;
        if (std::ranges::find(seen, mark->pattern) == seen.end())
            seen.push_back(mark->pattern);
    }
    worth.patterns = seen.size();
    return worth;
}

std::vector<std::size_t> patternsIn(std::span<const Mark> marks,
                                    const std::vector<text::Range> &passages)
{
    std::vector<std::size_t> seen;
    for (const Mark &mark : marks) {
        const bool inside = std::ranges::any_of(passages, [&](const text::Range &passage) {
            return mark.range.begin >= passage.begin && mark.range.end <= passage.end;
        });
        if (inside && std::ranges::find(seen, mark.pattern) == seen.end())
            seen.push_back(mark.pattern);
    }
    return seen;
}

/// A passage at the text's end takes in the sentences before it that it has room for.
text::Range filled(std::string_view text, text::Range passage)
{
    if (passage.end != text.size())
        return passage;
    for (std::size_t at = backward(text, text.size(), passageLength); at < passage.begin; ++at) {
        if (isSentenceStart(text, at))
            return {at, passage.end};
    }
    return passage;
}

/// Copies a passage with each run of white space as one space, and its marks with it.
class Copy {
public:
    /// Something is left out before what comes next.
    void cut()
    {
        m_copy.text += m_copy.text.empty() ? "" : " ";
        m_copy.text += std::string(ellipsis) + ' ';
    }
    void cutAfter() { m_copy.text += ' ' + std::string(ellipsis); }

    void take(std::string_view text, const text::Range &passage,
              const std::vector<text::Range> &marks)
    {
        std::vector<std::size_t> places; // of each byte of the passage, in the copy
        for (std::size_t at = passage.begin; at < passage.end; ++at) {
            places.push_back(m_copy.text.size());
            takeCharacter(text[at]);
        }
        while (m_copy.text.ends_with(' '))
            m_copy.text.pop_back();
        places.push_back(m_copy.text.size());
        for (const text::Range &mark : marks) {
            if (mark.begin >= passage.begin && mark.end <= passage.end)
                m_copy.marks.push_back(
                    {places[mark.begin - passage.begin], places[mark.end - passage.begin]});
        }
    }

    [[nodiscard]] text::MarkedText result() { return std::move(m_copy); }

private:
    void takeCharacter(char character)
    {
        const bool space = isSpace(character) || character == '\r';
        if (!space)
            m_copy.text += character;
        else if (!m_copy.text.empty() && m_copy.text.back() != ' ')
            m_copy.text += ' ';
    }

    text::MarkedText m_copy;
};

} // namespace

bool isSentenceStart(std::string_view text, std::size_t at)
{
    if (at == 0)
        return true;
    if (!isSpace(text[at - 1]) || isSpace(text[at]))
        return false;
    if (text[at - 1] == '\n')
        return true;
    const std::string_view before = text.substr(0, at - 1);
    return before.ends_with('.') || before.ends_with('?') || before.ends_with('!') ||
           before.ends_with("…") || before.ends_with("»");
}

Passage bestPassage(std::string_view text, std::span<const Mark> marks, std::size_t length)
{
    // Looking at each match of a word that stands everywhere would only cost time.
    constexpr std::size_t mostLookedAt = 200;
    Passage best{{0, ending(text, 0, length)}, {}};
    for (const Mark &mark : marks.first(std::min(marks.size(), mostLookedAt))) {
        const std::size_t begin = beginning(text, mark.range.begin, Reach(length));
        const text::Range range{begin, ending(text, begin, length)};
        const Passage::Worth present = worth(marks, range);
        if (present > best.worth)
            best = {range, present};
    }
    return best;
}

std::vector<text::Range> passageRanges(std::string_view text, const std::vector<Mark> &marks)
{
    const Passage whole = bestPassage(text, marks);
    const std::vector<text::Range> one{filled(text, whole.range)};
    if (whole.worth.patterns == patternsIn(marks, {{0, text.size()}}).size())
        return one;
    const Passage first = bestPassage(text, marks, shortLength);
    std::vector<Mark> others = marks;
    std::erase_if(others, [seen = patternsIn(marks, {first.range})](const Mark &mark) {
        return std::ranges::find(seen, mark.pattern) != seen.end();
    });
    const Passage second = bestPassage(text, others, shortLength);
    if (first.worth.patterns + second.worth.patterns <= whole.worth.patterns)
        return one;
    const auto &[before, after] = std::minmax(
        first.range, second.range,
        [](const text::Range &left, const text::Range &right) { return left.begin < right.begin; });
    if (after.begin <= before.end)
        return {{before.begin, std::max(before.end, after.end)}};
    return {before, after};
}

std::size_t patternsShown(const std::vector<text::Range> &passages, std::span<const Mark> marks)
{
    return patternsIn(marks, passages).size();
}

text::MarkedText shownPassages(std::string_view text, const std::vector<text::Range> &passages,
                               const std::vector<Mark> &marks)
{
    const std::vector<text::Range> ranges = merged(marks);
    Copy copy;
    for (std::size_t at = 0; at < passages.size(); ++at) {
        if (at > 0 || !isSentenceStart(text, passages[at].begin))
            copy.cut();
        copy.take(text, passages[at], ranges);
    }
    const std::size_t end = passages.back().end;
    const bool isWhole = end == text.size() || isSentenceStart(text, end);
    if (!isWhole)
        copy.cutAfter();
    return copy.result();
}

text::MarkedText passages(std::string_view text, const std::vector<Mark> &marks)
{
    return shownPassages(text, passageRanges(text, marks), marks);
}

} // namespace lutrin::search
