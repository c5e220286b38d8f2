// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/informationtext.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace lutrin::extraction {

namespace {

using Table = std::array<std::uint16_t, 32>; ///< from 0x80; 0: nothing

constexpr Table Standard{0x2022, 0x2020, 0x2021, 0x2026, 0x2014, 0x2013, 0x0192, 0x2044,
                         0x2039, 0x203A, 0x2212, 0x2030, 0x201E, 0x201C, 0x201D, 0x2018,
                         0x2019, 0x201A, 0x2122, 0xFB01, 0xFB02, 0x0141, 0x0152, 0x0160,
                         0x0178, 0x017D, 0x0131, 0x0142, 0x0153, 0x0161, 0x017E, 0};
constexpr Table Windows{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                        0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

bool isSmallLetter(unsigned unit)
{
    return (unit >= 'a' && unit <= 'z') || unit >= 0xDF;
}

/// Quotation marks and dashes of Windows, where the standard has ™, ﬁ and letters that
/// French hardly has; Œ before a small letter is one of these, all the same.
bool showsWindows(const poppler::ustring &text)
{
    constexpr unsigned oe = 0x96;
    const bool standardQuotes = std::ranges::any_of(
        text, [](unsigned unit) { return unit == 0x8D || unit == 0x8F || unit == 0x90; });
    for (std::size_t at = 0; at < text.size() && !standardQuotes; ++at) {
        const bool letter = text[at] == oe && at + 1 < text.size() && isSmallLetter(text[at + 1]);
        if (text[at] >= 0x91 && text[at] <= 0x97 && !letter)
            return true;
    }
    return false;
}

} // namespace

poppler::ustring informationText(poppler::ustring text)
{
    const Table &table = showsWindows(text) ? Windows : Standard;
    for (auto &unit : text) {
        if (unit >= 0x80 && unit < 0xA0 && table.at(unit - 0x80U) != 0)
            unit = table.at(unit - 0x80U);
    }
    return text;
}

} // namespace lutrin::extraction
