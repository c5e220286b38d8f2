// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/columns.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace lutrin::extraction {

namespace {

/// What parts two columns, in points from the left.
struct Gutter {
    double left = 0;
    double right = 0;
    std::size_t crossed = 0; ///< how often one word is over it and the next beyond it

    [[nodiscard]] double middle() const { return (left + right) / 2; }
    [[nodiscard]] double width() const { return right - left; }
};

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// From the end of a word to the next one, which stands right of it and not close to it, on its
/// line or one of the next: where a column ends, the next word is far above.
std::vector<Gutter> wideGaps(const std::vector<PageWord> &words)
{
    std::vector<Gutter> gaps;
    for (std::size_t at = 1; at < words.size(); ++at) {
        const PageWord &word = words[at];
        const PageWord &before = words[at - 1];
        if (std::abs(word.bottom - before.bottom) < word.size * 3 &&
            word.left - before.right > word.size * 0.8)
            gaps.push_back({before.right, word.left, 1});
    }
    return gaps;
}

/// The gutter that most of the wide gaps share.
Gutter gutterOf(const std::vector<PageWord> &words)
{
    const std::vector<Gutter> gaps = wideGaps(words);
    std::vector<double> left;
    std::vector<double> right;
    for (const Gutter &candidate : gaps) {
        std::vector<double> ends;
        std::vector<double> begins;
        for (const Gutter &gap : gaps) {
            if (gap.left < candidate.right - 1 && candidate.right - 1 <= gap.right) {
                ends.push_back(gap.left);
                begins.push_back(gap.right);
            }
        }
        if (ends.size() > left.size()) {
            left = std::move(ends);
            right = std::move(begins);
        }
    }
    if (left.empty())
        return {};
    const std::size_t crossed = left.size();
    return {medianOf(std::move(left)), medianOf(std::move(right)), crossed};
}

void sortByLeft(WordLine &line)
{
    std::ranges::sort(line, {}, &PageWord::left);
}

const PageWord &tallest(const WordLine &line)
{
    return *std::ranges::max_element(line, {}, &PageWord::size);
}

/// Words of one column, or of both, as lines from top to bottom.
std::vector<WordLine> linesFromTop(std::vector<PageWord> words)
{
    std::ranges::sort(words, {}, &PageWord::bottom);
    std::vector<WordLine> lines;
    for (PageWord &word : words) {
        if (lines.empty() || !areBeside(tallest(lines.back()), word))
            lines.emplace_back();
        lines.back().push_back(std::move(word));
    }
    std::ranges::for_each(lines, sortByLeft);
    return lines;
}

/// A page as its parts: what runs over both columns, and each of them, which may be columns again.
class TwoColumns {
public:
    TwoColumns(const std::vector<PageWord> &words, const Gutter &gutter) : m_gutter(gutter)
    {
        std::vector<PageWord> sides[2];
        for (const PageWord &word : words) {
            const bool over = word.left < gutter.middle() && word.right > gutter.middle();
            (over ? m_over : sides[word.left > gutter.middle() ? 1 : 0]).push_back(word);
        }
        m_left = linesFromTop(std::move(sides[0]));
        m_right = linesFromTop(std::move(sides[1]));
        joinAcross();
        setApart(m_left);
        setApart(m_right);
    }

    /// Whether most lines of both sides fill them, as a table's cells do not.
    [[nodiscard]] bool areProse() const { return isFilled(m_left) && isFilled(m_right); }

    [[nodiscard]] std::string text() const
    {
        std::string text;
        std::size_t left = 0;
        std::size_t right = 0;
        const std::vector<WordLine> over = linesFromTop(m_over);
        for (std::size_t at = 0; at < over.size(); ++at) {
            const std::size_t before = text.size();
            addAbove(text, m_left, left, over[at].front().top);
            addAbove(text, m_right, right, over[at].front().top);
            const bool apart = at == 0 || text.size() > before || !goOn(over[at - 1], over[at]);
            text += (text.empty() ? "" : apart ? "\n\n" : "\n") + lineText(over[at]);
        }
        addAbove(text, m_left, left, m_foot);
        addAbove(text, m_right, right, m_foot);
        return text;
    }

private:
    /// Whether a line is of the paragraph of the one above.
    [[nodiscard]] static bool goOn(const WordLine &above, const WordLine &line)
    {
        const double size = tallest(line).size;
        return std::abs(tallest(above).size - size) < 0.5 &&
               tallest(line).bottom - tallest(above).bottom < size * 1.9;
    }

    /// A line of both sides goes on over the gutter where a word stands on it, or where no more
    /// than a space parts its words there.
    void joinAcross()
    {
        for (bool again = true; again;) {
            again = false;
            for (auto *side : {&m_left, &m_right}) {
                const auto joined =
                    std::partition(side->begin(), side->end(),
                                   [&](const WordLine &line) { return !runsOver(line); });
                for (auto line = joined; line != side->end(); ++line)
                    m_over.insert(m_over.end(), line->begin(), line->end());
                again = again || joined != side->end();
                side->erase(joined, side->end());
                std::ranges::sort(*side, {}, [](const auto &line) { return line.front().bottom; });
            }
        }
    }

    [[nodiscard]] bool runsOver(const WordLine &line) const
    {
        const auto isClose = [&](const PageWord &word) {
            const double gap =
                std::max(line.front().left - word.right, word.left - line.back().right);
            return areBeside(tallest(line), word) &&
                   gap < std::min(m_gutter.width() * 0.7, word.size * 0.9);
        };
        if (std::ranges::any_of(m_over, isClose))
            return true;
        return line.back().right < m_gutter.middle() &&
               std::ranges::any_of(m_right,
                                   [&](const WordLine &other) { return isClose(other.front()); });
    }

    /// Running lines and numbers of pages stand apart from the columns, above and below.
    void setApart(std::vector<WordLine> &side)
    {
        const double space = pitch(side) * 1.8;
        if (side.size() > 2 && side[1].front().bottom - side[0].front().bottom > space)
            moveOver(side, 0);
        const std::size_t last = side.size() - 1;
        if (side.size() > 2 && side[last].front().bottom - side[last - 1].front().bottom > space)
            moveOver(side, last);
    }

    void moveOver(std::vector<WordLine> &side, std::size_t at)
    {
        m_over.insert(m_over.end(), side[at].begin(), side[at].end());
        side.erase(side.begin() + static_cast<std::ptrdiff_t>(at));
    }

    [[nodiscard]] static double pitch(const std::vector<WordLine> &side)
    {
        std::vector<double> steps;
        for (std::size_t at = 1; at < side.size(); ++at)
            steps.push_back(side[at].front().bottom - side[at - 1].front().bottom);
        return steps.empty() ? 0 : medianOf(std::move(steps));
    }

    [[nodiscard]] static bool isFilled(const std::vector<WordLine> &side)
    {
        if (side.empty())
            return false;
        double left = side.front().front().left;
        double right = 0;
        for (const WordLine &line : side) {
            left = std::min(left, line.front().left);
            right = std::max(right, line.back().right);
        }
        const auto full = std::ranges::count_if(side, [&](const WordLine &line) {
            return line.size() > 2 && line.back().right - line.front().left > (right - left) * 0.8;
        });
        return full * 5 >= static_cast<std::ptrdiff_t>(side.size()) * 3;
    }

    static void addAbove(std::string &text, const std::vector<WordLine> &side, std::size_t &at,
                         double below)
    {
        const std::size_t begin = at;
        std::vector<PageWord> words;
        for (; at < side.size() && side[at].front().top < below; ++at)
            words.insert(words.end(), side[at].begin(), side[at].end());
        if (const std::string columns = textInColumns(words); !columns.empty())
            text += (text.empty() ? "" : "\n") + columns;
        else
            addLines(text, side, begin, at);
    }

    static void addLines(std::string &text, const std::vector<WordLine> &side, std::size_t begin,
                         std::size_t end)
    {
        const double space = pitch(side) * 1.4;
        for (std::size_t at = begin; at < end; ++at) {
            const bool apart =
                at > 0 && side[at].front().bottom - side[at - 1].front().bottom > space;
            text += (text.empty() ? "" : apart ? "\n\n" : "\n") + lineText(side[at]);
        }
    }

    static constexpr double m_foot = 1e9; ///< below all
    Gutter m_gutter;
    std::vector<PageWord> m_over;
    std::vector<WordLine> m_left;
    std::vector<WordLine> m_right;
};

} // namespace

std::string textInColumns(const std::vector<PageWord> &words)
{
    constexpr std::size_t fewest = 6;    ///< lines that were read across
    constexpr std::size_t most = 10'000; ///< words: those of maps would take too long
    if (words.size() > most)
        return {};
    const Gutter gutter = gutterOf(words);
    if (gutter.crossed < fewest || gutter.width() <= 0)
        return {};
    const TwoColumns page(words, gutter);
    return page.areProse() ? page.text() : std::string();
}

} // namespace lutrin::extraction
