// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output/output.h"

#include <string>
#include <vector>

namespace lutrin::citation {

/// A reference for the body of a LaTeX document in UTF-8: commands that every class knows, and no
/// character that TeX would read as a command. From runs that punctuated() has been through.
[[nodiscard]] std::string toLatex(const std::vector<Run> &runs);

} // namespace lutrin::citation
