// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/passage.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <string_view>
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
std::string bare(std::string_view text)
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

/// A body's counted paragraphs, one after another, bare.
class Body {
public:
    explicit Body(const corpus::RichText &blocks)
    {
        for (const corpus::Block &block : blocks) {
            if (!isCounted(block.kind))
                continue;
            m_begins.push_back(m_text.size());
            m_text += bare(corpus::plainText(corpus::RichText{block}));
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

    [[nodiscard]] bool beginsSentence(std::size_t at) const
    {
        return std::ranges::binary_search(m_begins, at) || endsWithPoint(at);
    }

    /// Also where only the point was left out.
    [[nodiscard]] bool endsSentence(std::size_t at) const
    {
        return at == m_text.size() || std::ranges::binary_search(m_begins, at) ||
               endsWithPoint(at) || isPoint(std::string_view(m_text).substr(at));
    }

private:
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
    std::vector<std::size_t> m_begins;
};

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
        const std::string text = bare(part);
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

} // namespace

Passage passageOf(const corpus::Document &document, const std::vector<corpus::Inline> &passage)
{
    const Body body(document.body);
    const std::string plain = corpus::plainText(passage);
    std::vector<std::string_view> parts{trimmed(plain)};
    auto [begin, end] = placeOf(body, parts);
    if (begin == std::string::npos) {
        parts = pieces(plain);
        std::tie(begin, end) = placeOf(body, parts);
    }
    if (begin == std::string::npos)
        return {passage, 0};
    Passage result{{}, body.paragraphAt(begin)};
    const auto addMark = [&](const std::string &mark) { result.text.push_back({.text = mark}); };
    const bool begins = body.beginsSentence(begin);
    const bool ends = body.endsSentence(end);
    if (ends && !begins)
        addMark(std::string(cutMark) + " ");
    for (const std::string_view part : parts) {
        if (part.data() != parts.front().data())
            addMark(" " + std::string(cutMark) + " ");
        const auto from = static_cast<std::size_t>(part.data() - plain.data());
        std::ranges::move(slice(passage, from, part.size()), std::back_inserter(result.text));
    }
    if (begins && !ends)
        addMark(" " + std::string(cutMark));
    return result;
}

} // namespace lutrin::library
