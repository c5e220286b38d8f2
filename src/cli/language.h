// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace lutrin::cli {

/// The language in which the command line speaks.
enum class Language { French, English };

/// English for an English locale (`en_GB.UTF-8`), French for every other, `C` included.
[[nodiscard]] Language languageOf(std::string_view locale);

/// The locale that the environment names for messages (POSIX: LC_ALL, LC_MESSAGES, LANG).
[[nodiscard]] std::string_view messageLocale();

/// A sentence in both languages; the one to print is chosen where it is printed.
struct Words {
    const char *french;
    const char *english;

    [[nodiscard]] const char *in(Language language) const
    {
        return language == Language::English ? english : french;
    }
};

} // namespace lutrin::cli
