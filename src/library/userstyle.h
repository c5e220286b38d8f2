// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "citation/style/stylecatalogue.h"

#include <filesystem>
#include <optional>
#include <string>

namespace lutrin::library {

/// A style that was put among the user's own, and what it takes to undo that.
struct UserStyle {
    std::string name;  ///< what citation::Options::style takes
    std::string title; ///< as its file says
    std::filesystem::path file;
    std::string content;
    std::optional<std::string> former; ///< what a file of this name held before

    bool operator==(const UserStyle &) const = default;
};

/// Copies a `.csl` file into the folder, under its own name, once it is known that Lutrin renders
/// it: a file that would not work is never put there. A style of this name is replaced.
/// Errors: those of StyleCatalogue::load (NotFound with the parent in the detail where a dependent
/// style's is not installed), Unsupported without a folder, CannotWrite.
[[nodiscard]] Result<UserStyle> installStyle(citation::StyleCatalogue &catalogue,
                                             const std::filesystem::path &file,
                                             const std::filesystem::path &folder);

/// Puts back what was there before. Errors: CannotWrite; Invalid where the file has been changed
/// since, which then stays as it is.
[[nodiscard]] Result<void> takeBackStyle(citation::StyleCatalogue &catalogue,
                                         const UserStyle &style);

} // namespace lutrin::library
