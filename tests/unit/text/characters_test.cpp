// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/characters.h"

#include <gtest/gtest.h>

#include <unicode/unistr.h>

namespace lutrin::text {
namespace {

std::string utf8(char32_t c)
{
    std::string result;
    icu::UnicodeString(static_cast<UChar32>(c)).toUTF8String(result);
    return result;
}

TEST(Characters, TableAgreesWithIcu)
{
    for (char32_t c = 1; c < 0x180; ++c) {
        if (!isSimple(c))
            continue;
        std::string lower;
        appendLower(c, lower);
        EXPECT_EQ(lower, lowerCase(utf8(c))) << "U+" << std::hex << std::uint32_t(c);
        // With a sign that the table does not know, the whole text goes through ICU.
        EXPECT_EQ(lower + "no", lowerCase(utf8(c) + "№")) << "U+" << std::hex << std::uint32_t(c);
        std::string folded;
        appendFolded(c, folded);
        // What has no decomposition is folded by our table alone.
        if (foldLower(lower).size() == 1) {
            EXPECT_EQ(folded, foldLower(lower)) << "U+" << std::hex << std::uint32_t(c);
        }
    }
}

TEST(Characters, FoldsOpenLigatures)
{
    EXPECT_EQ(foldLower("œuvre"), "oeuvre");
    EXPECT_EQ(foldLower("curriculum vitæ"), "curriculum vitae");
    EXPECT_EQ(foldLower("straße"), "strasse");
    EXPECT_EQ(foldLower("łódź"), "lodz");
}

TEST(Characters, FoldLowerTakesAccentsOffGreekAndCyrillic)
{
    EXPECT_EQ(foldLower("αθήνα"), "αθηνα");
    EXPECT_EQ(foldLower("йод"), "иод");
}

TEST(Characters, FoldLowerKeepsVowelSigns)
{
    EXPECT_EQ(foldLower("हिन्दी"), "हिन्दी");
}

TEST(Characters, LowerCaseComposes)
{
    EXPECT_EQ(lowerCase("E\u0301TAT"), "état");
    EXPECT_EQ(lowerCase("ﬁn"), "fin");
}

TEST(Characters, BytesThatAreNotUtf8AreOneCharacterEach)
{
    const Character character = characterAt("\xFFz", 0);
    EXPECT_EQ(character.kind, CharClass::Other);
    EXPECT_EQ(character.end, 1U);
}

} // namespace
} // namespace lutrin::text
