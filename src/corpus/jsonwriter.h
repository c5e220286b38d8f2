// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace lutrin::corpus {

/// Writes one JSON value in the order in which it is told of it, without blanks. Bytes that are not
/// UTF-8 become U+FFFD.
class JsonWriter {
public:
    void beginObject() { m_writer.StartObject(); }
    void endObject() { m_writer.EndObject(); }
    void beginArray() { m_writer.StartArray(); }
    void endArray() { m_writer.EndArray(); }
    void key(std::string_view name) { text(name); }
    /// One that the program itself gives: plain ASCII.
    void key(const char *name) { m_writer.Key(name); }
    void text(std::string_view characters);
    void number(std::int64_t value) { m_writer.Int64(value); }
    void flag(bool value) { m_writer.Bool(value); }

    /// Whether every text was UTF-8, so that reading gives it back as it was.
    [[nodiscard]] bool faithful() const { return m_faithful; }
    [[nodiscard]] std::string written() const { return {m_buffer.GetString(), m_buffer.GetSize()}; }

private:
    rapidjson::StringBuffer m_buffer;
    rapidjson::Writer<rapidjson::StringBuffer> m_writer{m_buffer};
    bool m_faithful = true;
};

} // namespace lutrin::corpus
