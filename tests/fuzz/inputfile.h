// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>

namespace lutrin::fuzz {

/// A file in memory that holds these bytes, by the name under which this process can open it; the
/// same file for every input.
[[nodiscard]] const std::filesystem::path &inputFile(const std::uint8_t *data, std::size_t size);

/// A folder in memory where it can be had, emptied for every input.
[[nodiscard]] const std::filesystem::path &outputFolder();

} // namespace lutrin::fuzz
