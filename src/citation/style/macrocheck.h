// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "citation/style/style.h"

#include <optional>
#include <string>

namespace lutrin::citation {

/// What is wrong with how a style's macros call each other: one that calls itself, however
/// indirectly; calls nested too deep; or calls that multiply to more elements than a style could
/// reasonably render. Nothing when all is well.
[[nodiscard]] std::optional<Error> macroError(const Style &style, const std::string &subject);

} // namespace lutrin::citation
