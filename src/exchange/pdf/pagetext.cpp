// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pdf/pagetext.h"

#include "corpus/pageheading.h"
#include "exchange/bytes/partedwords.h"
#include "exchange/bytes/spaces.h"
#include "exchange/pdf/pageends.h"
#include "exchange/pdf/pagenames.h"
#include "text/characters.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>
#include <utility>

namespace lutrin::exchange {

namespace {

constexpr std::size_t RepeatedPages = 3; ///< a line at the top of so many pages is a running one

void dropBlankEnds(TextLines &lines)
{
    while (!lines.empty() && lines.back().empty())
        lines.pop_back();
    lines.erase(lines.begin(),
                std::ranges::find_if(lines, [](const std::string &line) { return !line.empty(); }));
}

TextLines linesOf(const std::string &page)
{
    TextLines lines;
    for (std::size_t at = 0; at < page.size();) {
        const std::size_t end = std::min(page.find_first_of("\n\f", at), page.size());
        lines.push_back(collapsed(std::string_view(page).substr(at, end - at)));
        at = end + 1;
    }
    dropBlankEnds(lines);
    return lines;
}

/// A running line as it is on every page: without its number.
std::string withoutDigits(std::string line)
{
    std::erase_if(line, [](char c) { return c >= '0' && c <= '9'; });
    return collapsed(line);
}

void dropRunningLines(std::vector<TextLines> &pages)
{
    std::map<std::string, std::size_t> seen;
    const std::size_t repeated = std::clamp<std::size_t>(pages.size(), 2, RepeatedPages);
    for (const TextLines &lines : pages) {
        if (lines.size() > 1) {
            ++seen["top " + withoutDigits(lines.front())];
            ++seen["foot " + withoutDigits(lines.back())];
        }
    }
    for (TextLines &lines : pages) {
        if (lines.size() > 1 && seen["top " + withoutDigits(lines.front())] >= repeated)
            lines.erase(lines.begin());
        if (lines.size() > 1 && seen["foot " + withoutDigits(lines.back())] >= repeated)
            lines.pop_back();
        dropBlankEnds(lines);
    }
}

constexpr long NoNumber = -1'000'000;

/// How far a line that is the number of its page is ahead of where the page lies in the file.
long aheadOf(const std::string &line, std::size_t page)
{
    constexpr std::size_t longest = 4; // digits
    if (line.empty() || line.size() > longest || !withoutDigits(line).empty())
        return NoNumber;
    return std::stol(line) - static_cast<long>(page);
}

/// The number of the page below its running line, or above the one at its foot: it counts on from
/// page to page.
void dropPageNumbers(std::vector<TextLines> &pages)
{
    std::map<long, std::size_t> ahead;
    for (std::size_t at = 0; at < pages.size(); ++at) {
        if (pages[at].size() > 1) {
            ++ahead[aheadOf(pages[at].front(), at)];
            ++ahead[aheadOf(pages[at].back(), at)];
        }
    }
    const auto isNumber = [&](const std::string &line, std::size_t at) {
        const long number = aheadOf(line, at);
        return number != NoNumber && ahead[number] >= RepeatedPages;
    };
    for (std::size_t at = 0; at < pages.size(); ++at) {
        TextLines &lines = pages[at];
        if (lines.size() > 1 && isNumber(lines.front(), at))
            lines.erase(lines.begin());
        if (lines.size() > 1 && isNumber(lines.back(), at))
            lines.pop_back();
        dropBlankEnds(lines);
    }
}

/// A title as it may stand on its page: small letters, without spaces, and without its number.
std::string bareTitle(std::string_view text)
{
    std::string bare = text::lowerCase(text);
    std::erase_if(bare, isSpace);
    const std::size_t begin = bare.find_first_not_of("0123456789.");
    return begin == std::string::npos ? bare : bare.substr(begin);
}

/// Finds the lines that an outline names, in its order; entries that stand nowhere are passed over
/// as soon as a later one is met.
class Headings {
public:
    explicit Headings(const std::vector<OutlineEntry> &outline)
    {
        for (const OutlineEntry &entry : outline)
            if (std::string title = bareTitle(entry.title); !title.empty())
                m_entries.push_back({std::move(title), entry.depth});
    }

    /// The level of the heading that a line is, 0 for none.
    int levelOf(const std::string &line)
    {
        constexpr std::size_t ahead = 8; ///< so far an entry may be missing
        if (m_next == m_entries.size() || line.empty())
            return 0;
        const std::string bare = bareTitle(line);
        const std::size_t end = std::min(m_entries.size(), m_next + ahead);
        for (std::size_t at = m_next; at < end; ++at) {
            if (m_entries[at].title != bare)
                continue;
            m_next = at + 1;
            return m_entries[at].depth > 1 ? 3 : 2;
        }
        return 0;
    }

private:
    std::vector<OutlineEntry> m_entries;
    std::size_t m_next = 0;
};

/// The blocks of the pages, one after the other.
class PageBlocks {
public:
    explicit PageBlocks(const std::vector<OutlineEntry> &outline) : m_headings(outline) {}

    /// `next` is the page that follows, or empty.
    void addPage(const corpus::PageHeading &page, const TextLines &lines, const TextLines &next)
    {
        addHeading(corpus::PageHeadingLevel, corpus::toString(page));
        const std::size_t foot = footOf(lines);
        for (std::size_t at = 0; at < foot; ++at)
            addLine(lines[at]);
        if (isOpen() && goesOver(lines, foot, next))
            return turnPage({lines.begin() + static_cast<std::ptrdiff_t>(foot), lines.end()});
        for (std::size_t at = foot; at < lines.size(); ++at)
            addLine(lines[at]);
        endParagraph();
    }

    corpus::RichText taken() { return std::move(m_body); }

private:
    /// Whether the last line was one of a paragraph.
    [[nodiscard]] bool isOpen() const { return !m_paragraph.empty(); }

    void addLine(const std::string &line)
    {
        const int level = m_headings.levelOf(line);
        if (level == 0 && !line.empty())
            return addToParagraph(line);
        endParagraph();
        if (level != 0)
            addHeading(level, line);
    }

    void addToParagraph(const std::string &line)
    {
        if (m_paragraph.empty() && !m_cut.empty()) {
            std::string &before = m_cut.back().text;
            appendLine(before, line); // for the hyphen at its end
            before.resize(before.size() - line.size());
        }
        appendLine(m_paragraph, line);
    }

    /// Keeps the paragraph open; what stands below it and where the next page begins come after it.
    void turnPage(const TextLines &foot)
    {
        m_cut.push_back({.text = std::exchange(m_paragraph, {})});
        std::string note;
        for (const std::string &line : foot) {
            if (!line.empty())
                appendLine(note, line);
            else if (!note.empty())
                m_after.push_back({.text = {{.text = std::exchange(note, {})}}});
        }
        if (!note.empty())
            m_after.push_back({.text = {{.text = std::move(note)}}});
    }

    void endParagraph()
    {
        if (!m_paragraph.empty())
            m_cut.push_back({.text = std::exchange(m_paragraph, {})});
        if (!m_cut.empty())
            m_body.push_back({.text = std::exchange(m_cut, {})});
        std::ranges::move(m_after, std::back_inserter(m_body));
        m_after.clear();
    }

    void addHeading(int level, std::string text)
    {
        corpus::RichText &blocks = m_cut.empty() ? m_body : m_after;
        blocks.push_back({.kind = corpus::BlockKind::Heading,
                          .level = level,
                          .text = {{.text = std::move(text)}}});
    }

    Headings m_headings;
    std::string m_paragraph;           ///< what it has on this page
    std::vector<corpus::Inline> m_cut; ///< and on those before
    corpus::RichText m_after;          ///< what comes behind it
    corpus::RichText m_body;
};

/// The next page on which anything stands.
TextLines pageAfter(const std::vector<TextLines> &pages, std::size_t at)
{
    const auto next = std::find_if(pages.begin() + static_cast<std::ptrdiff_t>(at) + 1, pages.end(),
                                   [](const TextLines &lines) { return !lines.empty(); });
    return next == pages.end() ? TextLines() : *next;
}

} // namespace

std::vector<TextLines> linesOfPages(const std::vector<std::string> &pages)
{
    std::vector<TextLines> lines(pages.size());
    std::ranges::transform(pages, lines.begin(), linesOf);
    dropRunningLines(lines);
    dropPageNumbers(lines);
    return lines;
}

corpus::RichText pagesToText(const std::vector<std::string> &pages,
                             const std::vector<OutlineEntry> &outline,
                             const std::vector<std::string> &labels)
{
    const std::vector<TextLines> lines = linesOfPages(pages);
    const std::vector<std::string> names = pageNames(labels, pages);
    PageBlocks blocks(outline);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (!lines[at].empty())
            blocks.addPage({.page = static_cast<int>(at + 1),
                            .pages = static_cast<int>(lines.size()),
                            .label = names[at]},
                           lines[at], pageAfter(lines, at));
    }
    return blocks.taken();
}

} // namespace lutrin::exchange
