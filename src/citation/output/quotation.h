// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output/output.h"
#include "corpus/richtext.h"

#include <vector>

namespace lutrin::citation {

/// « passage » and its reference: French guillemets with no-break spaces, quotation marks inside
/// the passage turned into “ ”, line breaks into spaces. A reference in brackets follows after a
/// space, any other one in brackets of its own. The passage keeps its emphasis, and neither links
/// nor calls of notes.
[[nodiscard]] std::vector<Run> quotation(const std::vector<corpus::Inline> &passage,
                                         const std::vector<Run> &reference);

} // namespace lutrin::citation
