// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

// What the words of a name show of it.

[[nodiscard]] std::vector<std::string> words(std::string_view text);

/// With one space between them.
template <typename Range>
[[nodiscard]] std::string joinedWords(const Range &parts)
{
    std::string text;
    for (const auto &part : parts)
        text += (text.empty() ? "" : " ") + std::string(part);
    return text;
}

/// What stands between these marks, without spaces about it; nothing that is empty.
[[nodiscard]] std::vector<std::string> parted(std::string_view text, std::string_view mark);

/// « J. », « J.-P. », « JP », « S »
[[nodiscard]] bool isInitials(std::string_view word);
/// With a capital at the beginning of each word.
[[nodiscard]] std::string inSmallLetters(std::string_view capitals);
/// Whether the words are an institution's: one alone, or with « ministère », “university” …
[[nodiscard]] bool isBody(const std::vector<std::string> &parts);

} // namespace lutrin::exchange
