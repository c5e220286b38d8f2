// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/searchfigures.h"

#include <filesystem>
#include <optional>

namespace lutrin::bench {

// The engines that Lutrin is measured beside, on the same documents. Indexes are kept in `folder`.

/// SQLite's FTS5 with `unicode61`, by its own rank: a first page with snippets, no counts.
[[nodiscard]] Figures measureFts5(const std::filesystem::path &folder,
                                  const std::filesystem::path &prose);

/// Xapian with its French stemmer: a first page with snippets, and exact counts of one facet. It
/// is a program of its own; none where it was not built.
[[nodiscard]] std::optional<Figures> measureXapian(const std::filesystem::path &program,
                                                   const std::filesystem::path &folder,
                                                   const std::filesystem::path &prose);

} // namespace lutrin::bench
