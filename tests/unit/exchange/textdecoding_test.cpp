// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/textdecoding.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

using namespace std::string_view_literals;

struct Case {
    const char *name;
    std::string_view bytes;
    const char *declared;
    const char *text;
    const char *encoding;
    bool contradicts = false;
};

class Decoding : public testing::TestWithParam<Case> {};

TEST_P(Decoding, findsTheRealEncoding)
{
    const DecodedText result = decoded(GetParam().bytes, GetParam().declared);
    EXPECT_EQ(result.text, GetParam().text);
    EXPECT_EQ(result.encoding, GetParam().encoding);
    EXPECT_EQ(result.contradicts, GetParam().contradicts);
}

INSTANTIATE_TEST_SUITE_P(
    Bytes, Decoding,
    testing::Values(Case{"ascii", "abc", "", "abc", "UTF-8"}, Case{"empty", "", "", "", "UTF-8"},
                    Case{"asciiDeclaredLatin", "abc", "iso-8859-1", "abc", "UTF-8"},
                    Case{"utf8", "été", "utf-8", "été", "UTF-8"},
                    Case{"utf8Marked", "\xEF\xBB\xBF\xC3\xA9", "", "é", "UTF-8"},
                    Case{"utf8DeclaredLatin", "l’été", "iso-8859-1", "l’été", "UTF-8", true},
                    Case{"latinDeclaredUtf8", "L'\xE9t\xE9 \xE0 la mer, d\xE9j\xE0 pass\xE9",
                         "utf-8", "L'été à la mer, déjà passé", "windows-1252", true},
                    Case{"windowsQuotesDeclaredLatin", "\x93\xE9t\xE9\x94 \x80", "iso-8859-1",
                         "“été” €", "windows-1252"},
                    Case{"latin9Declared", "10 \xA4 \xBD", "iso-8859-15", "10 € œ", "iso-8859-15"},
                    Case{"mixed", "été é à ç \xE9", "", "été é à ç é", "UTF-8"},
                    Case{"utf16Marked", "\xFF\xFE\xE9\0t\0"sv, "", "ét", "UTF-16LE"},
                    Case{"utf16BigMarked", "\xFE\xFF\0\xE9\0t"sv, "", "ét", "UTF-16BE"},
                    Case{"utf16Unmarked", "<\0h\0t\0m\0l\0>\0"sv, "", "<html>", "UTF-16LE"},
                    Case{"nulBytes", "a\0b\0"sv, "", "ab", "UTF-8"}),
    [](const auto &one) { return std::string(one.param.name); });

TEST(Decoding, countsWhatItMends)
{
    EXPECT_EQ(decoded("été é à ç \xE9").mended, 1);
    EXPECT_EQ(decoded("a\0b\x01"sv).dropped, 2);
}

TEST(DeclaredEncoding, isFoundInPrologAndMeta)
{
    EXPECT_EQ(declaredEncoding("<?xml version='1.0' encoding='ISO-8859-15'?>"), "iso-8859-15");
    EXPECT_EQ(declaredEncoding("<html><meta charset=\"UTF-8\">"), "utf-8");
    EXPECT_EQ(
        declaredEncoding("<meta http-equiv=Content-Type content='text/html; charset=latin1'>"),
        "latin1");
    EXPECT_EQ(declaredEncoding("<html>"), "");
    EXPECT_EQ(declaredEncoding("charset="), "");
}

} // namespace
} // namespace lutrin::exchange
