// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <filesystem>
#include <string_view>

namespace lutrin::library {

/// Writes a text file, at once or not at all. Error: CannotWrite.
[[nodiscard]] Result<void> writeTextFile(const std::filesystem::path &file, std::string_view text);

} // namespace lutrin::library
