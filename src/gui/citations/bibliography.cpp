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

/// `border` stands between two of them in plain text.
citation::Formatted joined(const std::vector<citation::Formatted> &texts, const char *border)
{
    if (texts.size() == 1)
        return texts.front();
    citation::Formatted result;
    result.rtf = RtfBegin;
    for (const citation::Formatted &text : texts) {
        const bool first = result.plain.empty();
        result.plain += (first ? "" : border) + text.plain;
        result.html += "<p>" + text.html + "</p>";
        result.rtf += (first ? "" : "\\par\n") + std::string(inside(text.rtf));
        result.markdown += (first ? "" : "\n\n") + text.markdown;
    }
    result.rtf += '}';
    return result;
}

} // namespace

citation::Formatted bibliography(const std::vector<citation::Formatted> &references)
{
    return joined(references, "\n");
}

citation::Formatted paragraphs(const std::vector<citation::Formatted> &texts)
{
    return joined(texts, "\n\n");
}

} // namespace lutrin::gui
