// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace lutrin::library {

/// Puts files of references before the PDF files and the folders that stand beside them, which they
/// may name and know better; all else stays in its order.
void putReferencesFirst(std::vector<std::filesystem::path> &entries);

/// What a folder and the folders in it hold, by name but for putReferencesFirst(), folders in their
/// place. Symbolic links are not followed.
/// What is read with another file is left out: the folder of a saved page, the files of a Zotero
/// export. A folder that is a corpus comes as one.
class FolderWalk {
public:
    explicit FolderWalk(const std::filesystem::path &folder);

    struct Step {
        std::filesystem::path path;
        bool corpus = false;        ///< a folder, with its manifest
        bool link = false;          ///< a symbolic link, wherever it leads
        std::optional<Error> error; ///< the path is a folder that cannot be read
        std::int64_t done = 0;      ///< of the entries of the outermost folder, before this one
        std::int64_t total = 0;
    };
    /// Nothing at the end.
    [[nodiscard]] std::optional<Step> next();

private:
    struct Folder {
        std::vector<std::filesystem::path> entries;
        std::size_t at = 0;
    };
    /// The folder's error where it cannot be read.
    [[nodiscard]] std::optional<Error> enter(const std::filesystem::path &folder);
    [[nodiscard]] Step step(std::filesystem::path path) const;

    std::vector<Folder> m_open; ///< from the outermost on
    std::optional<Error> m_error;
};

} // namespace lutrin::library
