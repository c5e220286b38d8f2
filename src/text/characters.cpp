// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/characters.h"

#include <array>

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

namespace lutrin::text {

namespace {

constexpr std::size_t simpleCount = 0x180;

struct SimpleCharacter {
    CharClass kind = CharClass::Other;
    bool simple = true;
    std::uint16_t lower = 0;
    std::array<char, 2> folded{}; // the second is 0 for a fold to one letter
};

constexpr CharClass asciiClass(char32_t c)
{
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        return CharClass::Letter;
    if (c >= '0' && c <= '9')
        return CharClass::Digit;
    switch (c) {
    case '\'':
        return CharClass::Apostrophe;
    case '-':
        return CharClass::Hyphen;
    case '.':
        return CharClass::Dot;
    case ',':
        return CharClass::Comma;
    case '%':
        return CharClass::PerCent;
    case ' ':
    case '\t':
        return CharClass::Space;
    case '\n':
    case '\r':
    case '\v':
    case '\f':
        return CharClass::Newline;
    default:
        return CharClass::Other;
    }
}

constexpr CharClass latin1Class(char32_t c)
{
    switch (c) {
    case 0xA0:
        return CharClass::Space;
    case 0xB4: // an acute accent by itself, as old keyboards have it: l´Europe
        return CharClass::Apostrophe;
    case 0xAD:
        return CharClass::Ignorable;
    case 0xB2: // superscript digits: CO², 1er
    case 0xB3:
    case 0xB9:
        return CharClass::Digit;
    case 0xB5: // micro sign
        return CharClass::Letter;
    case 0xD7:
    case 0xF7:
        return CharClass::Other;
    default:
        return c < 0xC0 ? CharClass::Other : CharClass::Letter;
    }
}

constexpr char32_t lowerOf(char32_t c)
{
    if (c >= 'A' && c <= 'Z')
        return c + 0x20;
    if (c < 0xC0)
        return c;
    if (c <= 0xDE)
        return c == 0xD7 ? c : c + 0x20;
    if (c < 0x100 || c == 0x131 || c == 0x138)
        return c;
    if (c == 0x178)
        return 0xFF;
    const bool upperIsOdd = (c >= 0x139 && c <= 0x148) || c >= 0x179;
    return (c % 2 == 1) == upperIsOdd ? c + 1 : c;
}

// From U+00C0: what each letter is without its accent. A capital stands for two letters.
constexpr char foldTable[] = "aaaaaaAceeeeiiiidnooooo*ouuuuyTS"  // U+00C0
                             "aaaaaaAceeeeiiiidnooooo*ouuuuyTy"  // U+00E0
                             "aaaaaaccccccccddddeeeeeeeeeegggg"  // U+0100
                             "gggghhhhiiiiiiiiiiiijjkkkllllll*"  // U+0120
                             "*llnnnnnn*nnooooooOOrrrrrrssssss"  // U+0140
                             "ssttttttuuuuuuuuuuuuwwyyyzzzzzz*"; // U+0160
static_assert(sizeof foldTable == simpleCount - 0xC0 + 1);

constexpr std::array<char, 2> foldOf(char32_t c)
{
    if (c < 0xC0)
        return {static_cast<char>(lowerOf(c)), 0};
    switch (const char base = foldTable[c - 0xC0]) {
    case 'A':
        return {'a', 'e'};
    case 'O':
        return {'o', 'e'};
    case 'S':
        return {'s', 's'};
    case 'T':
        return {'t', 'h'};
    default:
        return {base, 0};
    }
}

constexpr bool needsIcu(char32_t c)
{
    return (c >= 0x80 && c < 0xC0) || c == 0xD7 || c == 0xF7 || c == 0x130 || c == 0x132 ||
           c == 0x133 || c == 0x13F || c == 0x140 || c == 0x149 || c == 0x17F;
}

constexpr auto simpleTable = [] {
    std::array<SimpleCharacter, simpleCount> table{};
    for (char32_t c = 0; c < simpleCount; ++c) {
        table[c].kind = c < 0x80 ? asciiClass(c) : latin1Class(c);
        table[c].simple = !needsIcu(c);
        table[c].lower = static_cast<std::uint16_t>(lowerOf(c));
        table[c].folded = foldOf(c);
    }
    return table;
}();

CharClass signClass(char32_t c)
{
    switch (c) {
    case 0x02BC:
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x2032: // prime
    case 0xFF07:
        return CharClass::Apostrophe;
    case 0x2010:
    case 0x2011:
    case 0xFE63:
    case 0xFF0D:
        return CharClass::Hyphen;
    case 0xFF05:
        return CharClass::PerCent;
    case 0x2116: // numero sign
        return CharClass::Letter;
    case 0x2028:
    case 0x2029:
        return CharClass::Newline;
    default:
        return CharClass::Other;
    }
}

bool isIgnorable(char32_t c)
{
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

CharClass letterClass(char32_t c)
{
    const auto code = static_cast<UChar32>(c);
    if (u_getIntPropertyValue(code, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT)
        return CharClass::Complex;
    UErrorCode status = U_ZERO_ERROR;
    if (u_hasBinaryProperty(code, UCHAR_IDEOGRAPHIC) ||
        uscript_getScript(code, &status) == USCRIPT_HIRAGANA)
        return CharClass::Ideograph;
    return CharClass::Letter;
}

CharClass rareClass(char32_t c)
{
    if (const CharClass kind = signClass(c); kind != CharClass::Other)
        return kind;
    if (isIgnorable(c))
        return CharClass::Ignorable;
    const auto code = static_cast<UChar32>(c);
    if (u_hasBinaryProperty(code, UCHAR_EMOJI_PRESENTATION))
        return CharClass::Emoji;
    const std::uint32_t category = U_GET_GC_MASK(code);
    if ((category & U_GC_L_MASK) != 0 || (category & U_GC_NL_MASK) != 0)
        return letterClass(c);
    if ((category & U_GC_M_MASK) != 0)
        return letterClass(c) == CharClass::Complex ? CharClass::Complex : CharClass::Mark;
    if ((category & (U_GC_ND_MASK | U_GC_NO_MASK)) != 0)
        return CharClass::Digit;
    return (category & U_GC_ZS_MASK) != 0 ? CharClass::Space : CharClass::Other;
}

// Vowel signs of Indic scripts are marks too, but no accents.
bool isAccent(UChar32 c)
{
    if (u_charType(c) != U_NON_SPACING_MARK)
        return false;
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(c, &status)) {
    case USCRIPT_INHERITED:
    case USCRIPT_ARABIC:
    case USCRIPT_HEBREW:
    case USCRIPT_GREEK:
    case USCRIPT_CYRILLIC:
        return true;
    default:
        return false;
    }
}

/// False where ICU is needed, for one character or for how it joins the one before.
bool appendAllLower(std::string_view utf8, std::string &to)
{
    to.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const Character character = characterAt(utf8, at);
        if (!isSimple(character.code))
            return false;
        appendLower(character.code, to);
        at = character.end;
    }
    return true;
}

} // namespace

Character characterAt(std::string_view text, std::size_t offset)
{
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(text.data());
    if (bytes[offset] < 0x80)
        return {bytes[offset], simpleTable[bytes[offset]].kind, offset + 1};
    UChar32 code = 0;
    U8_NEXT(bytes, offset, text.size(), code);
    if (code < 0)
        return {0xFFFD, CharClass::Other, offset};
    const auto c = static_cast<char32_t>(code);
    return {c, c < simpleCount ? simpleTable[c].kind : rareClass(c), offset};
}

void appendUtf8(char32_t code, std::string &to)
{
    if (code < 0x80) {
        to.push_back(static_cast<char>(code));
        return;
    }
    char bytes[U8_MAX_LENGTH];
    std::size_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, static_cast<UChar32>(code));
    to.append(bytes, length);
}

bool isSimple(char32_t code)
{
    return code < simpleCount && simpleTable[code].simple;
}

void appendLower(char32_t simple, std::string &to)
{
    appendUtf8(simpleTable[simple].lower, to);
}

void appendFolded(char32_t simple, std::string &to)
{
    const std::array<char, 2> &folded = simpleTable[simple].folded;
    to.push_back(folded[0]);
    if (folded[1] != 0)
        to.push_back(folded[1]);
}

std::string lowerCase(std::string_view utf8)
{
    if (std::string lower; appendAllLower(utf8, lower))
        return lower;
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *nfkc = icu::Normalizer2::getNFKCInstance(status);
    icu::UnicodeString text = icu::UnicodeString::fromUTF8({utf8.data(), int32_t(utf8.size())});
    if (U_SUCCESS(status)) // twice, since № becomes No, and İ two characters
        text =
            nfkc->normalize(nfkc->normalize(text, status).toLower(icu::Locale::getRoot()), status);
    std::string result;
    text.toUTF8String(result);
    return result;
}

std::string foldLower(std::string_view written)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *nfkd = icu::Normalizer2::getNFKDInstance(status);
    const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(status);
    icu::UnicodeString text =
        icu::UnicodeString::fromUTF8({written.data(), int32_t(written.size())});
    if (U_FAILURE(status))
        return std::string(written);
    text = nfkd->normalize(text.foldCase(), status);
    icu::UnicodeString letters;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (!isAccent(c) && !isIgnorable(static_cast<char32_t>(c)))
            letters.append(c);
    }
    letters = nfc->normalize(letters, status); // closes Korean syllables up again
    std::string result;
    for (int32_t i = 0; i < letters.length(); i = letters.moveIndex32(i, 1)) {
        const auto c = static_cast<char32_t>(letters.char32At(i));
        if (c < simpleCount)
            appendFolded(c, result);
        else
            appendUtf8(c, result);
    }
    return result;
}

bool isUpper(char32_t code)
{
    if (isSimple(code))
        return simpleTable[code].lower != code;
    return u_isupper(static_cast<UChar32>(code)) != 0;
}

} // namespace lutrin::text
