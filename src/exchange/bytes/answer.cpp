// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/answer.h"

namespace lutrin::exchange {

std::string answeredText(const nlohmann::json &object, const char *key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t answeredNumber(const nlohmann::json &object, const char *key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

bool answeredFlag(const nlohmann::json &object, const char *key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_boolean() && found->get<bool>();
}

std::vector<std::string> answeredTexts(const nlohmann::json &object, const char *key)
{
    std::vector<std::string> texts;
    const auto found = object.is_object() ? object.find(key) : object.end();
    if (found == object.end() || !found->is_array())
        return texts;
    for (const auto &entry : *found)
        texts.push_back(entry.is_string() ? entry.get<std::string>() : std::string());
    return texts;
}

} // namespace lutrin::exchange
