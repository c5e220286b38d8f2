// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/modsroles.h"

#include "text/characters.h"

#include <algorithm>
#include <array>
#include <string>

namespace lutrin::exchange {

namespace {

struct ModsRole {
    std::string_view word;  ///< in lower case, without the points at its end
    std::string_view field; ///< empty: none that a document has
};

/// ModsRoleCodes, which come first for those that are the whole term.
constexpr std::array<ModsRole, 14> ModsRoleCodes{{
    {"aut", "authors"},
    {"cre", "authors"},
    {"070", "authors"},
    {"edt", "editors"},
    {"edc", "editors"},
    {"pbd", "editors"},
    {"com", "editors"},
    {"340", "editors"},
    {"651", "editors"},
    {"220", "editors"},
    {"ed", "editors"},
    {"trl", "translators"},
    {"730", "translators"},
    {"tr", "translators"},
}};

/// What a term begins with; « author of introduction » and « auteur de la postface » are no
/// authors, but « auteur du texte » is.
constexpr std::array<ModsRole, 22> ModsRoleWords{{
    {"author of ", ""},
    {"auteur de ", ""},
    {"auteur d'", ""},
    {"auteur d’", ""},
    {"author", "authors"},
    {"auteur", "authors"},
    {"creator", "authors"},
    {"créateur", "authors"},
    {"editor", "editors"},
    {"joint editor", "editors"},
    {"volume editor", "editors"},
    {"edited by", "editors"},
    {"compiler", "editors"},
    {"éditeur scientifique", "editors"},
    {"éditeur intellectuel", "editors"},
    {"directeur de publication", "editors"},
    {"directeur de la publication", "editors"},
    {"directrice de publication", "editors"},
    {"directrice de la publication", "editors"},
    {"sous la direction", "editors"},
    {"translator", "translators"},
    {"traduct", "translators"},
}};

const ModsRole *modsRole(std::string term)
{
    while (term.ends_with('.') || term.ends_with(' '))
        term.pop_back();
    const auto *const code =
        std::ranges::find(ModsRoleCodes, std::string_view(term), &ModsRole::word);
    if (code != ModsRoleCodes.end())
        return code;
    const auto *const word = std::ranges::find_if(
        ModsRoleWords, [&](const ModsRole &role) { return term.starts_with(role.word); });
    return word == ModsRoleWords.end() ? nullptr : word;
}

} // namespace

std::string_view fieldOfModsName(const XmlElement &name)
{
    const auto roles = name.children("role");
    for (const std::string_view field : {"authors", "editors", "translators"}) {
        for (const XmlElement &role : roles) {
            for (const XmlElement &term : role.children("roleTerm")) {
                const ModsRole *known = modsRole(text::lowerCase(term.text()));
                if (known != nullptr && known->field == field)
                    return field;
            }
        }
    }
    return roles.empty() ? "authors" : std::string_view();
}

} // namespace lutrin::exchange
