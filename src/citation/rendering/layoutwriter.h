// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output/output.h"
#include "citation/style/presentation.h"

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::citation {

/// Puts a layout's look and affixes around its content. Unlike that of any other element, a
/// layout's look goes around its affixes too (« Affixes »).
[[nodiscard]] std::vector<Run> inLayout(const Presentation &layout, Output content);

/// A term that comes first starts with a capital: « S. d. », « Ibid. ».
void capitalizeLeadingTerm(Output &output, std::string_view language);

/// The writer's own words before or after a cite, set off by a space where they need one.
void writeCiteAffix(const std::string &affix, bool before, Output &output);

} // namespace lutrin::citation
