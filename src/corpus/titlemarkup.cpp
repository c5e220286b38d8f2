// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/titlemarkup.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lutrin::corpus {

namespace {

/// A tag at the beginning of a text.
struct Tag {
    std::string_view name; ///< empty: none
    std::size_t length = 0;
    bool closes = false;
};

Tag tagAt(std::string_view text)
{
    constexpr std::array<std::string_view, 6> names{"i", "b", "sup", "sub", "sc", "span"};
    const bool closes = text.starts_with("</");
    const std::string_view inside = text.substr(closes ? 2 : 1);
    for (const std::string_view name : names) {
        if (!inside.starts_with(name))
            continue;
        const std::string_view rest = inside.substr(name.size());
        const std::size_t end = rest.find('>');
        const bool whole = end == 0 || (name == "span" && !closes && rest.starts_with(' ') &&
                                        end != std::string_view::npos);
        if (whole)
            return {name, (closes ? 2 : 1) + name.size() + end + 1, closes};
    }
    return {};
}

/// Where the tags begin that come in pairs.
std::vector<std::size_t> pairedTags(std::string_view title)
{
    std::vector<std::pair<std::string_view, std::size_t>> open;
    std::vector<std::size_t> paired;
    for (std::size_t at = title.find('<'); at != std::string_view::npos;
         at = title.find('<', at + 1)) {
        const Tag tag = tagAt(title.substr(at));
        if (tag.name.empty())
            continue;
        if (!tag.closes) {
            open.emplace_back(tag.name, at);
        } else if (!open.empty() && open.back().first == tag.name) {
            paired.push_back(open.back().second);
            paired.push_back(at);
            open.pop_back();
        }
    }
    std::ranges::sort(paired);
    return paired;
}

} // namespace

std::vector<Inline> titleRuns(std::string_view title)
{
    std::vector<Inline> runs;
    int slanted = 0;
    int bold = 0;
    const auto add = [&](std::string_view text) {
        if (text.empty())
            return;
        Inline run{.text = std::string(text), .emphasis = slanted % 2 != 0, .strong = bold > 0};
        if (!runs.empty() && runs.back().emphasis == run.emphasis &&
            runs.back().strong == run.strong)
            runs.back().text += run.text;
        else
            runs.push_back(std::move(run));
    };
    std::size_t from = 0;
    for (const std::size_t at : pairedTags(title)) {
        add(title.substr(from, at - from));
        const Tag tag = tagAt(title.substr(at));
        slanted += tag.name == "i" ? (tag.closes ? -1 : 1) : 0;
        bold += tag.name == "b" ? (tag.closes ? -1 : 1) : 0;
        from = at + tag.length;
    }
    add(title.substr(from));
    return runs;
}

std::string plainTitle(std::string_view title)
{
    if (title.find('<') == std::string_view::npos)
        return std::string(title);
    return plainText(titleRuns(title));
}

} // namespace lutrin::corpus
