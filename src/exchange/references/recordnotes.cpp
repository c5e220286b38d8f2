// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/recordnotes.h"

#include "base/joined.h"
#include "exchange/bytes/spaces.h"
#include "exchange/bytes/textlines.h"
#include "exchange/pages/articlebody.h"

#include <algorithm>

namespace lutrin::exchange {

namespace {

bool isHtml(std::string_view text)
{
    return text.find("</p>") != std::string_view::npos ||
           text.find("</div>") != std::string_view::npos ||
           text.find("<br") != std::string_view::npos;
}

} // namespace

std::vector<std::string> noteLines(std::string_view note)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < note.size();) {
        if (std::string line = collapsed(takeLine(note, at)); !line.empty())
            lines.push_back(std::move(line));
    }
    return lines;
}

bool takeNote(Found &found, std::string_view text, std::string_view origin)
{
    const std::string plain = isHtml(text) ? textFromHtml(std::string(text)) : std::string(text);
    std::string &note = found.document.note;
    std::vector<std::string> lines = noteLines(note);
    const std::size_t before = lines.size();
    for (std::string &line : noteLines(plain)) {
        if (std::find(lines.begin(), lines.begin() + std::ptrdiff_t(before), line) ==
            lines.begin() + std::ptrdiff_t(before))
            lines.push_back(std::move(line));
    }
    if (lines.size() == before)
        return false;
    note = joined(lines, "\n");
    found.origins.emplace("note", origin);
    return true;
}

} // namespace lutrin::exchange
