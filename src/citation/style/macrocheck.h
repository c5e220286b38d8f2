// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "citation/style/style.h"

#include <cstddef>
#include <optional>
#include <string>

namespace lutrin::citation {

struct MacroFault {
    std::size_t macro = 0; ///< by its index
    Cause cause = Cause::Invalid;
    std::string detail;
};

/// What is wrong with how a style's macros call each other: one that calls itself, however
/// indirectly; calls nested too deep; or calls that multiply to more elements than a style could
/// reasonably render. Nothing when all is well.
[[nodiscard]] std::optional<MacroFault> macroFault(const Style &style);

} // namespace lutrin::citation
