// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/locations.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>

#include <pwd.h>
#include <unistd.h>

namespace lutrin::app {
namespace {

/// A variable of the environment, as it was before once this is gone.
class Variable {
public:
    explicit Variable(const char *name) : m_name(name)
    {
        if (const char *value = std::getenv(name); value != nullptr)
            m_before = value;
        unsetenv(name);
    }
    ~Variable() { m_before ? setenv(m_name, m_before->c_str(), 1) : unsetenv(m_name); }
    Variable(const Variable &) = delete;
    Variable &operator=(const Variable &) = delete;

    void set(const char *value) { setenv(m_name, value, 1); }

private:
    const char *m_name;
    std::optional<std::string> m_before;
};

TEST(Locations, haveTheLibraryInTheFolderForData)
{
    Variable data("XDG_DATA_HOME");
    Variable home("HOME");
    home.set("/home/anne");
    EXPECT_EQ(locations().library, "/home/anne/.local/share/lutrin/library.sqlite");
    data.set("relatif");
    EXPECT_EQ(locations().library, "/home/anne/.local/share/lutrin/library.sqlite");
    data.set("/donnees");
    EXPECT_EQ(locations().library, "/donnees/lutrin/library.sqlite");
    EXPECT_EQ(locations().userStyles, "/donnees/lutrin/styles");
}

TEST(Locations, askTheSystemForAHomeThatIsNotNamed)
{
    const passwd *user = getpwuid(getuid());
    if (user == nullptr)
        GTEST_SKIP() << "the system does not know this user";
    const std::filesystem::path known = user->pw_dir;
    const Variable data("XDG_DATA_HOME");
    Variable home("HOME");
    EXPECT_EQ(locations().library, known / ".local" / "share" / "lutrin" / "library.sqlite");
    home.set("");
    EXPECT_EQ(locations().library, known / ".local" / "share" / "lutrin" / "library.sqlite");
}

} // namespace
} // namespace lutrin::app
