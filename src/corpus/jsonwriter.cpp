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

/// Whether both libraries write it alike: UTF-8, without the rarer control characters, whose
/// hexadecimal digits RapidJSON makes capitals. What has been written once must stay the same to
/// the byte.
bool isUsual(std::string_view text)
{
    rapidjson::MemoryStream stream(text.data(), text.size());
    while (stream.Tell() < text.size()) {
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
