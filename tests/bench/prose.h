// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>

namespace lutrin::bench {

/// Writes `count` documents of about 1,300 characters as JSON Lines, for measuring at scale: real
/// French sentences, from Littré's dictionary as the Debian package stardict-xmlittre has it, put
/// together anew, so that words are as frequent as in French. Themes, regions and years are drawn
/// with a skew, as real collections have. The same count and seed give the same file.
void writeProse(const std::filesystem::path &file, int count, std::uint64_t seed = 1);

} // namespace lutrin::bench
