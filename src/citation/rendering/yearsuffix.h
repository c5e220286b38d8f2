// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace lutrin::citation {

/// 1 is « a », 26 « z », 27 « aa ».
[[nodiscard]] inline std::string yearSuffixLetters(int number)
{
    std::string letters;
    for (; number > 0; number = (number - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('a' + (number - 1) % 26));
    return letters;
}

} // namespace lutrin::citation
