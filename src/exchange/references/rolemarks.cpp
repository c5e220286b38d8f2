// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/rolemarks.h"

#include "text/characters.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace lutrin::exchange {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 15> RoleMarks{{
    {"dir", "editors"},
    {"dirs", "editors"},
    {"directeur", "editors"},
    {"directrice", "editors"},
    {"éd", "editors"},
    {"éds", "editors"},
    {"ed", "editors"},
    {"eds", "editors"},
    {"editor", "editors"},
    {"editors", "editors"},
    {"coord", "editors"},
    {"hrsg", "editors"},
    {"trad", "translators"},
    {"trans", "translators"},
    {"traducteur", "translators"},
}};

/// The role that a bracket at the end names; the bracket goes. Empty where there is none.
std::string_view takenRoleMark(std::string &text)
{
    const std::size_t open = text.rfind('(');
    if (open == std::string::npos || !text.ends_with(')'))
        return {};
    std::string word = text::lowerCase(text.substr(open + 1, text.size() - open - 2));
    std::erase(word, '.');
    const auto *const mark =
        std::ranges::find(RoleMarks, word, [](const auto &pair) { return pair.first; });
    if (mark == RoleMarks.end())
        return {};
    text.erase(open);
    text.erase(text.find_last_not_of(" ,") + 1);
    return mark->second;
}

} // namespace

std::string_view takenRole(corpus::Name &name, std::string_view field)
{
    for (std::string *part : {&name.given, &name.family, &name.literal}) {
        if (const std::string_view role = takenRoleMark(*part); !role.empty())
            return role;
    }
    return field;
}

} // namespace lutrin::exchange
