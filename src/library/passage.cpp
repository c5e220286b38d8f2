// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/passage.h"

#include "text/characters.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <string>
#include <string_view>
#include <system_error>
#include <tuple>
#include <utility>
#include <vector>

namespace lutrin::library {

namespace {

constexpr std::string_view cutMark = "[…]";

/// How long a blank at the front of `text` is; 0 when there is none.
std::size_t blankAt(std::string_view text)
{
    for (const std::string_view blank : {" ", "\n", "\t", "\r", "\u00A0", "\u202F"})
        if (text.starts_with(blank))
            return blank.size();
    return 0;
}

/// The text without its blanks and with one kind of apostrophe, for comparing.
std::string comparable(std::string_view text)
{
    constexpr std::string_view curled = "’";
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = text.substr(at);
        if (const std::size_t blank = blankAt(rest); blank != 0) {
            at += blank;
        } else if (rest.starts_with(curled)) {
            result += '\'';
            at += curled.size();
        } else {
            result += rest.front();
            ++at;
        }
    }
    return result;
}

bool isCounted(corpus::BlockKind kind)
{
    using corpus::BlockKind;
    return kind == BlockKind::Paragraph || kind == BlockKind::List || kind == BlockKind::Quotation;
}

/// The number of a heading « Page 3 », as the reader of PDF files writes it; 0 for anything else.
int pageOf(std::string_view heading)
{
    constexpr std::string_view word = "Page ";
    if (!heading.starts_with(word))
        return 0;
    heading.remove_prefix(word.size());
    int page = 0;
    const auto [end, error] =
        std::from_chars(heading.data(), heading.data() + heading.size(), page);
    return error == std::errc() && end == heading.data() + heading.size() ? page : 0;
}

int pageOf(const corpus::Block &block)
{
    constexpr int level = 4;
    return block.kind == corpus::BlockKind::Heading && block.level == level
               ? pageOf(corpus::plainText(block.text))
               : 0;
}

bool beginsSmall(std::string_view text)
{
    if (text.empty())
        return false;
    const text::Character first = text::characterAt(text, 0);
    return first.kind == text::CharClass::Letter && !text::isUpper(first.code);
}

/// A body's counted paragraphs, one after another, bare.
class Body {
    static constexpr std::array<std::string_view, 4> Openings{"«", "“", "\"", "("};

public:
    explicit Body(const corpus::RichText &blocks)
    {
        // A document of pages begins with one.
        const bool paged = !blocks.empty() && pageOf(blocks.front()) != 0;
        int page = 0;
        bool turned = false;
        for (const corpus::Block &block : blocks) {
            if (const int next = paged ? pageOf(block) : 0; next != 0) {
                page = next;
                turned = true;
            }
            if (!isCounted(block.kind))
                continue;
            const std::string text = comparable(corpus::plainText(corpus::RichText{block}));
            m_begins.push_back(m_text.size());
            m_pages.push_back(page);
            // What a page's end cuts goes on at the top of the next one.
            m_goesOn.push_back(std::exchange(turned, false) && beginsSmall(text));
            m_text += text;
        }
    }

    [[nodiscard]] std::size_t find(std::string_view bareText, std::size_t from = 0) const
    {
        return bareText.empty() ? std::string::npos : m_text.find(bareText, from);
    }

    [[nodiscard]] int paragraphAt(std::size_t at) const
    {
        return static_cast<int>(std::ranges::upper_bound(m_begins, at) - m_begins.begin());
    }

    [[nodiscard]] bool paged() const { return !m_pages.empty() && m_pages.front() != 0; }

    /// 0 where the body has no pages.
    [[nodiscard]] int pageAt(std::size_t at) const
    {
        const int paragraph = paragraphAt(at);
        return paragraph == 0 ? 0 : m_pages[static_cast<std::size_t>(paragraph) - 1];
    }

    /// Also where only the mark that opens it was left out.
    [[nodiscard]] bool beginsSentence(std::size_t at) const
    {
        const std::string_view before = std::string_view(m_text).substr(0, at);
        for (const std::string_view opening : Openings)
            if (before.ends_with(opening))
                at = before.size() - opening.size();
        return beginsParagraph(at) || endsWithPoint(at);
    }

    /// Also where only the point was left out.
    [[nodiscard]] bool endsSentence(std::size_t at) const
    {
        return at == m_text.size() || beginsParagraph(at) || endsWithPoint(at) ||
               isPoint(std::string_view(m_text).substr(at));
    }

    /// Whether one sentence ends and another begins between these two.
    [[nodiscard]] bool partsSentences(std::size_t begin, std::size_t end) const
    {
        for (std::size_t at = begin + 1; at < end; ++at)
            if (beginsParagraph(at) || (endsWithPoint(at) && isCapitalAt(at) && !isInitial(at)))
                return true;
        return false;
    }

private:
    [[nodiscard]] bool beginsParagraph(std::size_t at) const
    {
        const auto found = std::ranges::lower_bound(m_begins, at);
        return found != m_begins.end() && *found == at &&
               !m_goesOn[static_cast<std::size_t>(found - m_begins.begin())];
    }

    /// A capital, in quotation marks or not: neither « 1.3 » nor « etc. » ends a sentence.
    [[nodiscard]] bool isCapitalAt(std::size_t at) const
    {
        std::string_view text = std::string_view(m_text).substr(at);
        for (const std::string_view opening : Openings)
            if (text.starts_with(opening))
                text.remove_prefix(opening.size());
        return !text.empty() && text::isUpper(text::characterAt(text, 0).code);
    }

    /// The point before `at` is that of « M. Durand » or « J. Durand », not of « l’OTAN. ».
    [[nodiscard]] bool isInitial(std::size_t at) const
    {
        if (at == 0 || m_text[at - 1] != '.')
            return false;
        const std::size_t letter = characterBefore(at - 1);
        return isUpperAt(letter) && (letter == 0 || !isUpperAt(characterBefore(letter)));
    }

    [[nodiscard]] bool isUpperAt(std::size_t at) const
    {
        return text::isUpper(text::characterAt(m_text, at).code);
    }

    [[nodiscard]] std::size_t characterBefore(std::size_t at) const
    {
        const auto goesOn = [this](std::size_t byte) {
            return (static_cast<unsigned char>(m_text[byte]) & 0xC0U) == 0x80U;
        };
        while (at > 0 && goesOn(--at)) {
        }
        return at;
    }

    static bool isPoint(std::string_view text)
    {
        return text.starts_with('.') || text.starts_with('?') || text.starts_with('!') ||
               text.starts_with("…");
    }

    [[nodiscard]] bool endsWithPoint(std::size_t at) const
    {
        std::string_view before = std::string_view(m_text).substr(0, at);
        for (const std::string_view closing : {"»", "”", ")", "\""})
            if (before.ends_with(closing))
                before.remove_suffix(closing.size());
        return before.ends_with('.') || before.ends_with('?') || before.ends_with('!') ||
               before.ends_with("…");
    }

    std::string m_text;
    std::vector<std::size_t> m_begins; ///< of each paragraph
    std::vector<int> m_pages;          ///< on which each begins
    std::vector<bool> m_goesOn;        ///< whether it goes on with the last one of the page before
};

/// The passage without the headings of pages that it runs over, each on a line of its own.
std::vector<corpus::Inline> withoutPages(const std::vector<corpus::Inline> &passage)
{
    const auto isLineEnd = [](const corpus::Inline &run) { return run.text == "\n"; };
    std::vector<corpus::Inline> result;
    for (std::size_t at = 0; at < passage.size(); ++at) {
        const bool alone = (at == 0 || isLineEnd(passage[at - 1])) &&
                           (at + 1 == passage.size() || isLineEnd(passage[at + 1]));
        if (!alone || pageOf(passage[at].text) == 0)
            result.push_back(passage[at]);
        else
            ++at; // and the end of its line
    }
    return result;
}

std::string_view trimmed(std::string_view text)
{
    while (const std::size_t blank = blankAt(text))
        text.remove_prefix(blank);
    for (bool more = true; more;) {
        more = false;
        for (const std::string_view blank : {" ", "\n", "\t", "\r", "\u00A0", "\u202F"})
            if (text.ends_with(blank)) {
                text.remove_suffix(blank.size());
                more = true;
            }
    }
    return text;
}

/// The pieces between marks of omission.
std::vector<std::string_view> pieces(std::string_view text)
{
    constexpr std::array<std::string_view, 6> marks{"[…]", "[...]", "(…)", "(...)", "...", "…"};
    std::vector<std::string_view> result;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto *const mark = std::ranges::find_if(
            marks, [&](std::string_view one) { return text.substr(at).starts_with(one); });
        if (mark == marks.end()) {
            ++at;
            continue;
        }
        result.push_back(trimmed(text.substr(begin, at - begin)));
        at += mark->size();
        begin = at;
    }
    result.push_back(trimmed(text.substr(begin)));
    std::erase(result, std::string_view());
    return result;
}

/// Where the pieces stand in the body, in this order; from the first's start to the last's end.
std::pair<std::size_t, std::size_t> placeOf(const Body &body,
                                            const std::vector<std::string_view> &parts)
{
    std::pair<std::size_t, std::size_t> place{std::string::npos, 0};
    for (const std::string_view part : parts) {
        const std::string text = comparable(part);
        const std::size_t at = body.find(text, place.second);
        if (at == std::string::npos)
            return {at, at};
        place = {std::min(place.first, at), at + text.size()};
    }
    return place;
}

/// The characters from `from` on, in their looks.
std::vector<corpus::Inline> slice(const std::vector<corpus::Inline> &text, std::size_t from,
                                  std::size_t size)
{
    std::vector<corpus::Inline> result;
    std::size_t begin = 0;
    for (const corpus::Inline &run : text) {
        const std::size_t end = begin + run.text.size();
        const std::size_t first = std::max(begin, from);
        const std::size_t last = std::min(end, from + size);
        if (first < last) {
            result.push_back(run);
            result.back().text = run.text.substr(first - begin, last - first);
        }
        begin = end;
    }
    return result;
}

/// As a selection has them: each line a run of its own.
std::vector<corpus::Inline> linesOf(std::string_view text)
{
    std::vector<corpus::Inline> runs;
    while (!text.empty()) {
        const std::size_t end = text.starts_with('\n') ? 1 : std::min(text.find('\n'), text.size());
        runs.push_back({.text = std::string(text.substr(0, end))});
        text.remove_prefix(end);
    }
    return runs;
}

Passage passageIn(const Body &body, const std::vector<corpus::Inline> &selected)
{
    const std::vector<corpus::Inline> passage = body.paged() ? withoutPages(selected) : selected;
    const std::string plain = corpus::plainText(passage);
    std::vector<std::string_view> parts{trimmed(plain)};
    auto [begin, end] = placeOf(body, parts);
    if (begin == std::string::npos) {
        parts = pieces(plain);
        std::tie(begin, end) = placeOf(body, parts);
    }
    if (begin == std::string::npos)
        return {.text = passage};
    Passage result{.text = {},
                   .paragraph = body.paragraphAt(begin),
                   .page = body.pageAt(begin),
                   .lastPage = body.pageAt(end == 0 ? end : end - 1)};
    const auto addMark = [&](const std::string &mark) { result.text.push_back({.text = mark}); };
    const bool begins = body.beginsSentence(begin);
    const bool ends = body.endsSentence(end);
    // A few words out of the middle of one sentence show by themselves that they are cut.
    const bool shown = begins || ends || body.partsSentences(begin, end);
    if (shown && !begins)
        addMark(std::string(cutMark) + " ");
    for (const std::string_view part : parts) {
        if (part.data() != parts.front().data())
            addMark(" " + std::string(cutMark) + " ");
        const auto from = static_cast<std::size_t>(part.data() - plain.data());
        std::ranges::move(slice(passage, from, part.size()), std::back_inserter(result.text));
    }
    if (shown && !ends)
        addMark(" " + std::string(cutMark));
    return result;
}

} // namespace

Passage passageOf(const corpus::Document &document, const std::vector<corpus::Inline> &selected)
{
    return passageIn(Body(document.body), selected);
}

std::string locatorOf(const Passage &passage)
{
    if (passage.page != 0 && passage.lastPage > passage.page)
        return "p. " + std::to_string(passage.page) + "-" + std::to_string(passage.lastPage);
    if (passage.page != 0)
        return "p. " + std::to_string(passage.page);
    return passage.paragraph == 0 ? std::string() : "§ " + std::to_string(passage.paragraph);
}

void locate(std::vector<corpus::Highlight> &highlights, const corpus::RichText &body)
{
    if (highlights.empty())
        return;
    const Body text(body);
    for (corpus::Highlight &highlight : highlights) {
        const bool inPdf = highlight.page != 0;
        highlight.locator = locatorOf(
            inPdf ? Passage{.text = {}, .page = highlight.page, .lastPage = highlight.lastPage}
                  : passageIn(text, linesOf(highlight.quote)));
    }
}

} // namespace lutrin::library
