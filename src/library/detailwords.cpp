// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/detailwords.h"

#include "library/detailtable.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace lutrin::library {

namespace {

/// What stands for each `*` of the pattern; nothing where the text is another.
std::optional<std::vector<std::string_view>> fitted(std::string_view text, std::string_view pattern)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t star = pattern.find('*');
        const std::string_view fixed = pattern.substr(0, star);
        if (!text.starts_with(fixed))
            return std::nullopt;
        text.remove_prefix(fixed.size());
        if (star == std::string_view::npos)
            return text.empty() ? std::optional(parts) : std::nullopt;
        pattern.remove_prefix(star + 1);
        const std::string_view next = pattern.substr(0, pattern.find('*'));
        const std::size_t end = next.empty() ? text.size() : text.find(next);
        if (end == std::string_view::npos || end == 0)
            return std::nullopt;
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
}

std::string filled(std::string_view pattern, const std::vector<std::string_view> &parts)
{
    std::string text;
    std::size_t next = 0;
    for (const char c : pattern) {
        if (c == '*' && next < parts.size())
            text += parts[next++];
        else
            text += c;
    }
    return text;
}

std::optional<std::string> translated(std::string_view detail)
{
    for (const Detail &known : details()) {
        if (const auto parts = fitted(detail, known.english))
            return filled(known.french, *parts);
    }
    return std::nullopt;
}

/// The name of an attached file stands between two words of ours.
std::optional<std::string> ofAttachment(std::string_view detail)
{
    constexpr std::string_view word = "attachment ";
    if (!detail.starts_with(word))
        return std::nullopt;
    for (std::size_t at = detail.find(": "); at != std::string_view::npos;
         at = detail.find(": ", at + 1)) {
        if (const auto why = translated(detail.substr(at + 2)))
            return "fichier joint " + std::string(detail.substr(word.size(), at - word.size())) +
                   " : " + *why;
    }
    return std::nullopt;
}

} // namespace

bool isWholeMessage(std::string_view detail)
{
    static constexpr std::array<std::string_view, 16> beginnings{
        "the page itself says",
        "a field without a place",
        "fields without a place",
        "a field of one value",
        "at most three facets",
        "undone already",
        "a name is missing",
        "nothing to undo",
        "no file to import",
        "its meaning has",
        "no folder of this name",
        "mapped to itself",
        "only an imported label is mapped to a term",
        "not all names are written",
        "an uncertain date or a period",
        "an export of Lutrin"};
    return std::ranges::any_of(
        beginnings, [&](std::string_view beginning) { return detail.starts_with(beginning); });
}

std::string frenchDetail(std::string_view detail)
{
    if (auto attachment = ofAttachment(detail))
        return *attachment;
    // Several sentences of a parser, « one; another », of which the first may end with anything.
    if (const std::size_t mark = detail.find("; "); mark != std::string_view::npos) {
        const std::string_view behind = detail.substr(mark + 2);
        const auto first = translated(detail.substr(0, mark));
        const std::string rest = first ? frenchDetail(behind) : std::string(behind);
        if (rest != behind)
            return *first + "\u202f; " + rest;
    }
    if (auto whole = translated(detail))
        return *whole;
    // « file or field: what is wrong with it »
    for (std::size_t at = detail.find(": "); at != std::string_view::npos;
         at = detail.find(": ", at + 1)) {
        if (const auto rest = translated(detail.substr(at + 2)))
            return std::string(detail.substr(0, at)) + " : " + *rest;
    }
    return std::string(detail);
}

} // namespace lutrin::library
