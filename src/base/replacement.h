// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// For a file that takes another's place when it is whole.

#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>

#include <sys/types.h>

namespace lutrin {

/// A new file, empty and open to write; whoever asked for it closes and removes it.
struct NewFile {
    std::string path;
    int descriptor = -1;
};

/// Makes one beside `file` under a name that nothing had, `FILE.` and six letters or digits. From
/// `permissions` the process's mask is taken, as from those of any new file. Error: CannotWrite,
/// with the file and what the system said.
[[nodiscard]] Result<NewFile> makeBeside(const std::filesystem::path &file,
                                         mode_t permissions = 0666);

/// Brings the names in the file's folder to the disk: only then is a file safe that was renamed.
/// Where the system cannot, that is no failure.
void synchroniseFolder(const std::filesystem::path &file);

} // namespace lutrin
