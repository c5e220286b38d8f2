// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/searchfigures.h"

#include <filesystem>

namespace lutrin::bench {

/// A library of many documents, kept from run to run.
struct LargeLibrary {
    std::filesystem::path file;
    Making making;
};

/// The documents as JSON Lines in the folder, written unless a run before did (bench/prose.h).
[[nodiscard]] std::filesystem::path largeProse(const std::filesystem::path &folder, int count);

/// The library of them in the folder, made unless a run before did. Made in this process: what an
/// import needs counts to its memory. Throws std::runtime_error.
[[nodiscard]] LargeLibrary largeLibrary(const std::filesystem::path &folder,
                                        const std::filesystem::path &prose, int count);

} // namespace lutrin::bench
