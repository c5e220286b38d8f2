// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace lutrin::exchange {

/// Whether a label names a country, in French or English, or a part of the world.
[[nodiscard]] bool isRegion(std::string_view label);

} // namespace lutrin::exchange
