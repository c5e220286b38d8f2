// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/wording.h"

#include "query/query.h"

namespace lutrin::search {

std::string worded(const std::string &query, std::string_view language)
{
    if (!language.starts_with("en"))
        return query;
    return query::toString(query::parse(query).root, query::Words::English);
}

} // namespace lutrin::search
