// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace lutrin::corpus {

/// A value of a JSON file and the path of keys that leads to it, which errors name. Private to the
/// room: no other one sees the JSON library. Does not own the value.
class JsonValue {
public:
    JsonValue(const nlohmann::json &value, std::string path)
        : m_value(&value), m_path(std::move(path))
    {
    }

    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] bool isNull() const { return m_value->is_null(); }
    [[nodiscard]] bool isObject() const { return m_value->is_object(); }
    [[nodiscard]] bool isString() const { return m_value->is_string(); }

    /// The member `key` of an object; nothing when it is missing or null.
    [[nodiscard]] std::optional<JsonValue> member(const char *key) const;
    /// The members of an object, with their keys.
    [[nodiscard]] std::vector<std::pair<std::string, JsonValue>> members() const;
    /// The entries of an array without nulls; anything else is a list of itself.
    [[nodiscard]] std::vector<JsonValue> entries() const;

    /// A string, or a number as it is written; nothing for anything else.
    [[nodiscard]] std::optional<std::string> text() const;
    [[nodiscard]] std::optional<bool> boolean() const;
    [[nodiscard]] std::optional<int> integer() const;

    /// An error on this value.
    [[nodiscard]] Error invalid(std::string detail) const;

private:
    const nlohmann::json *m_value;
    std::string m_path;
};

} // namespace lutrin::corpus
