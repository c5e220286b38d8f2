// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/bibliography.h"

#include <string_view>

namespace lutrin::gui {

namespace {

constexpr std::string_view RtfBegin = R"({\rtf1\ansi\uc1 )";

/// What stands inside of a whole RTF document as citation writes it.
std::string_view inside(std::string_view rtf)
{
    if (!rtf.starts_with(RtfBegin) || !rtf.ends_with('}'))
        return {};
    rtf.remove_prefix(RtfBegin.size());
    rtf.remove_suffix(1);
    return rtf;
}

} // namespace

citation::Formatted bibliography(const std::vector<citation::Formatted> &references)
{
    if (references.size() == 1)
        return references.front();
    citation::Formatted result;
    result.rtf = RtfBegin;
    for (const citation::Formatted &reference : references) {
        const bool first = result.plain.empty();
        result.plain += (first ? "" : "\n") + reference.plain;
        result.html += "<p>" + reference.html + "</p>";
        result.rtf += (first ? "" : "\\par\n") + std::string(inside(reference.rtf));
        result.markdown += (first ? "" : "\n\n") + reference.markdown;
    }
    result.rtf += '}';
    return result;
}

} // namespace lutrin::gui
