// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace lutrin::store {

/// The SQL of `migrations/*.sql`; the first brings an empty file to schema version 1, each
/// further one from its place to the next.
[[nodiscard]] std::span<const char *const> migrations();

} // namespace lutrin::store
