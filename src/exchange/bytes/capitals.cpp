// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/capitals.h"

#include "text/characters.h"

namespace lutrin::exchange {

bool beginsSmall(std::string_view word)
{
    if (word.empty())
        return false;
    const text::Character first = text::characterAt(word, 0);
    return first.kind == text::CharClass::Letter && !text::isUpper(first.code);
}

bool isCapitals(std::string_view word)
{
    int letters = 0;
    for (std::size_t at = 0; at < word.size();) {
        const text::Character character = text::characterAt(word, at);
        at = character.end;
        if (character.kind != text::CharClass::Letter)
            continue;
        if (!text::isUpper(character.code))
            return false;
        ++letters;
    }
    return letters > 1;
}

} // namespace lutrin::exchange
