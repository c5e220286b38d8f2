// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/bibliography.h"

#include <string_view>

namespace lutrin::gui {

namespace {

/// `border` stands between two of them in plain text.
citation::Formatted joined(const std::vector<citation::Formatted> &texts, const char *border)
{
    if (texts.size() == 1)
        return texts.front();
    citation::Formatted result;
    std::string rtf;
    for (const citation::Formatted &text : texts) {
        const bool first = result.plain.empty();
        result.plain += (first ? "" : border) + text.plain;
        result.html += "<p>" + text.html + "</p>";
        rtf += (first ? "" : "\\par\n") + std::string(citation::insideRtf(text.rtf));
        result.markdown += (first ? "" : "\n\n") + text.markdown;
    }
    result.rtf = citation::rtfDocument(rtf);
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
