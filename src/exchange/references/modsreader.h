// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "exchange/reading.h"

#include <string_view>

namespace lutrin::exchange {

/// Reads MODS 3: one `mods` or a `modsCollection`, in UTF-8. Errors: those of XML.
[[nodiscard]] Result<Reading> readMods(std::string_view text);

} // namespace lutrin::exchange
