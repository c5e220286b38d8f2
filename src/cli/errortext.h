// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "cli/language.h"

#include <string>

namespace lutrin::cli {

/// One line for a person: `file:line:column : cause (detail)`, with what is known of each.
[[nodiscard]] std::string errorText(const Error &error, Language language);

} // namespace lutrin::cli
