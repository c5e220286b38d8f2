// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/snippet.h"

#include "corpus/titlemarkup.h"
#include "search/passage.h"
#include "search/probe.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace lutrin::search {

namespace {

/// The end of the paragraph in which a stretch from `begin` of a good length ends.
std::size_t stretchEnd(std::string_view text, std::size_t begin)
{
    constexpr std::size_t usual = 2048;
    return std::min(text.find('\n', std::min(begin + usual, text.size())), text.size());
}

/// The end of the sentence in which a piece from `begin` ends that is worth a look of its own.
std::size_t pieceEnd(std::string_view text, const text::Range &stretch, std::size_t begin)
{
    constexpr std::size_t usual = 128;
    std::size_t at = std::min(begin + usual, stretch.end);
    while (at < stretch.end && !isSentenceStart(text, at))
        ++at;
    return at;
}

/// The sentences of a stretch that the probe sees something in; those that follow each other as
/// one, so that phrases across them are found.
std::vector<text::Range> promising(std::string_view text, const text::Range &stretch, Probe &probe)
{
    std::vector<text::Range> seen;
    for (std::size_t begin = stretch.begin, end = 0; begin < stretch.end; begin = end) {
        end = pieceEnd(text, stretch, begin);
        if (!probe.seesIn(text.substr(begin, end - begin)))
            continue;
        if (!seen.empty() && seen.back().end == begin)
            seen.back().end = end;
        else
            seen.push_back({begin, end});
    }
    return seen;
}

/// The marks of a part of a text.
std::vector<Mark> marksIn(std::string_view text, const text::Range &part, std::string_view language,
                          Marker &marker)
{
    auto marks =
        marker.find(text.substr(part.begin, part.end - part.begin), language, query::Field::Tag);
    for (Mark &mark : marks)
        mark.range = {mark.range.begin + part.begin, mark.range.end + part.begin};
    return marks;
}

/// The marks of a text from its beginning to where a passage has all that is looked for, or to
/// where enough has been read to choose from. With a probe, only what it sees is read.
std::vector<Mark> marksOf(std::string_view text, std::string_view language, Marker &marker,
                          Probe *probe)
{
    constexpr std::size_t enough = 32768; // bytes: a dozen pages
    std::vector<Mark> all;
    std::size_t read = 0;
    for (std::size_t begin = 0, end = 0; begin < text.size() && read < enough; begin = end) {
        end = stretchEnd(text, begin);
        const std::size_t before = all.size();
        const std::vector<text::Range> parts = probe != nullptr
                                                   ? promising(text, {begin, end}, *probe)
                                                   : std::vector{text::Range{begin, end}};
        for (const text::Range &part : parts) {
            const auto marks = marksIn(text, part, language, marker);
            all.insert(all.end(), marks.begin(), marks.end());
        }
        read += parts.empty() ? 0 : end - begin;
        const Passage best = bestPassage(text, std::span(all).subspan(before));
        if (best.worth.patterns == marker.patterns().size())
            break;
    }
    return all;
}

std::vector<Mark> marksOf(std::string_view text, std::string_view language, Marker &marker)
{
    Probe probe(marker.patterns());
    std::vector<Mark> marks = marksOf(text, language, marker, &probe);
    return marks.empty() ? marksOf(text, language, marker, nullptr) : marks;
}

void appendQuoted(std::string &text, const corpus::Block &block)
{
    const std::size_t before = text.size();
    for (const corpus::Inline &run : block.text)
        text += run.note.empty() ? std::string_view(run.text) : std::string_view();
    if (text.size() > before) {
        text += block.kind == corpus::BlockKind::Heading ? " —" : "";
        text.insert(before, before > 0 ? "\n\n" : "");
    }
    for (const corpus::Block &child : block.children)
        appendQuoted(text, child);
}

/// As it is quoted on one line: without the calls of notes, and headings set apart from what they
/// head.
std::string quotedText(const corpus::RichText &body)
{
    std::string text;
    for (const corpus::Block &block : body)
        appendQuoted(text, block);
    return text;
}

/// The passages of a text, with what they show.
struct Shown {
    std::string text;
    std::vector<text::Range> passages;
    std::vector<Mark> marks;

    [[nodiscard]] std::size_t worth() const { return patternsShown(passages, marks); }
    [[nodiscard]] text::MarkedText marked() const { return shownPassages(text, passages, marks); }
};

Shown ofBody(const corpus::Document &document, Marker &marker)
{
    Shown shown{.text = quotedText(document.body)};
    const auto marks = marksOf(shown.text, document.language, marker);
    shown.passages = passageRanges(shown.text, marks);
    // Its words that the probe did not see are marked as well.
    for (const text::Range &range : shown.passages) {
        const auto seen = marksIn(shown.text, range, document.language, marker);
        shown.marks.insert(shown.marks.end(), seen.begin(), seen.end());
    }
    return shown;
}

Shown ofText(std::string text, const corpus::Document &document, Marker &marker)
{
    Shown shown{.text = std::move(text)};
    shown.marks = marker.find(shown.text, document.language, query::Field::Tag);
    shown.passages = passageRanges(shown.text, shown.marks);
    return shown;
}

/// A paragraph that is read as such: no line of a title page, no name, no running head.
bool isProse(const corpus::Block &block)
{
    constexpr std::size_t aSentence = 100; // bytes
    return block.kind == corpus::BlockKind::Paragraph &&
           corpus::plainText(block.text).size() >= aSentence;
}

/// Where one begins to read a body: a report's title page says again what stands above it.
std::string beginning(const corpus::RichText &body)
{
    constexpr std::ptrdiff_t blocks = 8; // more than are shown
    const auto prose = std::ranges::find_if(body, isProse);
    const auto from = prose == body.end() ? body.begin() : prose;
    const auto to = from + std::min(blocks, body.end() - from);
    return quotedText(corpus::RichText(from, to));
}

} // namespace

text::MarkedText snippet(const corpus::Document &document, Marker &marker)
{
    const std::size_t all = marker.patterns().size();
    if (all == 0) {
        const std::string summary = corpus::plainTitle(document.summary);
        return passages(summary.empty() ? beginning(document.body) : summary, {});
    }
    Shown shown = ofBody(document, marker);
    if (shown.worth() < all && !document.summary.empty()) {
        Shown standfirst = ofText(corpus::plainTitle(document.summary), document, marker);
        if (shown.worth() == 0 || standfirst.worth() > shown.worth())
            shown = std::move(standfirst);
    }
    if (shown.worth() < all && !document.note.empty()) {
        Shown note = ofText(document.note, document, marker);
        if (note.worth() > shown.worth())
            shown = std::move(note);
    }
    return shown.marked();
}

} // namespace lutrin::search
