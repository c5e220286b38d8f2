// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/jsonwriter.h"

#include <nlohmann/json.hpp>
#include <rapidjson/encodings.h>
#include <rapidjson/memorystream.h>

#include <cstring>

namespace lutrin::corpus {

namespace {

constexpr bool hasShortEscape(char c)
{
    return c == '\b' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

/// How many bytes at the beginning, by eights, are ASCII and no control characters.
std::size_t plainBytes(std::string_view text)
{
    constexpr std::uint64_t highBits = 0x8080808080808080U;
    constexpr std::uint64_t firstPrinted = 0x2020202020202020U;
    std::size_t at = 0;
    std::uint64_t eight = 0;
    while (at + sizeof eight <= text.size()) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        // A byte below the first printed one borrows from the bit that no ASCII has.
        if (((eight | (eight - firstPrinted)) & highBits) != 0)
            break;
        at += sizeof eight;
    }
    return at;
}

/// Whether both libraries write it alike: UTF-8, without the rarer control characters, whose
/// hexadecimal digits RapidJSON makes capitals. What has been written once must stay the same to
/// the byte.
bool isUsual(std::string_view text)
{
    rapidjson::MemoryStream stream(text.data(), text.size());
    while (stream.Tell() < text.size()) {
        stream.src_ += plainBytes(text.substr(stream.Tell()));
        if (stream.Tell() == text.size())
            return true;
        const char c = stream.Peek();
        unsigned code = 0;
        if ((static_cast<unsigned char>(c) & 0x80U) != 0) {
            if (!rapidjson::UTF8<>::Decode(stream, &code))
                return false;
        } else if (static_cast<unsigned char>(stream.Take()) < 0x20 && !hasShortEscape(c)) {
            return false;
        }
    }
    return true;
}

} // namespace

void JsonWriter::text(std::string_view characters)
{
    if (isUsual(characters)) {
        const char *const first = characters.empty() ? "" : characters.data();
        m_writer.String(first, static_cast<rapidjson::SizeType>(characters.size()));
        return;
    }
    m_faithful = false; // perhaps
    using Json = nlohmann::json;
    const std::string rare = Json(characters).dump(-1, ' ', false, Json::error_handler_t::replace);
    m_writer.RawValue(rare.data(), rare.size(), rapidjson::kStringType);
}

} // namespace lutrin::corpus
