// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/fieldmeant.h"

#include "query/spelling.h"
#include "search/misspelling.h"

namespace lutrin::search {

namespace {

std::vector<std::string> allFieldNames()
{
    std::vector<std::string> names;
    for (const query::Words words : {query::Words::French, query::Words::English}) {
        for (const std::string_view name : query::fieldNames(words))
            names.emplace_back(name);
    }
    return names;
}

} // namespace

std::string fieldMeant(std::string_view typed, std::string_view language)
{
    const std::vector<std::string> near =
        namesLike(allFieldNames(), typed.substr(0, typed.find(':')));
    if (near.empty())
        return {};
    const bool english = language.starts_with("en");
    return std::string(query::spelled(*query::fieldNamed(near.front()),
                                      english ? query::Words::English : query::Words::French));
}

std::optional<Renamed> withFieldsMeant(std::string text, const query::Query &query)
{
    std::string names;
    // From the end, so that the places before stay where they are.
    for (auto remark = query.remarks.rbegin(); remark != query.remarks.rend(); ++remark) {
        if (remark->kind != query::RemarkKind::UnknownField)
            continue;
        const std::string meant = fieldMeant(remark->text, "fr");
        if (meant.empty())
            continue;
        text.replace(remark->range.begin, remark->range.end - remark->range.begin, meant + ':');
        names = remark->text + (names.empty() ? "" : " ") + names;
    }
    return names.empty() ? std::nullopt
                         : std::optional(Renamed{query::parse(text).root, std::move(names)});
}

} // namespace lutrin::search
