// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/locations.h"

#include <cstdlib>
#include <system_error>

#include <pwd.h>
#include <unistd.h>

namespace lutrin::app {

namespace {

using std::filesystem::path;

/// Services and containers may have no HOME: then the system's list of users knows. Empty where
/// neither does.
path homeFolder()
{
    const char *home = std::getenv("HOME");
    if (home != nullptr && path(home).is_absolute())
        return home;
    const passwd *user = getpwuid(getuid());
    return user != nullptr && path(user->pw_dir).is_absolute() ? user->pw_dir : "";
}

/// XDG_DATA_HOME counts only as an absolute path; $HOME/.local/share is its default. Empty where
/// there is no home.
path dataFolder()
{
    const char *data = std::getenv("XDG_DATA_HOME");
    if (data != nullptr && path(data).is_absolute())
        return data;
    const path home = homeFolder();
    return home.empty() ? path() : home / ".local" / "share";
}

} // namespace

path shareFolder()
{
    std::error_code error;
    const path folder = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
    const path installed = (folder / LUTRIN_DATA / "lutrin").lexically_normal();
    return std::filesystem::exists(installed, error) ? installed
                                                     : folder.parent_path() / "share" / "lutrin";
}

library::Locations locations()
{
    const path csl = "/usr/share/citation-style-language";
    const path share = shareFolder();
    const path data = dataFolder();
    return {.library = data.empty() ? path() : data / "lutrin" / "library.sqlite",
            .bundledCorpus = share / "corpus",
            .schema = share / "corpus" / "corpus.rng",
            .styles = csl / "styles",
            .locales = csl / "locales",
            .ownStyles = share / "csl",
            .userStyles = data.empty() ? path() : data / "lutrin" / "styles"};
}

} // namespace lutrin::app
