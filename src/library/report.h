// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace lutrin::library {

enum class Severity { Information, Warning, Failure };

/// What import has to say of one file or record.
struct ImportMessage {
    Severity severity = Severity::Failure;
    Error error; ///< subject: the file; position: where in it

    bool operator==(const ImportMessage &) const = default;
};

struct ImportOptions {
    bool dryRun = false; ///< reads and reports, writes nothing
};

struct ImportReport {
    std::int64_t imported = 0;
    std::int64_t updated = 0;
    std::int64_t duplicates = 0; ///< already there and equal
    std::int64_t failed = 0;
    bool cancelled = false; ///< stopped early; what was complete by then is in the library
    std::vector<ImportMessage> messages;
};

/// What `check` found: an empty list is a whole library.
struct CheckReport {
    std::int64_t documents = 0;
    std::vector<std::string> problems; ///< SQLite's or our own findings, technical English
};

/// What `restore` did.
struct RestoreReport {
    std::int64_t documents = 0;
    std::filesystem::path kept; ///< the library as it was before; empty where there was none
};

} // namespace lutrin::library
