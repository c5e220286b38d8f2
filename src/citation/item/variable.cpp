// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/item/variable.h"

#include <array>
#include <string>
#include <unordered_map>

namespace lutrin::citation {
namespace {

constexpr std::array<std::string_view, variableCount> variableNames{"abstract",
                                                                    "annote",
                                                                    "archive",
                                                                    "archive_collection",
                                                                    "archive_location",
                                                                    "archive-place",
                                                                    "authority",
                                                                    "call-number",
                                                                    "citation-key",
                                                                    "citation-label",
                                                                    "collection-title",
                                                                    "container-title",
                                                                    "container-title-short",
                                                                    "dimensions",
                                                                    "division",
                                                                    "DOI",
                                                                    "event-title",
                                                                    "event-place",
                                                                    "genre",
                                                                    "ISBN",
                                                                    "ISSN",
                                                                    "jurisdiction",
                                                                    "keyword",
                                                                    "language",
                                                                    "license",
                                                                    "medium",
                                                                    "note",
                                                                    "original-publisher",
                                                                    "original-publisher-place",
                                                                    "original-title",
                                                                    "part-title",
                                                                    "PMCID",
                                                                    "PMID",
                                                                    "publisher",
                                                                    "publisher-place",
                                                                    "references",
                                                                    "reviewed-genre",
                                                                    "reviewed-title",
                                                                    "scale",
                                                                    "source",
                                                                    "status",
                                                                    "title",
                                                                    "title-short",
                                                                    "URL",
                                                                    "volume-title",
                                                                    "year-suffix",
                                                                    "",
                                                                    "chapter-number",
                                                                    "citation-number",
                                                                    "collection-number",
                                                                    "edition",
                                                                    "first-reference-note-number",
                                                                    "issue",
                                                                    "locator",
                                                                    "number",
                                                                    "number-of-pages",
                                                                    "number-of-volumes",
                                                                    "page",
                                                                    "page-first",
                                                                    "part-number",
                                                                    "printing-number",
                                                                    "section",
                                                                    "supplement-number",
                                                                    "version",
                                                                    "volume",
                                                                    "accessed",
                                                                    "available-date",
                                                                    "event-date",
                                                                    "issued",
                                                                    "original-date",
                                                                    "submitted",
                                                                    "author",
                                                                    "chair",
                                                                    "collection-editor",
                                                                    "compiler",
                                                                    "composer",
                                                                    "container-author",
                                                                    "contributor",
                                                                    "curator",
                                                                    "director",
                                                                    "editor",
                                                                    "editorial-director",
                                                                    "editor-translator",
                                                                    "executive-producer",
                                                                    "guest",
                                                                    "host",
                                                                    "illustrator",
                                                                    "interviewer",
                                                                    "narrator",
                                                                    "organizer",
                                                                    "original-author",
                                                                    "performer",
                                                                    "producer",
                                                                    "recipient",
                                                                    "reviewed-author",
                                                                    "script-writer",
                                                                    "series-creator",
                                                                    "translator"};

using Names = std::unordered_map<std::string_view, Variable>;

Names makeNames()
{
    Names result;
    for (int i = 0; i < variableCount; ++i)
        result.emplace(variableNames[static_cast<std::size_t>(i)], static_cast<Variable>(i));
    result.erase("");
    result.emplace("event", Variable::EventTitle);
    result.emplace("shortTitle", Variable::TitleShort);
    result.emplace("journalAbbreviation", Variable::ContainerTitleShort);
    result.emplace("supplement", Variable::SupplementNumber);
    return result;
}

} // namespace

std::optional<Variable> variableNamed(std::string_view name)
{
    static const Names byName = makeNames();
    const auto found = byName.find(name);
    return found == byName.end() ? std::nullopt : std::optional(found->second);
}

std::string_view nameOf(Variable variable)
{
    return variableNames[static_cast<std::size_t>(variable)];
}

} // namespace lutrin::citation
