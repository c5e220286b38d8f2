// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/bodytext.h"

#include "corpus/bareletters.h"
#include "exchange/bytes/capitals.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace lutrin::library {

namespace {

constexpr std::array<std::string_view, 4> Openings{"«", "“", "\"", "("};

int pageOfBlock(const corpus::Block &block)
{
    return pageHeadingOf(block).page;
}

constexpr std::array<std::string_view, 10> RaisedDigits{"⁰", "¹", "²", "³", "⁴",
                                                        "⁵", "⁶", "⁷", "⁸", "⁹"};

/// « 3 », « [3] », « (3) » or « ³ »: how much of the front of `words` is this call of a note.
std::size_t writtenCall(std::string_view words, std::string_view call)
{
    const std::string bare = bareCall(call);
    std::string raised;
    for (const char sign : bare)
        if (sign >= '0' && sign <= '9')
            raised += RaisedDigits[static_cast<std::size_t>(sign - '0')];
    for (const std::string &form :
         {std::string(call), '[' + bare + ']', '(' + bare + ')', bare, raised})
        if (!form.empty() && words.starts_with(form))
            return form.size();
    return 0;
}

/// Two runs without looks are one, but where a page's end parts them (exchange/pdf/pagetext.h).
bool isPlain(const corpus::Inline &run)
{
    return run == corpus::Inline{.text = run.text};
}

} // namespace

std::string comparable(std::string_view text)
{
    corpus::BareLetters bare;
    bare.add(text, 0);
    return std::move(bare.letters);
}

std::int64_t characters(std::string_view text)
{
    return std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; });
}

corpus::PageHeading pageHeadingOf(const corpus::Block &block)
{
    return block.kind == corpus::BlockKind::Heading && block.level == corpus::PageHeadingLevel
               ? corpus::parsePageHeading(corpus::plainText(block.text))
               : corpus::PageHeading();
}

bool isCounted(corpus::BlockKind kind)
{
    using corpus::BlockKind;
    return kind == BlockKind::Paragraph || kind == BlockKind::List || kind == BlockKind::Quotation;
}

std::string bareCall(std::string_view call)
{
    std::string bare;
    while (!call.empty()) {
        const auto *const digit = std::ranges::find_if(
            RaisedDigits, [call](std::string_view each) { return call.starts_with(each); });
        const bool raised = digit != RaisedDigits.end();
        if (raised)
            bare += static_cast<char>('0' + (digit - RaisedDigits.begin()));
        else if (std::string_view("[]()").find(call.front()) == std::string_view::npos)
            bare += call.front();
        call.remove_prefix(raised ? digit->size() : 1);
    }
    return bare;
}

bool isPaged(const corpus::RichText &body)
{
    return !body.empty() && pageOfBlock(body.front()) != 0;
}

BodyText::BodyText(const corpus::RichText &blocks)
{
    const bool paged = isPaged(blocks);
    std::int64_t place = 0;
    for (const corpus::Block &block : blocks) {
        if (block.kind == corpus::BlockKind::Note)
            continue; // shown behind all others
        const std::int64_t size = characters(corpus::plainText(corpus::RichText{block}));
        if (const int next = paged ? pageOfBlock(block) : 0; next != 0)
            beginPage(next);
        else if (isCounted(block.kind)) {
            m_places.push_back(place);
            m_sizes.push_back(size);
            add(block);
        }
        place += size + 1;
    }
}

std::optional<BodyText::Found> BodyText::find(std::string_view bareText, std::size_t from) const
{
    if (bareText.empty())
        return std::nullopt;
    if (m_calls.empty()) {
        const std::size_t at = m_text.find(bareText, from);
        return at == std::string::npos
                   ? std::nullopt
                   : std::optional(Found{.place = {at, at + bareText.size()}, .calls = {}});
    }
    for (std::size_t at = m_text.find(bareText.front(), from); at != std::string::npos;
         at = m_text.find(bareText.front(), at + 1)) {
        Found found{.place = {at, at}, .calls = {}};
        int doubts = 100; // no text has as many in one passage, but one that was made so
        if (goesOn(bareText, 0, at, found, doubts))
            return found;
    }
    return std::nullopt;
}

std::vector<Stretch>::const_iterator BodyText::callFrom(std::size_t at) const
{
    return std::ranges::lower_bound(m_calls, at, {}, &Stretch::begin);
}

bool BodyText::goesOn(std::string_view words, std::size_t done, std::size_t at, Found &found,
                      int &doubts) const
{
    while (done < words.size()) {
        const auto call = callFrom(at);
        if (call != m_calls.end() && call->begin == at) {
            const std::string_view number = std::string_view(m_text).substr(at, call->end - at);
            if (const std::size_t size = writtenCall(words.substr(done), number); size != 0) {
                found.calls.push_back({done, done + size});
                if (goesOn(words, done + size, call->end, found, doubts))
                    return true;
                if (--doubts < 0)
                    return false;
                found.calls.pop_back(); // the same digits, and the text's own
            }
            at = call->end;
            continue;
        }
        const std::size_t end = call == m_calls.end() ? m_text.size() : call->begin;
        const std::size_t size = std::min(end - at, words.size() - done);
        if (size == 0 || m_text.compare(at, size, words.substr(done, size)) != 0)
            return false;
        done += size;
        at += size;
    }
    found.place.end = at;
    return true;
}

std::size_t BodyText::beforeCalls(std::size_t at) const
{
    for (auto call = callFrom(at); call != m_calls.begin() && std::prev(call)->end == at; --call)
        at = std::prev(call)->begin;
    return at;
}

std::size_t BodyText::behindCalls(std::size_t at) const
{
    for (auto call = callFrom(at); call != m_calls.end() && call->begin == at; ++call)
        at = call->end;
    return at;
}

int BodyText::paragraphAt(std::size_t at) const
{
    return static_cast<int>(std::ranges::upper_bound(m_begins, at) - m_begins.begin());
}

std::int64_t BodyText::placeAt(std::size_t at) const
{
    if (m_begins.empty())
        return 0;
    const auto here = static_cast<std::size_t>(std::max(paragraphAt(at), 1)) - 1;
    const std::size_t end = here + 1 < m_begins.size() ? m_begins[here + 1] : m_text.size();
    const auto size = static_cast<std::int64_t>(std::max<std::size_t>(end - m_begins[here], 1));
    return m_places[here] + m_sizes[here] * static_cast<std::int64_t>(at - m_begins[here]) / size;
}

int BodyText::pageAt(std::size_t at) const
{
    const auto next = m_pages.upper_bound(at);
    return next == m_pages.begin() ? 0 : std::prev(next)->second;
}

bool BodyText::beginsSentence(std::size_t at) const
{
    const std::string_view before = std::string_view(m_text).substr(0, at);
    for (const std::string_view opening : Openings)
        if (before.ends_with(opening))
            at = before.size() - opening.size();
    return beginsParagraph(at) || endsWithPoint(at);
}

bool BodyText::endsSentence(std::size_t at) const
{
    at = behindCalls(at);
    return at == m_text.size() || beginsParagraph(at) || endsWithPoint(at) ||
           isPoint(std::string_view(m_text).substr(at));
}

bool BodyText::partsSentences(std::size_t begin, std::size_t end) const
{
    for (std::size_t at = begin + 1; at < end; ++at)
        if (beginsParagraph(at) || (endsWithPoint(at) && isCapitalAt(at) && !isInitial(at)))
            return true;
    return false;
}

void BodyText::beginPage(int page)
{
    m_page = page;
    m_turned = m_turns.empty();
    if (!m_turns.empty()) {
        m_pages[m_turns.front()] = page;
        m_turns.pop_front();
    }
}

void BodyText::add(const corpus::Block &block)
{
    m_begins.push_back(m_text.size());
    m_pages[m_text.size()] = m_page;
    const std::size_t before = m_text.size();
    for (std::size_t at = 0; at < block.text.size(); ++at) {
        if (at > 0 && paged() && isPlain(block.text[at - 1]) && isPlain(block.text[at]))
            m_turns.push_back(m_text.size());
        addRun(block.text[at]);
    }
    addChildren(block.children);
    // What a page's end cuts goes on at the top of the next one.
    m_goesOn.push_back(std::exchange(m_turned, false) &&
                       exchange::beginsSmall(std::string_view(m_text).substr(before)));
}

void BodyText::addChildren(const corpus::RichText &children)
{
    for (const corpus::Block &child : children) {
        for (const corpus::Inline &run : child.text)
            addRun(run);
        addChildren(child.children);
    }
}

void BodyText::addRun(const corpus::Inline &run)
{
    const std::size_t begin = m_text.size();
    m_text += comparable(run.text);
    if (!run.note.empty() && m_text.size() > begin)
        m_calls.push_back({begin, m_text.size()});
}

bool BodyText::beginsParagraph(std::size_t at) const
{
    const auto found = std::ranges::lower_bound(m_begins, at);
    return found != m_begins.end() && *found == at &&
           !m_goesOn[static_cast<std::size_t>(found - m_begins.begin())];
}

bool BodyText::isCapitalAt(std::size_t at) const
{
    std::string_view text = std::string_view(m_text).substr(at);
    for (const std::string_view opening : Openings)
        if (text.starts_with(opening))
            text.remove_prefix(opening.size());
    return !text.empty() && text::isUpper(text::characterAt(text, 0).code);
}

bool BodyText::isInitial(std::size_t at) const
{
    if (at == 0 || m_text[at - 1] != '.')
        return false;
    const std::size_t letter = characterBefore(at - 1);
    return isUpperAt(letter) && (letter == 0 || !isUpperAt(characterBefore(letter)));
}

bool BodyText::isUpperAt(std::size_t at) const
{
    return text::isUpper(text::characterAt(m_text, at).code);
}

std::size_t BodyText::characterBefore(std::size_t at) const
{
    const auto goesOn = [this](std::size_t byte) {
        return (static_cast<unsigned char>(m_text[byte]) & 0xC0U) == 0x80U;
    };
    while (at > 0 && goesOn(--at)) {
    }
    return at;
}

bool BodyText::isPoint(std::string_view text)
{
    return text.starts_with('.') || text.starts_with('?') || text.starts_with('!') ||
           text.starts_with("…");
}

bool BodyText::endsWithPoint(std::size_t at) const
{
    std::string_view before = std::string_view(m_text).substr(0, beforeCalls(at));
    for (const std::string_view closing : {"»", "”", ")", "\""})
        if (before.ends_with(closing))
            before.remove_suffix(closing.size());
    return before.ends_with('.') || before.ends_with('?') || before.ends_with('!') ||
           before.ends_with("…");
}

} // namespace lutrin::library
