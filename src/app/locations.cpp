// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/locations.h"

#include <cstdlib>
#include <system_error>

namespace lutrin::app {

namespace {

using std::filesystem::path;

path shareFolder()
{
    std::error_code error;
    const path program = std::filesystem::read_symlink("/proc/self/exe", error);
    return program.parent_path().parent_path() / "share" / "lutrin";
}

/// XDG_DATA_HOME counts only as an absolute path; $HOME/.local/share is its default.
path dataFolder()
{
    const char *data = std::getenv("XDG_DATA_HOME");
    if (data != nullptr && path(data).is_absolute())
        return data;
    const char *home = std::getenv("HOME");
    return path(home != nullptr ? home : "/") / ".local" / "share";
}

} // namespace

library::Locations locations()
{
    const path csl = "/usr/share/citation-style-language";
    return {.library = dataFolder() / "lutrin" / "library.sqlite",
            .bundledCorpus = shareFolder() / "corpus",
            .schema = shareFolder() / "corpus" / "corpus.rng",
            .styles = csl / "styles",
            .locales = csl / "locales",
            .ownStyles = shareFolder() / "csl",
            .userStyles = dataFolder() / "lutrin" / "styles"};
}

} // namespace lutrin::app
