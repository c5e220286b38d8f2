// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/passage.h"

#include "corpus/bareletters.h"
#include "corpus/pageheading.h"
#include "corpus/titlemarkup.h"
#include "library/asidetext.h"
#include "library/bodytext.h"
#include "library/pagefoot.h"
#include "library/pagelabels.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lutrin::library {

namespace {

constexpr std::string_view cutMark = "[…]";

/// The passage without the headings of pages that it runs over, each on a line of its own.
std::vector<corpus::Inline> withoutPages(const std::vector<corpus::Inline> &passage)
{
    const auto isLineEnd = [](const corpus::Inline &run) { return run.text == "\n"; };
    std::vector<corpus::Inline> result;
    for (std::size_t at = 0; at < passage.size(); ++at) {
        const bool alone = (at == 0 || isLineEnd(passage[at - 1])) &&
                           (at + 1 == passage.size() || isLineEnd(passage[at + 1]));
        if (!alone || corpus::parsePageHeading(passage[at].text).page == 0)
            result.push_back(passage[at]);
        else
            ++at; // and the end of its line
    }
    return result;
}

std::string_view trimmed(std::string_view text)
{
    while (const std::size_t blank = corpus::BareLetters::blankSize(text))
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

/// About how many characters stand above the body where a document is shown.
std::int64_t headSize(const corpus::Document &document)
{
    constexpr std::int64_t labels = 70; // its kind and theme, its date and regions
    const std::string &source =
        document.container.empty() ? document.publisher : document.container;
    std::int64_t size =
        labels + characters(document.title) + characters(document.summary) + characters(source);
    for (const corpus::Name &name : corpus::principalNames(document))
        size += characters(name.given) + characters(name.family) + 3;
    return size;
}

/// Where these words stand, nearest to a place of the body where one is known, else first.
std::optional<BodyText::Found> nearest(const BodyText &body, const std::string &words,
                                       std::optional<std::int64_t> place)
{
    const auto distance = [&](const BodyText::Found &found) {
        return std::abs(body.placeAt(found.place.begin) - *place);
    };
    auto best = body.find(words);
    for (auto other = best; place && other; other = body.find(words, other->place.begin + 1))
        if (distance(*other) < distance(*best))
            best = other;
    return best;
}

/// The characters of the plain text that its bare letters from one to another are.
Stretch charactersOf(std::string_view text, const corpus::BareLetters &bare, const Stretch &letters)
{
    const std::size_t last = bare.places[letters.end - 1];
    return {bare.places[letters.begin], last + corpus::BareLetters::letterSize(text.substr(last))};
}

/// Where the pieces stand in the body, in this order, from the first's start to the last's end,
/// and which characters of the text that they are cut from call notes.
std::optional<BodyText::Found> placeOf(const BodyText &body, std::string_view plain,
                                       const std::vector<std::string_view> &parts,
                                       std::optional<std::int64_t> near)
{
    std::optional<BodyText::Found> whole;
    for (const std::string_view part : parts) {
        corpus::BareLetters bare;
        bare.add(part, 0);
        const auto found =
            whole ? body.find(bare.letters, whole->place.end) : nearest(body, bare.letters, near);
        if (!found)
            return std::nullopt;
        if (!whole)
            whole = BodyText::Found{.place = found->place, .calls = {}};
        whole->place.end = found->place.end;
        const auto offset = static_cast<std::size_t>(part.data() - plain.data());
        for (const Stretch &call : found->calls) {
            const Stretch characters = charactersOf(part, bare, call);
            whole->calls.push_back({offset + characters.begin, offset + characters.end});
        }
    }
    return whole;
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

/// With what calls notes in runs that say so; `calls` are in order.
std::vector<corpus::Inline> withCalls(const std::vector<corpus::Inline> &text,
                                      const std::vector<Stretch> &calls)
{
    std::vector<corpus::Inline> result;
    std::size_t from = 0;
    for (const Stretch &call : calls) {
        std::ranges::move(slice(text, from, call.begin - from), std::back_inserter(result));
        for (corpus::Inline &run : slice(text, call.begin, call.end - call.begin)) {
            run.note = run.note.empty() ? "call" : run.note;
            result.push_back(std::move(run));
        }
        from = call.end;
    }
    std::ranges::move(slice(text, from, std::string::npos / 2), std::back_inserter(result));
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

/// The parts of a passage that stand in the body from place to place, with marks where they leave
/// words out.
std::vector<corpus::Inline> quoted(const BodyText &body, const Stretch &place,
                                   std::string_view plain,
                                   const std::vector<std::string_view> &parts,
                                   const std::vector<corpus::Inline> &passage)
{
    std::vector<corpus::Inline> text;
    const auto addMark = [&text](const std::string &mark) { text.push_back({.text = mark}); };
    const bool begins = body.beginsSentence(place.begin);
    const bool ends = body.endsSentence(place.end);
    // A few words out of the middle of one sentence show by themselves that they are cut.
    const bool shown = begins || ends || body.partsSentences(place.begin, place.end);
    if (shown && !begins)
        addMark(std::string(cutMark) + " ");
    for (const std::string_view part : parts) {
        if (part.data() != parts.front().data())
            addMark(" " + std::string(cutMark) + " ");
        const auto from = static_cast<std::size_t>(part.data() - plain.data());
        std::ranges::move(slice(passage, from, part.size()), std::back_inserter(text));
    }
    if (shown && !ends)
        addMark(" " + std::string(cutMark));
    return text;
}

Passage passageIn(const BodyText &body, const std::vector<corpus::Inline> &selected,
                  std::optional<std::int64_t> place = {})
{
    const std::vector<corpus::Inline> passage = body.paged() ? withoutPages(selected) : selected;
    const std::string plain = corpus::plainText(passage);
    std::vector<std::string_view> parts{trimmed(plain)};
    auto found = placeOf(body, plain, parts, place);
    if (!found) {
        parts = pieces(plain);
        found = placeOf(body, plain, parts, place);
    }
    if (!found)
        return {.text = passage};
    const auto [begin, end] = found->place;
    const std::size_t last = end == 0 ? end : end - 1;
    Passage result{.text = {},
                   .paragraph = body.paragraphAt(begin),
                   .page = body.pageAt(begin),
                   .lastPage = body.pageAt(last),
                   .lastParagraph = body.paragraphAt(last)};
    result.text = quoted(body, found->place, plain, parts, withCalls(passage, found->calls));
    return result;
}

/// As the body has it: without what stands at a page's foot and at the head of the next.
std::vector<corpus::Inline> overPageEnds(const corpus::RichText &body,
                                         const std::vector<corpus::Inline> &selected)
{
    std::vector<corpus::Inline> passage = selected;
    for (auto foot = pageFootIn(corpus::plainText(passage), body); foot;
         foot = pageFootIn(corpus::plainText(passage), body)) {
        std::vector<corpus::Inline> whole = slice(passage, 0, foot->begin);
        if (foot->spaced)
            whole.push_back({.text = " "});
        std::ranges::move(slice(passage, foot->end, std::string::npos / 2),
                          std::back_inserter(whole));
        passage = std::move(whole);
    }
    return passage;
}

/// In what of the body is not counted.
Passage passageAside(const AsideText &aside, const BodyText &text,
                     const std::vector<corpus::Inline> &selected)
{
    Passage found = passageIn(text, selected);
    if (found.paragraph == 0)
        return found;
    const AsideText::Place &first = aside.placeOf(found.paragraph);
    const AsideText::Place &last = aside.placeOf(found.lastParagraph);
    return {.text = std::move(found.text),
            .page = first.page,
            .lastPage = last.page,
            .aside = true,
            .note = first.note == last.note ? first.note : std::string()};
}

bool isFound(const Passage &passage)
{
    return passage.paragraph != 0 || passage.aside;
}

} // namespace

Passage passageOf(const corpus::Document &document, const std::vector<corpus::Inline> &selected,
                  std::optional<std::int64_t> place)
{
    if (place)
        *place -= headSize(document);
    const BodyText body(document.body);
    Passage inBody = passageIn(body, selected, place);
    if (inBody.paragraph == 0 && body.paged())
        inBody = passageIn(body, overPageEnds(document.body, selected), place);
    if (!isFound(inBody)) {
        const AsideText aside(document.body);
        Passage other = passageAside(aside, BodyText(aside.paragraphs()), selected);
        if (other.aside)
            inBody = std::move(other);
    }
    if (inBody.page != 0)
        inBody.pages = PageLabels(document).range(inBody.page, inBody.lastPage);
    if (isFound(inBody) || document.summary.empty())
        return inBody;
    // Where in the standfirst it stands is nothing that a reference names.
    return {.text = passageIn(BodyText(corpus::paragraphs(document.summary)), selected).text};
}

std::vector<corpus::Inline> withoutCalls(const std::vector<corpus::Inline> &passage)
{
    std::vector<corpus::Inline> result;
    bool called = false;
    for (const corpus::Inline &run : passage) {
        if (run.note.empty()) {
            result.push_back(run);
            std::string &text = result.back().text;
            if (called && (text.starts_with(" .") || text.starts_with(" ,")))
                text.erase(0, 1);
        }
        called = !run.note.empty();
        if (called && !result.empty() && result.back().text.ends_with(' '))
            result.back().text.pop_back();
    }
    return result;
}

std::vector<corpus::Inline> bareWords(const corpus::Document &document,
                                      const std::vector<corpus::Inline> &passage)
{
    constexpr std::size_t longest = 50'000; // bytes: each foot is looked for in all of them
    if (corpus::plainText(passage).size() > longest || !isPaged(document.body))
        return withoutCalls(passage);
    return withoutCalls(overPageEnds(document.body, passage));
}

bool hasPassage(const corpus::Document &document, std::string_view words)
{
    const Passage found = passageOf(document, linesOf(words));
    if (isFound(found))
        return true;
    const std::string head = comparable(corpus::plainTitle(document.title) + '\n' +
                                        corpus::plainTitle(document.summary));
    return std::ranges::all_of(pieces(words), [&](std::string_view piece) {
        return head.find(comparable(piece)) != std::string::npos;
    });
}

std::string locatorOf(const Passage &passage)
{
    if (passage.page != 0)
        return passage.pages.empty() ? std::string() : "p. " + passage.pages;
    if (!passage.note.empty())
        return "note " + passage.note;
    const std::string first = std::to_string(passage.paragraph);
    if (passage.lastParagraph > passage.paragraph && passage.paragraph != 0)
        return "§§ " + first + "-" + std::to_string(passage.lastParagraph);
    return passage.paragraph == 0 ? std::string() : "§ " + first;
}

std::optional<std::int64_t> placeInText(const corpus::Highlight &highlight)
{
    return highlight.page == 0 ? std::optional(highlight.place) : std::nullopt;
}

void locate(std::vector<corpus::Highlight> &highlights, const corpus::Document &document)
{
    if (highlights.empty())
        return;
    const BodyText text(document.body);
    const AsideText aside(document.body);
    const BodyText asideText(aside.paragraphs());
    const PageLabels labels(document);
    const std::int64_t head = headSize(document);
    for (corpus::Highlight &highlight : highlights) {
        Passage found{.text = {}, .page = highlight.page, .lastPage = highlight.lastPage};
        if (highlight.page == 0)
            found = passageIn(text, linesOf(highlight.quote), highlight.place - head);
        if (highlight.page == 0 && !isFound(found))
            found = passageAside(aside, asideText, linesOf(highlight.quote));
        if (found.page != 0)
            found.pages = labels.range(found.page, found.lastPage);
        highlight.locator = locatorOf(found);
    }
}

} // namespace lutrin::library
