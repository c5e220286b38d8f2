// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lutrin {

/// The texts one after the other, with `border` between two of them.
[[nodiscard]] std::string joined(const std::vector<std::string> &texts, std::string_view border);

} // namespace lutrin
