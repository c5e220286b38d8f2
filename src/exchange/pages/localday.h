// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace lutrin::exchange {

/// The day after a time late in the evening that is given in universal time: it may be the day in
/// Paris. Nothing for any other date.
[[nodiscard]] std::string dayAfterLate(std::string_view date);

} // namespace lutrin::exchange
