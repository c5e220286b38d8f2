// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/item/itemtype.h"

#include <algorithm>
#include <array>

namespace lutrin::citation {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(ItemType::Webpage) + 1> typeNames{
    "",
    "article",
    "article-journal",
    "article-magazine",
    "article-newspaper",
    "bill",
    "book",
    "broadcast",
    "chapter",
    "classic",
    "collection",
    "dataset",
    "document",
    "entry",
    "entry-dictionary",
    "entry-encyclopedia",
    "event",
    "figure",
    "graphic",
    "hearing",
    "interview",
    "legal_case",
    "legislation",
    "manuscript",
    "map",
    "motion_picture",
    "musical_score",
    "pamphlet",
    "paper-conference",
    "patent",
    "performance",
    "periodical",
    "personal_communication",
    "post",
    "post-weblog",
    "regulation",
    "report",
    "review",
    "review-book",
    "software",
    "song",
    "speech",
    "standard",
    "thesis",
    "treaty",
    "webpage"};

} // namespace

std::optional<ItemType> itemTypeNamed(std::string_view name)
{
    const auto found = std::find(typeNames.begin() + 1, typeNames.end(), name);
    if (found == typeNames.end())
        return std::nullopt;
    return static_cast<ItemType>(found - typeNames.begin());
}

std::string_view nameOf(ItemType type)
{
    return typeNames[static_cast<std::size_t>(type)];
}

} // namespace lutrin::citation
