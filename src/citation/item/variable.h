// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace lutrin::citation {

/// The variables of CSL 1.0.2, appendix IV. Their order groups them by kind.
enum class Variable : std::uint8_t {
    // standard
    Abstract,
    Annote,
    Archive,
    ArchiveCollection,
    ArchiveLocation,
    ArchivePlace,
    Authority,
    CallNumber,
    CitationKey,
    CitationLabel,
    CollectionTitle,
    ContainerTitle,
    ContainerTitleShort,
    Dimensions,
    Division,
    Doi,
    EventTitle,
    EventPlace,
    Genre,
    Isbn,
    Issn,
    Jurisdiction,
    Keyword,
    Language,
    License,
    Medium,
    Note,
    OriginalPublisher,
    OriginalPublisherPlace,
    OriginalTitle,
    PartTitle,
    Pmcid,
    Pmid,
    Publisher,
    PublisherPlace,
    References,
    ReviewedGenre,
    ReviewedTitle,
    Scale,
    Source,
    Status,
    Title,
    TitleShort,
    Url,
    VolumeTitle,
    YearSuffix,
    Unknown, ///< a name that CSL does not have: always empty
    // number
    ChapterNumber,
    CitationNumber,
    CollectionNumber,
    Edition,
    FirstReferenceNoteNumber,
    Issue,
    Locator,
    Number,
    NumberOfPages,
    NumberOfVolumes,
    Page,
    PageFirst,
    PartNumber,
    PrintingNumber,
    Section,
    SupplementNumber,
    Version,
    Volume,
    // date
    Accessed,
    AvailableDate,
    EventDate,
    Issued,
    OriginalDate,
    Submitted,
    // name
    Author,
    Chair,
    CollectionEditor,
    Compiler,
    Composer,
    ContainerAuthor,
    Contributor,
    Curator,
    Director,
    Editor,
    EditorialDirector,
    EditorTranslator,
    ExecutiveProducer,
    Guest,
    Host,
    Illustrator,
    Interviewer,
    Narrator,
    Organizer,
    OriginalAuthor,
    Performer,
    Producer,
    Recipient,
    ReviewedAuthor,
    ScriptWriter,
    SeriesCreator,
    Translator,
};

inline constexpr int variableCount = static_cast<int>(Variable::Translator) + 1;

enum class VariableKind : std::uint8_t { Standard, Number, Date, Name };

[[nodiscard]] constexpr VariableKind kindOf(Variable variable)
{
    if (variable >= Variable::Author)
        return VariableKind::Name;
    if (variable >= Variable::Accessed)
        return VariableKind::Date;
    return variable >= Variable::ChapterNumber ? VariableKind::Number : VariableKind::Standard;
}

/// By the name that styles and CSL-JSON use, older names of the same thing included
/// (`event`, `shortTitle`, `journalAbbreviation`).
[[nodiscard]] std::optional<Variable> variableNamed(std::string_view name);
[[nodiscard]] std::string_view nameOf(Variable variable);

} // namespace lutrin::citation
