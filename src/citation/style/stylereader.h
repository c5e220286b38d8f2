// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "citation/style/style.h"

#include <string>
#include <string_view>

namespace lutrin::citation {

/// Reads an independent or a dependent style (the latter has `info.parent` and nothing to render).
/// Everything that names something else is resolved here: an unknown macro, or one that calls
/// itself, is an error with its line. Errors name `subject`: XmlDocument's; Foreign for other XML
/// and for CSL before 1.0; Invalid against the specification's rules; LimitExceeded for macros
/// nested or multiplied beyond reason; Unsupported.
[[nodiscard]] Result<Style> readStyle(std::string_view text, const std::string &subject);

} // namespace lutrin::citation
