// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output/output.h"

#include <cstddef>
#include <string_view>

namespace lutrin::citation {

/// Changes the case of the runs from `mark` on as the « Text-case » section says; `language` is
/// the text's (Turkish i, and so on). Title case is for English alone: the caller decides.
void applyTextCase(Output &output, std::size_t mark, TextCase textCase, std::string_view language);

} // namespace lutrin::citation
