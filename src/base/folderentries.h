// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <vector>

namespace lutrin {

/// What a folder holds by now, in no order; as far as it can be read.
[[nodiscard]] inline std::vector<std::filesystem::directory_entry>
entriesOf(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::directory_entry> entries;
    std::error_code error;
    for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end;
         at.increment(error))
        entries.push_back(*at);
    return entries;
}

} // namespace lutrin
