// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/language.h"

#include <cstdlib>

namespace lutrin::cli {

Language languageOf(std::string_view locale)
{
    return locale.starts_with("en") ? Language::English : Language::French;
}

std::string_view messageLocale()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char *value = std::getenv(name);
        if (value != nullptr && *value != '\0')
            return value;
    }
    return {};
}

} // namespace lutrin::cli
