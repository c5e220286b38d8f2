// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "structure/arrowtable.h"
#include "structure/sourcefile.h"

#include <filesystem>
#include <string>
#include <vector>

namespace lutrin::structure {

/// A place where the source breaks a rule of docs/architecture.md or docs/contributing.md.
struct Breach {
    std::string file;  ///< relative to the repository
    int line = 0;      ///< from 1; 0: the file as a whole
    std::string words; ///< what is wrong

    [[nodiscard]] std::string toString() const;
};

/// Includes of another room, and rooms linked by CMake, that the table does not have.
[[nodiscard]] std::vector<Breach> undrawnArrows(const SourceFile &file, const ArrowTable &table);
/// Headers of Qt, SQLite, ICU and libxml2 outside the rooms that may know them.
[[nodiscard]] std::vector<Breach> strayLibraries(const SourceFile &file);
/// SQL statements outside `store` and `search`, and a schema outside the migrations.
[[nodiscard]] std::vector<Breach> straySql(const SourceFile &file);
/// Names that are not lower-cased words or that say nothing; no SPDX lines; no `#pragma once`.
[[nodiscard]] std::vector<Breach> badForm(const SourceFile &file);
/// `.cpp` and `.sql` files that no CMakeLists.txt in a folder above them lists.
[[nodiscard]] std::vector<Breach> orphans(const std::vector<SourceFile> &files);
/// Links of a Markdown file to files that are not there.
[[nodiscard]] std::vector<Breach> deadLinks(const SourceFile &file,
                                            const std::filesystem::path &repository);

} // namespace lutrin::structure
