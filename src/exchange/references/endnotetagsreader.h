// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"

#include <string_view>

namespace lutrin::exchange {

/// EndNote's tagged files (`.enw`), after Unix' refer: `%0 Journal Article`, `%A Aubry, Jeanne`, a
/// tag a line, each record from its `%0` on. Journals' and libraries' sites call them "EndNote".
[[nodiscard]] Reading readEndnoteTags(std::string_view text);

/// Whether the first line that is not blank begins a record.
[[nodiscard]] bool looksLikeEndnoteTags(std::string_view text);

} // namespace lutrin::exchange
