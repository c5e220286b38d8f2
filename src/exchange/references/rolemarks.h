// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"

#include <string_view>

namespace lutrin::exchange {

/// The field that a name belongs to: the one it was found in, unless a mark behind the name says
/// another. « Roy, Paul (dir.) » among the authors, as it is typed into programs that have authors
/// alone, is an editor; the mark leaves the name.
[[nodiscard]] std::string_view takenRole(corpus::Name &name, std::string_view field);

} // namespace lutrin::exchange
