// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/pagefoot.h"

#include "corpus/bareletters.h"
#include "corpus/pageheading.h"

#include <algorithm>
#include <string>

namespace lutrin::library {

namespace {

/// Of the words on either side: two of them or so.
constexpr std::size_t FewestLetters = 8;

std::size_t commonFront(std::string_view one, std::string_view other)
{
    const auto [end, unused] = std::ranges::mismatch(one, other);
    return static_cast<std::size_t>(end - one.begin());
}

std::size_t commonBack(std::string_view one, std::string_view other)
{
    std::size_t size = 0;
    while (size < std::min(one.size(), other.size()) &&
           one[one.size() - size - 1] == other[other.size() - size - 1])
        ++size;
    return size;
}

/// How many letters of `stretch` the passage begins with, where it ends with all others.
std::optional<std::size_t> seamOf(std::string_view passage, std::string_view stretch)
{
    const std::size_t front =
        std::min(commonFront(passage, stretch), stretch.size() - FewestLetters);
    if (front + commonBack(passage, stretch) < stretch.size())
        return std::nullopt;
    const std::string_view between = passage.substr(front, passage.size() - stretch.size());
    const bool foot = between.find_first_of("0123456789") != std::string_view::npos;
    return foot ? std::optional(front) : std::nullopt;
}

/// The letters of the foot, and whether the body has a blank there.
std::optional<PageFoot> footAt(const corpus::BareLetters &passage, const corpus::BareLetters &body,
                               std::size_t begin)
{
    const std::string_view words = passage.letters;
    const std::string_view text = body.letters;
    const std::string_view last = words.substr(words.size() - FewestLetters);
    for (std::size_t at = text.find(last, begin + FewestLetters); at != std::string_view::npos;
         at = text.find(last, at + 1)) {
        const std::size_t size = at + FewestLetters - begin;
        if (size >= words.size())
            break;
        if (const auto seam = seamOf(words, text.substr(begin, size)))
            return PageFoot{*seam, *seam + words.size() - size, body.spaced[begin + *seam]};
    }
    return std::nullopt;
}

} // namespace

std::optional<PageFoot> pageFootIn(std::string_view passage, const corpus::RichText &body)
{
    corpus::BareLetters words;
    words.add(passage, 0);
    if (words.letters.size() <= 2 * FewestLetters)
        return std::nullopt;
    corpus::BareLetters text;
    text.add(body, corpus::PageHeadingLevel);
    const std::string_view first = std::string_view(words.letters).substr(0, FewestLetters);
    for (std::size_t at = text.letters.find(first); at != std::string::npos;
         at = text.letters.find(first, at + 1)) {
        if (auto foot = footAt(words, text, at)) {
            const std::size_t before = words.places[foot->begin - 1];
            foot->begin = before + corpus::BareLetters::letterSize(passage.substr(before));
            foot->end = words.places[foot->end];
            return foot;
        }
    }
    return std::nullopt;
}

} // namespace lutrin::library
