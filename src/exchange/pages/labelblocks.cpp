// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/labelblocks.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pages/bylinenames.h"
#include "exchange/pages/labeltable.h"
#include "exchange/references/identifiers.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

namespace lutrin::exchange {

namespace {

using corpus::Block;
using corpus::BlockKind;
using corpus::RichText;

constexpr std::size_t LongParagraph = 250; ///< longer ones are text, not a label's value
constexpr std::size_t LongestCitation = 600;
constexpr std::size_t LongestTermLine = 360;
constexpr std::size_t LongestNumberLine = 90;
constexpr std::size_t LongestShareLine = 120;
constexpr std::size_t ShareLines = 12;
constexpr std::size_t ShortestProse = 80;

bool containsOneOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(
        words, [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

std::size_t linkedBytes(const Block &block)
{
    std::size_t bytes = 0;
    for (const corpus::Inline &run : block.text)
        bytes += run.link.empty() ? 0 : run.text.size();
    for (const Block &child : block.children)
        bytes += linkedBytes(child);
    return bytes;
}

/// What one sees on buttons that share a page.
bool isShareLine(const std::string &text)
{
    if (text.size() > LongestShareLine || endsSentence(text))
        return false;
    const std::string lower = text::lowerCase(text);
    return lower == "x" ||
           containsOneOf(lower, {"facebook", "twitter", "linkedin", "whatsapp", "mail", "courriel",
                                 "imprimer", "print", "copier", "copy", "bluesky", "mastodon",
                                 "telegram", "instagram", "reddit", "pinterest", "lien", "link"});
}

bool speaksOfRights(const std::string &text)
{
    return containsOneOf(text::lowerCase(text),
                         {"droit", "rights", "reprodu", "licen", "creative commons", "cc by", "©",
                          "autoris", "permission", "citer", "cite", "quote", "reus", "mention",
                          "copyright", "propriét", "property"});
}

class LabelBlocks {
public:
    explicit LabelBlocks(RichText body) : m_body(std::move(body))
    {
        // Without a line end, as the text of one block is already.
        for (const Block &block : m_body)
            m_texts.push_back(block.children.empty()
                                  ? corpus::plainText(block.text)
                                  : collapsed(corpus::plainText(RichText{block})));
    }

    RichText without()
    {
        RichText result;
        for (std::size_t at = 0; at < m_body.size();) {
            const std::size_t end = endOfLabel(at);
            for (const std::size_t begin = at; at < std::max(end, begin + 1); ++at) {
                if (end == begin || m_body[at].kind == BlockKind::Note)
                    result.push_back(std::move(m_body[at]));
            }
        }
        return result;
    }

private:
    /// Behind the label at this block, its value, or the works that it leads to; the block itself
    /// where there is no label.
    [[nodiscard]] std::size_t endOfLabel(std::size_t at) const
    {
        if (m_body[at].kind == BlockKind::Note)
            return at;
        const Match match = matched(m_texts[at]);
        if (match.label == nullptr || isText(match, at))
            return at;
        const Label &label = *match.label;
        if (match.value.empty() && label.kind == LabelKind::End)
            return m_body.size();
        if (label.kind == LabelKind::Persons || isOnAuthors(match, at))
            return match.value.empty() ? endOfSection(at) : at;
        if (label.kind == LabelKind::Related || label.kind == LabelKind::End)
            return match.value.empty() ? endOfRelated(at) : at + 1;
        return endOfValue(match, at);
    }

    /// « Auteur » above a heading with the name: who wrote it, as publishers of books tell it.
    [[nodiscard]] bool isOnAuthors(const Match &match, std::size_t at) const
    {
        const std::size_t next = after(at);
        return match.label->key == "byline" && match.value.empty() && at > 0 &&
               m_body[at].kind == BlockKind::Heading && next < m_body.size() && isBelow(next, at);
    }

    /// « Use », “Share” are headings as others where sentences follow; and a long value is none.
    [[nodiscard]] bool isText(const Match &match, std::size_t at) const
    {
        const std::string_view words = match.label->words;
        const std::string_view key = match.label->key;
        if (key == "keywords")
            return true; // where the record has others, they stay
        if (!match.value.empty())
            return match.value.size() > LongParagraph &&
                   (match.label->kind != LabelKind::Field || key == "doi" || key == "numbers");
        const bool ordinary = words == "use" || words == "share" || words == "reuse";
        const std::size_t next = after(at);
        return ordinary && m_body[at].kind == BlockKind::Heading && next < m_body.size() &&
               endsSentence(m_texts[next]) && !speaksOfRights(m_texts[next]);
    }

    [[nodiscard]] std::size_t endOfValue(const Match &match, std::size_t at) const
    {
        const Label &label = *match.label;
        const bool goesOn = label.key == "terms" || label.key == "versions";
        const bool told = label.key == "pdf" && linkedBytes(m_body[at]) > 0;
        if (told || (!match.value.empty() && !goesOn))
            return at + 1;
        std::size_t most = label.kind == LabelKind::Aside ? ShareLines : label.lines;
        if (label.key == "citation")
            most *= 2; // « Référence papier », « Référence électronique »
        std::size_t end = at + 1;
        for (std::size_t taken = 0; end < m_body.size() && taken < most; ++end) {
            if (m_body[end].kind == BlockKind::Note)
                continue;
            if (!isValue(label, end, taken == 0))
                break;
            ++taken;
        }
        return end;
    }

    [[nodiscard]] bool isValue(const Label &label, std::size_t at, bool first) const
    {
        const std::string &text = m_texts[at];
        if (m_body[at].kind == BlockKind::Heading || matched(text).label != nullptr)
            return false;
        if (label.key == "citation" && first)
            return text.size() <= LongestCitation;
        if (text.size() > LongParagraph && label.key != "terms")
            return false;
        if (label.kind == LabelKind::Aside)
            return isShareLine(text) || (text.size() <= LongestShareLine && isLinked(at));
        if (label.key == "byline")
            return isOccupationLine(text) || !bylineNames({text, text}).empty();
        if (label.key == "doi")
            return text.size() <= LongestNumberLine && !doiIn(text).empty();
        if (label.key == "numbers")
            return text.size() <= LongestNumberLine &&
                   !(isbnIn(text).empty() && issnIn(text).empty());
        if (label.key == "rights")
            return (first && label.words.find(' ') != std::string_view::npos) ||
                   speaksOfRights(text);
        if (label.key == "pdf" && !isOfPublication(label))
            return text.size() <= LongestNumberLine && !endsSentence(text) &&
                   (isLinked(at) ||
                    containsOneOf(text::lowerCase(text), {"pdf", "télécharg", "download"}));
        if (label.key == "terms" || label.key == "versions" || label.key == "series")
            return text.size() <= LongestTermLine && !endsSentence(text);
        return true; // centres, downloads: below them nothing is text
    }

    [[nodiscard]] bool isLinked(std::size_t at) const
    {
        return linkedBytes(m_body[at]) * 10 >= m_texts[at].size() * 7 && !m_texts[at].empty();
    }

    [[nodiscard]] bool isProse(std::size_t at) const
    {
        const bool kind = m_body[at].kind == BlockKind::Paragraph;
        return kind && m_texts[at].size() >= ShortestProse && endsSentence(m_texts[at]) &&
               linkedBytes(m_body[at]) * 2 < m_texts[at].size();
    }

    [[nodiscard]] std::size_t after(std::size_t at) const
    {
        do
            ++at;
        while (at < m_body.size() && m_body[at].kind == BlockKind::Note);
        return at;
    }

    /// Behind what stands below a heading; the block itself where it is none.
    [[nodiscard]] std::size_t endOfSection(std::size_t heading) const
    {
        if (m_body[heading].kind != BlockKind::Heading)
            return heading;
        std::size_t at = after(heading);
        while (at < m_body.size() &&
               (m_body[at].kind != BlockKind::Heading || isBelow(at, heading)))
            at = after(at);
        return at;
    }

    /// Whether a heading stands below the one that says « À lire aussi ».
    [[nodiscard]] bool isBelow(std::size_t at, std::size_t label) const
    {
        return m_body[at].kind == BlockKind::Heading && m_body[label].kind == BlockKind::Heading &&
               m_body[at].level > m_body[label].level;
    }

    /// Whether the blocks are other works with a standfirst each, and not the text that goes on.
    [[nodiscard]] bool areTeasers(std::size_t label, std::size_t end) const
    {
        int proses = 0;
        int announced = 0;
        bool headed = false;
        std::size_t before = label;
        for (std::size_t at = after(label); at < end; before = at, at = after(at)) {
            if (!isProse(at))
                continue;
            ++proses;
            const bool below = isBelow(before, label);
            const bool title = before != label && (isLinked(before) || below);
            announced += title ? 1 : 0;
            headed = headed || (title && m_body[before].kind == BlockKind::Heading);
        }
        return proses == 0 || (announced == proses && (proses > 1 || headed));
    }

    /// Behind what « À lire aussi » leads to: at the next label, or where the text goes on.
    [[nodiscard]] std::size_t endOfRelated(std::size_t label) const
    {
        std::size_t end = after(label);
        while (end < m_body.size() && matched(m_texts[end]).label == nullptr)
            end = after(end);
        if (areTeasers(label, end))
            return end;
        std::size_t at = after(label);
        while (at < end &&
               (isLinked(at) || isBelow(at, label) ||
                !(endsSentence(m_texts[at]) || m_body[at].kind != BlockKind::Paragraph)))
            at = after(at);
        return at;
    }

    RichText m_body;
    std::vector<std::string> m_texts;
};

} // namespace

bool endsSentence(std::string_view text)
{
    constexpr std::array<std::string_view, 8> ends{".", "?", "!", "…", "»", "”", "\"", ".)"};
    const std::size_t last = text.find_last_not_of(" \n");
    const std::string_view trimmed = text.substr(0, last + 1);
    return std::ranges::any_of(ends, [&](std::string_view end) { return trimmed.ends_with(end); });
}

RichText withoutLabels(RichText body)
{
    return LabelBlocks(std::move(body)).without();
}

} // namespace lutrin::exchange
