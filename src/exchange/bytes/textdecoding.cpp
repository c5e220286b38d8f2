// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/textdecoding.h"

#include "base/ascii.h"
#include "exchange/bytes/spaces.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <memory>

namespace lutrin::exchange {

namespace {

constexpr std::size_t DetectedBytes = std::size_t{64} << 10;
constexpr int LowestConfidence = 20;
constexpr const char *Western = "windows-1252";

struct CloseConverter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

struct CloseDetector {
    void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
};

bool isUtf8Name(std::string_view name)
{
    return ucnv_compareNames(std::string(name).c_str(), "UTF-8") == 0;
}

std::string converted(std::string_view bytes, const std::string &encoding)
{
    UErrorCode error = U_ZERO_ERROR;
    const Converter converter(ucnv_open(encoding.c_str(), &error));
    if (U_FAILURE(error))
        return {};
    const icu::UnicodeString text(bytes.data(), static_cast<int32_t>(bytes.size()), converter.get(),
                                  error);
    std::string utf8;
    text.toUTF8String(utf8);
    return utf8;
}

// Eight bytes at a time.
constexpr std::uint64_t ones = 0x0101010101010101U;
constexpr std::uint64_t highBits = 0x80 * ones;

/// Where the next byte stands that is not ASCII, from `at` on.
std::size_t nextBeyondAscii(std::string_view bytes, std::size_t at)
{
    std::uint64_t eight = 0;
    while (at + sizeof eight <= bytes.size()) {
        std::memcpy(&eight, bytes.data() + at, sizeof eight);
        if ((eight & highBits) != 0)
            break;
        at += sizeof eight;
    }
    while (at < bytes.size() && isAscii(bytes[at]))
        ++at;
    return at;
}

/// How many sequences of several bytes hold, and how many bytes belong to none.
struct Utf8Count {
    std::size_t sequences = 0;
    std::size_t strays = 0;
};

/// The code at `at`, which moves on; negative for a byte that begins no character.
UChar32 next(std::string_view bytes, std::size_t &at)
{
    auto place = static_cast<int32_t>(at);
    UChar32 code = 0;
    U8_NEXT(bytes.data(), place, static_cast<int32_t>(bytes.size()), code);
    at = code < 0 ? at + 1 : static_cast<std::size_t>(place);
    return code;
}

Utf8Count countUtf8(std::string_view bytes)
{
    Utf8Count count;
    for (std::size_t at = nextBeyondAscii(bytes, 0); at < bytes.size();
         at = nextBeyondAscii(bytes, at))
        ++(next(bytes, at) < 0 ? count.strays : count.sequences);
    return count;
}

/// Valid sequences as they are, other bytes as Windows-1252.
std::string mended(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t start = at;
        if (static_cast<unsigned char>(bytes[at]) < 0x80 || next(bytes, at) >= 0) {
            at = std::max(at, start + 1);
            text += bytes.substr(start, at - start);
        } else {
            text += converted(bytes.substr(start, 1), Western);
        }
    }
    return text;
}

/// UTF-16 without a mark: Latin letters leave every other byte zero.
std::string utf16Without(std::string_view bytes)
{
    const std::string_view front = bytes.substr(0, 4096);
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t at = 0; at < front.size(); ++at)
        (at % 2 == 0 ? even : odd) += front[at] == '\0' ? 1 : 0;
    const std::size_t half = front.size() / 2;
    if (half < 4)
        return {};
    if (odd > half * 2 / 3 && even < half / 3)
        return "UTF-16LE";
    return even > half * 2 / 3 && odd < half / 3 ? "UTF-16BE" : std::string();
}

std::string markedEncoding(std::string_view bytes)
{
    using namespace std::string_view_literals;
    if (bytes.starts_with("\xFF\xFE\0\0"sv))
        return "UTF-32LE";
    if (bytes.starts_with("\0\0\xFE\xFF"sv))
        return "UTF-32BE";
    if (bytes.starts_with("\xFF\xFE"))
        return "UTF-16LE";
    return bytes.starts_with("\xFE\xFF") ? "UTF-16BE" : utf16Without(bytes);
}

std::string guessed(std::string_view bytes)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&error));
    const std::string_view front = bytes.substr(0, DetectedBytes);
    ucsdet_setText(detector.get(), front.data(), static_cast<int32_t>(front.size()), &error);
    const bool isMarkup = front.find('<') != std::string_view::npos;
    ucsdet_enableInputFilter(detector.get(), static_cast<UBool>(isMarkup));
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &error);
    if (U_FAILURE(error) || match == nullptr ||
        ucsdet_getConfidence(match, &error) < LowestConfidence)
        return Western;
    const std::string name = ucsdet_getName(match, &error);
    // A short text of Western letters is often taken for Latin-2 or UTF-16.
    const bool credible =
        name == "ISO-8859-1" || name == "windows-1252" || ucsdet_getConfidence(match, &error) > 60;
    return credible && !name.starts_with("UTF") && name != "ISO-8859-1" ? name : Western;
}

bool isKnown(const std::string &name)
{
    UErrorCode error = U_ZERO_ERROR;
    const Converter converter(ucnv_open(name.c_str(), &error));
    if (U_FAILURE(error))
        return false;
    // A file that can be read byte by byte so far is in no encoding of two bytes, and stateful
    // ones are not found on the Web.
    return ucnv_getMinCharSize(converter.get()) == 1 && ucnv_getType(converter.get()) != UCNV_UTF7;
}

std::string eightBit(std::string_view bytes, std::string_view declared)
{
    const std::string name(declared);
    if (name.empty() || isUtf8Name(name) || !isKnown(name))
        return guessed(bytes);
    for (const char *alias : {"ISO-8859-1", "US-ASCII"}) {
        if (ucnv_compareNames(name.c_str(), alias) == 0)
            return Western;
    }
    return name;
}

bool isUnwanted(unsigned char c)
{
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F;
}

/// Whether one of the eight is DEL or below the space, as ends of lines are.
bool mayHoldUnwanted(std::uint64_t eight)
{
    const std::uint64_t below = (eight - 0x20 * ones) & ~eight;
    const std::uint64_t differs = eight ^ (0x7F * ones);
    const std::uint64_t deleted = (differs - ones) & ~differs;
    return ((below | deleted) & highBits) != 0;
}

bool holdsUnwanted(std::string_view text)
{
    const auto unwanted = [](char c) { return isUnwanted(static_cast<unsigned char>(c)); };
    std::uint64_t eight = 0;
    for (; text.size() >= sizeof eight; text.remove_prefix(sizeof eight)) {
        std::memcpy(&eight, text.data(), sizeof eight);
        if (mayHoldUnwanted(eight) && std::ranges::any_of(text.substr(0, sizeof eight), unwanted))
            return true;
    }
    return std::ranges::any_of(text, unwanted);
}

void dropControls(DecodedText &result)
{
    const auto before = result.text.size();
    if (holdsUnwanted(result.text)) // quicker, and nearly always false
        std::erase_if(result.text,
                      [](char c) { return isUnwanted(static_cast<unsigned char>(c)); });
    result.dropped = static_cast<int>(before - result.text.size());
    if (result.text.starts_with(ByteOrderMark))
        result.text.erase(0, ByteOrderMark.size());
}

bool contradicts(std::string_view declared, const std::string &encoding)
{
    if (declared.empty())
        return false;
    const std::string name(declared);
    const bool latin = encoding == Western && (ucnv_compareNames(name.c_str(), "ISO-8859-1") == 0 ||
                                               ucnv_compareNames(name.c_str(), "US-ASCII") == 0);
    const bool wide =
        encoding.starts_with("UTF-16") && ucnv_compareNames(name.c_str(), "UTF-16") == 0;
    return !latin && !wide && ucnv_compareNames(name.c_str(), encoding.c_str()) != 0;
}

} // namespace

DecodedText decoded(std::string_view bytes, std::string_view declared)
{
    DecodedText result;
    result.encoding = markedEncoding(bytes);
    if (!result.encoding.empty()) {
        result.text = converted(bytes, result.encoding);
    } else if (const Utf8Count count = countUtf8(bytes); count.strays == 0) {
        result.encoding = "UTF-8";
        result.text = bytes;
    } else if (count.sequences > count.strays) {
        result.encoding = "UTF-8";
        result.text = mended(bytes);
        result.mended = static_cast<int>(count.strays);
    } else {
        result.encoding = eightBit(bytes, declared);
        result.text = converted(bytes, result.encoding);
    }
    const bool ascii = nextBeyondAscii(bytes, 0) == bytes.size();
    result.contradicts =
        !(ascii && result.encoding == "UTF-8") && contradicts(declared, result.encoding);
    dropControls(result);
    return result;
}

std::string declaredEncoding(std::string_view bytes)
{
    std::string front = lowerAscii(bytes.substr(0, 4096));
    std::erase(front, '\0');
    const bool xml = front.find("<?xml") != std::string::npos;
    const std::size_t xmlEnd = xml ? front.find("?>") : std::string::npos;
    std::size_t at = xml ? front.substr(0, xmlEnd).find("encoding") : std::string::npos;
    std::size_t length = 8;
    if (at == std::string::npos) {
        at = front.find("charset");
        length = 7;
    }
    if (at == std::string::npos)
        return {};
    at = front.find_first_not_of(" =\"'\t", at + length);
    if (at == std::string::npos)
        return {};
    const std::size_t end = front.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_.:", at);
    return front.substr(at, std::min(end, at + 40) - at);
}

} // namespace lutrin::exchange
