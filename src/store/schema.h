// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <cstdint>
#include <filesystem>

namespace lutrin::store {

/// « LUTR »: what `PRAGMA application_id` says of our files.
inline constexpr std::int32_t applicationId = 0x4C555452;

/// The schema version that this program writes.
[[nodiscard]] int schemaVersion();

/// What a file's first bytes say it is.
enum class FileKind {
    Missing, ///< no such file, or an empty one
    Library, ///< ours, and of a version that this program knows
    Unnamed, ///< an SQLite file that names no application and has no tables: new, or foreign with
             ///< all of it in the log
};

/// Looks at the file without opening it as a database, so that nothing beside it is made.
/// Errors: Foreign, NewerVersion (the detail names both versions), CannotRead.
[[nodiscard]] Result<FileKind> inspect(const std::filesystem::path &file);

/// The library's schema version; 0 for a file that is still empty. Errors: Foreign, NewerVersion,
/// or SQLite's.
[[nodiscard]] Result<std::int64_t> versionOf(Connection &connection);

/// Brings a new or older library to schemaVersion(), each step in a transaction of its own.
/// On a read-only connection an older library is Unsupported. Errors: Foreign, NewerVersion, or
/// SQLite's.
[[nodiscard]] Result<void> migrate(Connection &connection);

} // namespace lutrin::store
