// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pdf/pageends.h"

#include "exchange/bytes/capitals.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lutrin::exchange {

namespace {

/// The number before a note, and whether it has the line for itself.
struct NoteNumber {
    int value = 0; ///< 0: none
    bool alone = false;
};

bool beginsLikeNote(std::string_view text)
{
    constexpr std::array<std::string_view, 3> fronts{"«", "“", "http"};
    return std::ranges::any_of(fronts, [&](auto front) { return text.starts_with(front); }) ||
           (!text.empty() && text::isUpper(text::characterAt(text, 0).code));
}

/// « 3 », « 3 J. Dupont … », « 3. J. Dupont … »; but not « 3 millions ».
NoteNumber noteNumberOf(std::string_view line)
{
    constexpr std::ptrdiff_t longest = 3; // digits
    NoteNumber number;
    const char *const end = line.data() + line.size();
    const char *const rest = std::from_chars(line.data(), end, number.value).ptr;
    const std::ptrdiff_t digits = rest - line.data();
    line.remove_prefix(static_cast<std::size_t>(digits));
    if (digits == 0 || digits > longest || line.empty())
        return {.value = digits > longest ? 0 : number.value, .alone = digits > 0};
    if (line.starts_with('.'))
        line.remove_prefix(1);
    if (!line.starts_with(' ') || !beginsLikeNote(line.substr(1)))
        return {};
    return number;
}

bool isNumber(const std::string &line)
{
    const NoteNumber number = noteNumberOf(line);
    return number.alone && number.value > 0;
}

/// Where the text above `end` ends, empty lines aside.
std::size_t endOfText(const TextLines &page, std::size_t end)
{
    while (end > 0 && page[end - 1].empty())
        --end;
    return end;
}

std::size_t paragraphOf(const TextLines &page, std::size_t line)
{
    while (line > 0 && !page[line - 1].empty())
        --line;
    return line;
}

/// Without what closes quotations and brackets behind a sentence.
std::string_view withoutClosing(std::string_view text)
{
    constexpr std::array<std::string_view, 7> closing{"»", "”", "\"", ")", "]", " ", "\u00A0"};
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view mark : closing) {
            if (!text.ends_with(mark))
                continue;
            text.remove_suffix(mark.size());
            again = true;
        }
    }
    return text;
}

/// A colon and a semicolon close, too: what follows them may be an entry of a list. The call of a
/// note behind the point is left out.
bool isClosed(std::string_view line)
{
    constexpr std::array<std::string_view, 6> points{".", "!", "?", "…", ":", ";"};
    line = line.substr(0, line.find_last_not_of("0123456789") + 1);
    line = withoutClosing(line);
    return line.empty() ||
           std::ranges::any_of(points, [&](auto point) { return line.ends_with(point); });
}

bool beginsEntry(std::string_view line)
{
    constexpr std::array<std::string_view, 11> bullets{"•", "▪", "■", "●", "○", "◦",
                                                       "‣", "➢", "–", "—", "-"};
    return std::ranges::any_of(bullets, [&](auto sign) { return line.starts_with(sign); }) ||
           noteNumberOf(line).value > 0 || (line.size() > 1 && line[1] == ')');
}

/// « Source : … », « Graphique 3 … »
bool beginsCaption(std::string_view line)
{
    constexpr std::array<std::string_view, 13> words{
        "source",  "sources", "note",    "notes",     "lecture", "champ", "figure",
        "tableau", "table",   "encadré", "graphique", "carte",   "chart"};
    const std::size_t end = line.find(' ');
    if (end == std::string_view::npos)
        return false;
    const std::string_view rest = line.substr(end + 1);
    return std::ranges::find(words, text::lowerCase(line.substr(0, end))) != words.end() &&
           (rest.starts_with(':') ||
            noteNumberOf(rest.substr(0, rest.find_first_of(" .:"))).value > 0);
}

/// Whether a line is about as long as others of its page: what a page's end cuts fills its line.
bool isFull(const TextLines &page, std::size_t line)
{
    std::vector<std::size_t> lengths;
    for (const std::string &each : page)
        if (!each.empty())
            lengths.push_back(each.size());
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::ranges::nth_element(lengths, middle);
    return page[line].size() * 4 >= *middle * 3;
}

/// Whether the paragraph above a line is open, too: the line is then as likely a running one.
bool isBelowOpen(const TextLines &page, std::size_t line)
{
    const std::size_t end = endOfText(page, line);
    return end > 0 && !isClosed(page[end - 1]);
}

bool endsWithHyphen(std::string_view line)
{
    return line.size() > 1 && line.ends_with('-') && line[line.size() - 2] != ' ';
}

/// A small letter, in quotation marks or not; but no address.
bool goesOnAt(std::string_view line)
{
    constexpr std::array<std::string_view, 6> openings{"«", "“", "\"", "(", " ", "\u00A0"};
    for (const std::string_view opening : openings)
        if (line.starts_with(opening))
            line.remove_prefix(opening.size());
    const std::string_view word = line.substr(0, line.find(' '));
    const std::size_t mark = word.find_first_of("@/.");
    return beginsSmall(line) && (mark == std::string_view::npos || mark + 1 == word.size());
}

/// The last line above `end` that begins with a number, or with the one before `next`.
std::pair<std::size_t, NoteNumber> numberAbove(const TextLines &page, std::size_t end, int next)
{
    for (std::size_t at = end; at > 0; --at) {
        const NoteNumber number = noteNumberOf(page[at - 1]);
        if (number.value > 0 && (next == 0 || number.value == next - 1))
            return {at - 1, number};
    }
    return {0, {}};
}

} // namespace

std::size_t footOf(const TextLines &page)
{
    std::size_t foot = page.size();
    if (foot > 0 && isNumber(page.back())) // of the page
        --foot;
    foot = endOfText(page, foot);
    std::size_t first = foot;
    int count = 0;
    for (int next = 0; next != 1 && first > 0;) {
        const auto [line, number] = numberAbove(page, first, next);
        if (number.value == 0)
            break;
        // An entry of a list may go on where a note, whose number was raised, does not.
        if (next == 0 && !number.alone && !isClosed(page[foot - 1]))
            return foot;
        first = line;
        next = number.value;
        ++count;
    }
    const bool apart = first > 0 && first < foot &&
                       (count > 1 || page[first - 1].empty() || isNumber(page[first]));
    return apart ? endOfText(page, first) : foot;
}

bool goesOver(const TextLines &page, std::size_t foot, const TextLines &next)
{
    if (foot == 0 || next.empty())
        return false;
    const std::size_t last = foot - 1;
    const std::size_t begin = paragraphOf(page, last);
    if (isClosed(page[last]) || !isFull(page, last) || (begin == last && isBelowOpen(page, last)))
        return false;
    const std::string &first = page[begin];
    if (beginsEntry(first) || beginsEntry(page[last]) || beginsCaption(first))
        return false;
    return goesOnAt(next.front()) || (endsWithHyphen(page[last]) && !beginsEntry(next.front()));
}

} // namespace lutrin::exchange
