// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/bibliography.h"

#include "base/escapedhtml.h"

#include <string_view>

namespace lutrin::citation {

namespace {

/// `border` stands between two of them in plain text.
Formatted oneBelowTheOther(const std::vector<Formatted> &texts, const char *border)
{
    if (texts.size() == 1)
        return texts.front();
    Formatted result;
    std::string rtf;
    for (const Formatted &text : texts) {
        const bool first = result.plain.empty();
        result.plain += (first ? "" : border) + text.plain;
        result.html += "<p>" + text.html + "</p>";
        rtf += (first ? "" : "\\par\n") + std::string(insideRtf(text.rtf));
        result.markdown += (first ? "" : "\n\n") + text.markdown;
    }
    result.rtf = rtfDocument(rtf);
    return result;
}

} // namespace

Formatted bibliography(const std::vector<Formatted> &references)
{
    return oneBelowTheOther(references, "\n");
}

Formatted paragraphs(const std::vector<Formatted> &texts)
{
    return oneBelowTheOther(texts, "\n\n");
}

std::string htmlPage(std::string_view title, std::string_view body)
{
    std::string page = "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>";
    page += escapedHtml(title) + "</title>\n</head>\n<body>\n";
    page.append(body).append("\n</body>\n</html>\n");
    return page;
}

} // namespace lutrin::citation
