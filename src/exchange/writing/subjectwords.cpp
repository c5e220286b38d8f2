// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/writing/subjectwords.h"

#include "text/characters.h"

#include <algorithm>

namespace lutrin::exchange {

std::vector<std::string> subjectWords(const corpus::Document &document)
{
    std::vector<std::string> words = document.keywords;
    for (const std::string &tag : document.tags) {
        const auto same = [&tag](const std::string &word) {
            return text::foldLower(word) == text::foldLower(tag);
        };
        if (std::ranges::none_of(words, same))
            words.push_back(tag);
    }
    return words;
}

} // namespace lutrin::exchange
