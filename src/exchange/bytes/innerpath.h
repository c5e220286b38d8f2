// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace lutrin::exchange {

/// The relative path that a relative address means, with its %-codes decoded; empty for an address
/// that is none, and for a path with a step `..`.
[[nodiscard]] std::filesystem::path innerPath(const std::string &address);

/// The regular file that a relative address means in `folder`, on a way without symbolic links;
/// nothing where there is none.
[[nodiscard]] std::optional<std::filesystem::path> innerFile(const std::filesystem::path &folder,
                                                             const std::string &address);

} // namespace lutrin::exchange
