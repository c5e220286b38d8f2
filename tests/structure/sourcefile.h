// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace lutrin::structure {

/// A file of the repository: its path relative to the top, with `/`, and its text.
struct SourceFile {
    std::string path;
    std::string text;

    [[nodiscard]] std::string room() const;      ///< `src/ROOM/…`, else empty
    [[nodiscard]] std::string name() const;      ///< without folders
    [[nodiscard]] std::string extension() const; ///< with its dot
};

/// Every file below the given folders of the repository, in the order of their paths.
[[nodiscard]] std::vector<SourceFile> readFiles(const std::filesystem::path &repository,
                                                const std::vector<std::string> &folders);

} // namespace lutrin::structure
