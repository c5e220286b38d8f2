// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
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

/// Chooses among words: `say({"ordre", "order"})`.
struct Saying {
    Language language;

    [[nodiscard]] const char *operator()(Words words) const { return words.in(language); }
};

/// The words for so many: French has the singular for 0 and 1, English for 1 alone.
[[nodiscard]] constexpr Words counted(std::uint64_t count, Words one, Words several)
{
    return {count < 2 ? one.french : several.french, count == 1 ? one.english : several.english};
}

} // namespace lutrin::cli
