// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace lutrin::exchange {

// What lutrin-extract says, which is not believed to be of the kind that it should be: empty, 0
// or false where it is not. Private to the room.

[[nodiscard]] std::string answeredText(const nlohmann::json &object, const char *key);
[[nodiscard]] std::int64_t answeredNumber(const nlohmann::json &object, const char *key);
[[nodiscard]] bool answeredFlag(const nlohmann::json &object, const char *key);
[[nodiscard]] std::vector<std::string> answeredTexts(const nlohmann::json &object, const char *key);

} // namespace lutrin::exchange
