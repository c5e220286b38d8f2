// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/output/sentences.h"

#include "citation/output/blanks.h"

#include <cctype>
#include <string>

namespace lutrin::citation {

bool beginsSentenceAfter(std::string_view text)
{
    std::string before(text);
    trimBlanks(before);
    const bool parted = before.size() < text.size();
    return before.empty() || (parted && (before.ends_with('.') || before.ends_with('?') ||
                                         before.ends_with('!') || before.ends_with("…")));
}

bool endsSentence(std::string_view text)
{
    std::string end(text);
    for (const std::string_view mark : {"»", "”"})
        if (end.ends_with(mark)) {
            end.resize(end.size() - mark.size());
            trimBlanks(end);
        }
    return end.ends_with('?') || end.ends_with('!') || end.ends_with("…");
}

bool endsWithWord(std::string_view text)
{
    if (text.empty() || text.ends_with(noBreak) || text.ends_with(narrowNoBreak))
        return false;
    const auto end = static_cast<unsigned char>(text.back());
    return end >= 0x80 || std::isalnum(end) != 0 || end == ')';
}

} // namespace lutrin::citation
