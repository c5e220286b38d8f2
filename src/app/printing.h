// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <nlohmann/json.hpp>

#include <iostream>

namespace lutrin::extraction {

/// The answer, on one line; what is no UTF-8 in it is replaced.
inline void print(const nlohmann::ordered_json &answer)
{
    std::cout << answer.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace)
              << '\n';
}

} // namespace lutrin::extraction
