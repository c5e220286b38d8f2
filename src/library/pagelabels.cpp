// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/pagelabels.h"

#include "exchange/pdf/pagenames.h"
#include "library/bodytext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

namespace lutrin::library {

namespace {

using PageNames = std::vector<std::optional<std::string>>;

/// 0 for what is no number, or none of a page.
int wholeNumber(std::string_view text)
{
    constexpr int most = 1'000'000;
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && number > 0 && number < most ? number : 0;
}

/// By place from 0, as many as the headings tell; none for pages without text, which have no
/// heading.
PageNames namesInBody(const corpus::RichText &body)
{
    constexpr int most = 100'000; // a heading may be anybody's
    PageNames names;
    for (const corpus::Block &block : body) {
        const corpus::PageHeading heading = pageHeadingOf(block);
        if (heading.page == 0 || std::max(heading.page, heading.pages) > most)
            continue;
        const auto pages = static_cast<std::size_t>(std::max(heading.page, heading.pages));
        names.resize(std::max(names.size(), pages));
        names[static_cast<std::size_t>(heading.page) - 1] = heading.label;
    }
    return names;
}

/// Those without a heading count on from a neighbour.
std::vector<std::string> countedOn(PageNames names)
{
    for (std::size_t at = 1; at < names.size(); ++at)
        if (const int before = wholeNumber(names[at - 1].value_or("")); !names[at] && before > 0)
            names[at] = std::to_string(before + 1);
    for (std::size_t at = names.size(); at-- > 1;)
        if (const int behind = wholeNumber(names[at].value_or("")); !names[at - 1] && behind > 1)
            names[at - 1] = std::to_string(behind - 1);
    std::vector<std::string> whole;
    for (auto &name : names)
        whole.push_back(std::move(name).value_or(""));
    return whole;
}

bool arePlaces(const std::vector<std::string> &names)
{
    for (std::size_t at = 0; at < names.size(); ++at)
        if (names[at] != std::to_string(at + 1))
            return false;
    return true;
}

/// « 365-386 », « p. 365–86 »; zeros for anything else.
std::pair<int, int> rangeOf(std::string_view pages)
{
    for (const std::string_view word : {"pp", "p", ".", " ", "\u00A0"})
        if (pages.starts_with(word))
            pages.remove_prefix(word.size());
    const std::size_t digits = std::min(pages.find_first_not_of("0123456789"), pages.size());
    const std::string_view first = pages.substr(0, digits);
    std::string_view last = pages.substr(digits);
    constexpr std::array<std::string_view, 4> dashes{"-", "–", "‑", "‐"};
    const auto *const dash = std::ranges::find_if(
        dashes, [last](std::string_view each) { return last.starts_with(each); });
    if (dash == dashes.end())
        return {};
    last.remove_prefix(dash->size());
    const std::size_t leftOut = last.size() < first.size() ? first.size() - last.size() : 0;
    return {wholeNumber(first),
            wholeNumber(std::string(first.substr(0, leftOut)) + std::string(last))};
}

/// The names that a record's range gives so many pages, where it fits them.
std::vector<std::string> namesInRange(std::string_view range, std::size_t pages)
{
    const auto [first, last] = rangeOf(range);
    if (first == 0 || last <= first)
        return {};
    const auto size = static_cast<std::size_t>(last - first) + 1;
    if (pages != size && pages != size + 1)
        return {};
    std::vector<std::string> names(pages - size); // a cover has none
    for (int page = first; page <= last; ++page)
        names.push_back(std::to_string(page));
    return names;
}

} // namespace

PageLabels::PageLabels(const corpus::Document &document, const std::vector<std::string> &ofFile)
{
    if (isPaged(document.body))
        m_names = countedOn(namesInBody(document.body));
    else
        m_names = exchange::pageNames(ofFile, std::vector<std::string>(ofFile.size()));
    if (arePlaces(m_names))
        m_names = namesInRange(document.pages, std::max(m_names.size(), ofFile.size()));
}

std::string PageLabels::of(int page) const
{
    const auto place = static_cast<std::size_t>(std::max(page, 1)) - 1;
    return place < m_names.size() ? m_names[place] : std::to_string(page);
}

std::string PageLabels::range(int first, int last) const
{
    const std::string begin = of(first);
    const std::string end = last > first ? of(last) : begin;
    if (begin.empty() || end.empty() || begin == end)
        return begin.empty() ? end : begin;
    return begin + "-" + end;
}

} // namespace lutrin::library
