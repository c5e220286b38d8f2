// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"

#include <string_view>

namespace lutrin::exchange {

/// Whether a text begins as RIS does: `TY  - ` after blank lines.
[[nodiscard]] bool looksLikeRis(std::string_view text);

/// Reads RIS: records from `TY` to `ER`, in UTF-8. Lenient on what programs do wrong: one space
/// before the dash or none after it, values that go on on the next line, a missing `ER`, tags
/// before `TY`. Records without a title are failures.
[[nodiscard]] Reading readRis(std::string_view text);

} // namespace lutrin::exchange
