// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pdf/pagenames.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pdf/romannumeral.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <utility>

namespace lutrin::exchange {

namespace {

constexpr std::size_t FewestNumbered = 3; ///< pages that agree
constexpr std::size_t FewestRoman = 2;

/// The numbers at the ends of a page, those of each kind by themselves.
struct EndNumbers {
    std::set<int> arabic;
    std::set<int> roman;
    bool capitals = false;
};

using Ends = std::vector<std::string>;

/// The lines nearest to the top and to the foot: a running line and a number alone may stand under
/// one another.
Ends endsOf(const std::string &page)
{
    constexpr std::size_t deep = 2;
    Ends lines;
    for (std::size_t at = 0; at < page.size();) {
        const std::size_t end = std::min(page.find_first_of("\n\f", at), page.size());
        if (std::string line = collapsed(std::string_view(page).substr(at, end - at));
            !line.empty())
            lines.push_back(std::move(line));
        at = end + 1;
    }
    if (lines.size() > 2 * deep)
        lines.erase(lines.begin() + deep, lines.end() - deep);
    return lines;
}

/// The words of a line, without the dashes, bars and points around numbers.
std::vector<std::string_view> wordsOfEnd(std::string_view line)
{
    constexpr std::string_view marks = " -|/.,;:()[]";
    std::vector<std::string_view> words;
    for (std::size_t at = line.find_first_not_of(marks); at < line.size();
         at = line.find_first_not_of(marks, at)) {
        const std::size_t end = std::min(line.find_first_of(marks, at), line.size());
        const std::string_view word = line.substr(at, end - at);
        if (word != "–" && word != "—" && word != "·" && word != "•")
            words.push_back(word);
        at = end;
    }
    return words;
}

/// 0 for no number of a page.
int arabicNumber(std::string_view word)
{
    constexpr std::size_t longest = 4;
    const bool digits = !word.empty() && word.size() <= longest &&
                        word.find_first_not_of("0123456789") == std::string_view::npos;
    return digits && word.front() != '0' ? std::atoi(std::string(word).c_str()) : 0;
}

bool isNumeral(std::string_view word)
{
    return arabicNumber(word) != 0 || romanNumber(word) != 0;
}

/// A running line as it is on every page: without its numbers.
std::string runningWords(std::string_view line)
{
    std::string words;
    for (const std::string_view word : wordsOfEnd(line))
        if (!isNumeral(word))
            words += std::string(word) + ' ';
    return words;
}

void addNumbers(std::string_view line, EndNumbers &numbers)
{
    for (const std::string_view word : wordsOfEnd(line)) {
        if (const int number = arabicNumber(word); number != 0)
            numbers.arabic.insert(number);
        else if (const int roman = romanNumber(word); roman != 0) {
            numbers.roman.insert(roman);
            numbers.capitals = numbers.capitals || (word.front() >= 'A' && word.front() <= 'Z');
        }
    }
}

/// A number that stands on every page is none of theirs: a year, an issue, how many they are.
void dropCommonNumbers(std::vector<EndNumbers> &pages)
{
    constexpr int most = 2;
    std::map<int, int> seen;
    for (const EndNumbers &page : pages)
        for (const int number : page.arabic)
            ++seen[number];
    for (EndNumbers &page : pages)
        std::erase_if(page.arabic, [&seen](int number) { return seen[number] > most; });
}

/// Of lines that are a number alone, and of those whose words run over several pages.
std::vector<EndNumbers> numbersOf(const std::vector<std::string> &pages)
{
    std::vector<Ends> ends(pages.size());
    std::ranges::transform(pages, ends.begin(), endsOf);
    std::map<std::string, std::size_t> seen;
    for (const Ends &lines : ends)
        for (const std::string &line : lines)
            ++seen[runningWords(line)];
    std::vector<EndNumbers> numbers(pages.size());
    for (std::size_t at = 0; at < ends.size(); ++at)
        for (const std::string &line : ends[at])
            if (const std::string words = runningWords(line);
                words.empty() || seen[words] >= FewestNumbered)
                addNumbers(line, numbers[at]);
    dropCommonNumbers(numbers);
    return numbers;
}

/// How far most numbers are ahead of their pages' places in the file, where nearly all are as far.
std::optional<int> leadOf(const std::vector<EndNumbers> &pages, std::set<int> EndNumbers::*kind,
                          std::size_t end, std::size_t fewest)
{
    std::map<int, std::size_t> votes;
    std::size_t numbered = 0;
    for (std::size_t at = 0; at < end; ++at) {
        numbered += (pages[at].*kind).empty() ? 0 : 1;
        for (const int number : pages[at].*kind)
            ++votes[number - static_cast<int>(at + 1)];
    }
    const auto best =
        std::ranges::max_element(votes, {}, [](const auto &vote) { return vote.second; });
    if (best == votes.end() || best->second < fewest || (numbered - best->second) * 8 > numbered)
        return std::nullopt;
    return best->first;
}

/// The same for the Roman numerals of the first pages. Where a title page has none, and its back
/// the only one, « ii » says enough by its place; « I » may be a chapter.
std::optional<int> romanLead(const std::vector<EndNumbers> &pages, std::size_t front)
{
    const auto lead = leadOf(pages, &EndNumbers::roman, front, FewestRoman);
    if (lead || leadOf(pages, &EndNumbers::roman, front, 1) != 0)
        return lead;
    for (std::size_t at = 1; at < front; ++at)
        if (pages[at].roman.contains(static_cast<int>(at + 1)))
            return 0;
    return std::nullopt;
}

std::string capital(std::string text)
{
    for (char &letter : text)
        letter = static_cast<char>(letter - 'a' + 'A');
    return text;
}

/// Whether they name pages otherwise than by their places, and each by another name than the next.
bool tellNames(const std::vector<std::string> &labels)
{
    bool named = false;
    for (std::size_t at = 0; at < labels.size(); ++at) {
        if (at > 0 && !labels[at].empty() && labels[at] == labels[at - 1])
            return false;
        named = named || (!labels[at].empty() && labels[at] != std::to_string(at + 1));
    }
    return named;
}

/// As it may stand in a line of text; what is longer than a name is none.
std::string labelOf(const std::string &label)
{
    constexpr std::size_t longest = 24; // bytes
    std::string name = collapsed(label);
    const bool plain = std::ranges::none_of(
        name, [](char letter) { return static_cast<unsigned char>(letter) < ' '; });
    return plain && name.size() <= longest ? name : std::string();
}

std::vector<std::string> placesOf(std::size_t pages)
{
    std::vector<std::string> places;
    for (std::size_t at = 0; at < pages; ++at)
        places.push_back(std::to_string(at + 1));
    return places;
}

} // namespace

std::optional<std::vector<std::string>> printedNumbers(const std::vector<std::string> &pages)
{
    const std::vector<EndNumbers> numbers = numbersOf(pages);
    const auto ahead = leadOf(numbers, &EndNumbers::arabic, pages.size(), FewestNumbered);
    if (!ahead)
        return std::nullopt;
    const auto front = std::min(pages.size(), static_cast<std::size_t>(std::max(0, -*ahead)));
    const auto roman = romanLead(numbers, front);
    const bool capitals =
        std::ranges::any_of(numbers.begin(), numbers.begin() + static_cast<std::ptrdiff_t>(front),
                            [](const EndNumbers &page) { return page.capitals; });
    std::vector<std::string> names;
    for (std::size_t at = 0; at < pages.size(); ++at) {
        const int place = static_cast<int>(at + 1);
        if (at >= front) {
            names.push_back(std::to_string(place + *ahead));
            continue;
        }
        const std::string numeral = roman ? romanNumeral(place + *roman) : std::string();
        names.push_back(capitals ? capital(numeral) : numeral);
    }
    return names;
}

std::vector<std::string> pageNames(const std::vector<std::string> &labels,
                                   const std::vector<std::string> &pages)
{
    std::vector<std::string> own(labels.size());
    std::ranges::transform(labels, own.begin(), labelOf);
    if (own.size() == pages.size() && tellNames(own))
        return own;
    auto printed = printedNumbers(pages);
    return printed ? std::move(*printed) : placesOf(pages.size());
}

} // namespace lutrin::exchange
