// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output/output.h"

#include <vector>

namespace lutrin::citation {

/// Characters that are superscripts by themselves (« ² », « ᵉ ») written as raised ordinary ones,
/// which every font has. The result is in `spelled`; where there are none, it is `runs` itself.
[[nodiscard]] const std::vector<Run> &spelledSuperscripts(const std::vector<Run> &runs,
                                                          std::vector<Run> &spelled);

} // namespace lutrin::citation
