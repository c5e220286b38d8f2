// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace lutrin::exchange {

/// « Jeanne Martin avec AFP » without the news agencies at its end, which wrote with somebody; one
/// that stands alone stays.
[[nodiscard]] std::string withoutAgencies(std::string names);

} // namespace lutrin::exchange
