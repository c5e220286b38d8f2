// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/risroles.h"

namespace lutrin::exchange {

RisRoles risRoles(std::string_view type)
{
    if (type == "book")
        return {.tertiary = "editors", .subsidiary = "translators"};
    if (type == "edbook")
        return {.authors = "editors", .subsidiary = "translators"};
    if (type == "rprt" || type == "govdoc" || type == "thes" || type == "elec" || type == "web")
        return {.subsidiary = "translators"};
    if (type == "case" || type == "pat" || type == "stand")
        return {};
    if (type == "conf") // where EndNote has who paid for it, and Zotero who helped
        return {.secondary = "editors"};
    return {.secondary = "editors", .subsidiary = "translators"};
}

} // namespace lutrin::exchange
