// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/pagerange.h"

#include <algorithm>
#include <cctype>

namespace lutrin::citation {
namespace {

/// Letters (or anything) and then digits to the end.
struct Page {
    std::string_view prefix;
    std::string_view digits;
};

Page split(std::string_view text)
{
    std::size_t at = text.size();
    while (at > 0 && std::isdigit(static_cast<unsigned char>(text[at - 1])) != 0)
        --at;
    return {text.substr(0, at), text.substr(at)};
}

/// The last number with as many digits as the first: 110–5 is 110–115.
std::string expanded(std::string_view first, std::string_view last)
{
    if (last.size() >= first.size())
        return std::string(last);
    return std::string(first.substr(0, first.size() - last.size())) + std::string(last);
}

/// Only the digits that change, and at least `least` of them.
std::string minimal(std::string_view first, const std::string &last, std::size_t least)
{
    if (first.size() != last.size() || first == last)
        return last;
    std::size_t same = 0;
    while (same < last.size() && first[same] == last[same])
        ++same;
    const std::size_t kept = std::max(last.size() - same, std::min(least, last.size()));
    return last.substr(last.size() - kept);
}

std::string chicago(std::string_view first, const std::string &last, bool fifteenth)
{
    if (first.size() < 3 || first.ends_with("00"))
        return last;
    const bool smallRest = first[first.size() - 2] == '0';
    std::string result = minimal(first, last, smallRest ? 1 : 2);
    // The fifteenth edition writes all digits of a number of four where three of them change.
    if (fifteenth && first.size() == 4 && result.size() == 3)
        return last;
    return result;
}

std::string formatted(std::string_view first, const std::string &last, PageRangeFormat format)
{
    switch (format) {
    case PageRangeFormat::Minimal:
        return minimal(first, last, 1);
    case PageRangeFormat::MinimalTwo:
        return minimal(first, last, 2);
    case PageRangeFormat::Chicago15:
        return chicago(first, last, true);
    case PageRangeFormat::Chicago16:
        return chicago(first, last, false);
    default:
        return last;
    }
}

} // namespace

std::string pageRange(std::string_view first, std::string_view last, PageRangeFormat format,
                      std::string_view delimiter)
{
    const Page begin = split(first);
    const Page end = split(last);
    std::string result(first);
    if (begin.digits.empty() || end.digits.empty() || begin.prefix != end.prefix)
        return result +
               (begin.digits.empty() && end.digits.empty() ? std::string(delimiter) : "-") +
               std::string(last);
    result += delimiter;
    // « 1.5–1.7 » are no pages of which digits could be left out.
    const bool composed = begin.prefix.find_first_of("0123456789") != std::string_view::npos;
    if (format == PageRangeFormat::None || composed)
        return result + std::string(last);
    const std::string whole = expanded(begin.digits, end.digits);
    if (format == PageRangeFormat::Expanded)
        return result + std::string(begin.prefix) + whole;
    return result + formatted(begin.digits, whole, format);
}

} // namespace lutrin::citation
