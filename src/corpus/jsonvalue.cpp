// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/jsonvalue.h"

#include <limits>

namespace lutrin::corpus {

std::optional<JsonValue> JsonValue::member(const char *key) const
{
    const auto found = m_value->find(key);
    if (found == m_value->end() || found->is_null())
        return std::nullopt;
    return JsonValue(*found, m_path.empty() ? key : m_path + '.' + key);
}

std::vector<std::pair<std::string, JsonValue>> JsonValue::members() const
{
    std::vector<std::pair<std::string, JsonValue>> all;
    for (const auto &[key, value] : m_value->items())
        all.emplace_back(key, JsonValue(value, m_path + '.' + key));
    return all;
}

std::vector<JsonValue> JsonValue::entries() const
{
    if (!m_value->is_array())
        return {*this};
    std::vector<JsonValue> all;
    for (std::size_t at = 0; at < m_value->size(); ++at) {
        const nlohmann::json &entry = (*m_value)[at];
        if (!entry.is_null())
            all.emplace_back(entry, m_path + '[' + std::to_string(at) + ']');
    }
    return all;
}

std::optional<std::string> JsonValue::text() const
{
    if (m_value->is_string())
        return m_value->get_ref<const std::string &>();
    if (m_value->is_number())
        return m_value->dump();
    return std::nullopt;
}

std::optional<bool> JsonValue::boolean() const
{
    if (!m_value->is_boolean())
        return std::nullopt;
    return m_value->get<bool>();
}

std::optional<int> JsonValue::integer() const
{
    if (!m_value->is_number_integer())
        return std::nullopt;
    if (m_value->is_number_unsigned() &&
        m_value->get<std::uint64_t>() > std::uint64_t{std::numeric_limits<int>::max()})
        return std::nullopt;
    const auto value = m_value->get<std::int64_t>();
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(value);
}

Error JsonValue::invalid(std::string detail) const
{
    return {.cause = Cause::Invalid, .subject = m_path, .detail = std::move(detail)};
}

} // namespace lutrin::corpus
