// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/xmlcheck.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <cstring>

namespace lutrin::citation {
namespace {

/// Thirty-two bytes at a time: nearly all that a style has is ASCII.
std::size_t afterAscii(std::string_view text, std::size_t at)
{
    constexpr std::uint64_t highBits = 0x8080808080808080U;
    std::array<std::uint64_t, 4> bytes{};
    for (; at + sizeof bytes <= text.size(); at += sizeof bytes) {
        std::memcpy(bytes.data(), text.data() + at, sizeof bytes);
        if (((bytes[0] | bytes[1] | bytes[2] | bytes[3]) & highBits) != 0)
            break;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
        ++at;
    return at;
}

std::optional<std::size_t> firstNoUtf8(std::string_view text)
{
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::size_t at = afterAscii(text, 0); at < text.size(); at = afterAscii(text, at)) {
        auto next = static_cast<std::int32_t>(at);
        UChar32 c = 0;
        U8_NEXT(text.data(), next, size, c);
        if (c < 0)
            return at;
        at = static_cast<std::size_t>(next);
    }
    return std::nullopt;
}

/// Whether XML itself knows what stands after an ampersand.
bool isDefined(std::string_view reference)
{
    constexpr std::array<std::string_view, 5> names{"amp;", "lt;", "gt;", "quot;", "apos;"};
    if (std::ranges::any_of(names, [&](auto name) { return reference.starts_with(name); }))
        return true;
    if (!reference.starts_with('#'))
        return false;
    const bool hexadecimal = reference.starts_with("#x");
    reference.remove_prefix(hexadecimal ? 2 : 1);
    const auto end = std::ranges::find_if_not(reference, [&](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return hexadecimal ? std::isxdigit(byte) != 0 : std::isdigit(byte) != 0;
    });
    return end != reference.begin() && end != reference.end() && *end == ';';
}

/// Where what starts at `at` ends, in which an ampersand is no more than one; `at` for anything
/// else.
std::size_t afterLiteral(std::string_view text, std::size_t at)
{
    struct Literal {
        std::string_view begin;
        std::string_view end;
    };
    constexpr std::array<Literal, 3> literals{
        {{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}}};
    for (const auto &[begin, end] : literals)
        if (text.substr(at).starts_with(begin))
            return std::min(text.find(end, at + begin.size()), text.size());
    return at;
}

std::optional<std::size_t> firstUndefined(std::string_view text)
{
    std::size_t at = text.find('&');
    while (at != std::string_view::npos && isDefined(text.substr(at + 1)))
        at = text.find('&', at + 1);
    if (at == std::string_view::npos) // nearly all files
        return std::nullopt;
    for (at = 0; (at = text.find_first_of("&<", at)) != std::string_view::npos;) {
        if (text[at] == '&' && !isDefined(text.substr(at + 1)))
            return at;
        at = std::max(at + 1, afterLiteral(text, at));
    }
    return std::nullopt;
}

} // namespace

std::optional<XmlFault> firstWrong(std::string_view text)
{
    if (const auto place = firstNoUtf8(text))
        return XmlFault{*place, "not UTF-8"};
    if (const std::size_t place = text.find('\0'); place != std::string_view::npos)
        return XmlFault{place, "a NUL byte"};
    if (const auto place = firstUndefined(text))
        return XmlFault{*place, "a reference to an entity that is not defined"};
    return std::nullopt;
}

} // namespace lutrin::citation
