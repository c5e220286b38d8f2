// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/date.h"
#include "corpus/highlight.h"
#include "corpus/richtext.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::corpus {

/// A person by family and given name, or an institution by `literal` alone.
struct Name {
    std::string family;
    std::string given;
    std::string particle; ///< « de », « von »: stands before the family name, sorts apart from it
    std::string literal; ///< an institution's name, else empty

    bool operator==(const Name &) const = default;

    /// As one reads it: « Laure de Roucy-Rochegonde ».
    [[nodiscard]] std::string display() const;
};

/// Where a field's value comes from.
enum class Source { Unknown, Publisher, Corpus, User };

/// The word for a source in every format of ours: `publisher`, `corpus`, `user`, `unknown`.
[[nodiscard]] std::string_view toString(Source source);
[[nodiscard]] std::optional<Source> parseSource(std::string_view word);

/// A document's link to a term of the Taxonomy, and who assigned it.
struct Assignment {
    std::string term; ///< the term's id
    Source source = Source::Unknown;

    bool operator==(const Assignment &) const = default;
};

/// The same work in another language.
struct LanguageVersion {
    std::string language; ///< BCP 47
    std::string title;
    std::string url;

    bool operator==(const LanguageVersion &) const = default;
};

/// One analysis with every block of its publication page. Plain values; an empty string, list or
/// date means that the field is unknown, which is shown as such and never guessed.
/// docs/corpus-format.md describes each field.
struct Document {
    std::string id;       ///< stable, unique in a library: `moment-deepseek`
    std::string type;     ///< id of a Type term: `briefing`, `study`, `note`, `article` …
    std::string genre;    ///< the publisher's own word for the type: « étude »
    std::string language; ///< BCP 47: `fr`
    std::string title;
    std::vector<std::string> alternateTitles;
    Date date;
    std::vector<Name> authors;
    std::vector<Name> editors; ///< who directed the work, or the book that it is a chapter of
    std::vector<Name> translators;
    std::string summary; ///< the standfirst (chapeau), plain text
    RichText body;
    std::vector<LanguageVersion> versions; ///< other languages than `language`

    std::vector<Assignment> themes;
    std::vector<Assignment> regions;
    std::vector<Assignment> centres; ///< centres and programmes
    std::vector<std::string> keywords;

    std::string publisher;
    std::string publisherPlace;
    std::string edition;   ///< its number, or as it is printed: `2`, « revue et augmentée »
    std::string container; ///< journal, book or site that the work is part of
    std::string series;
    std::string number; ///< within the series
    std::string volume;
    std::string issue;
    std::string numberOfVolumes; ///< of the work, or of the book that it is a part of: `3`
    std::string pages;           ///< as printed: `12-34`, or a count
    std::string isbn;
    std::string issn;
    std::string doi;
    std::string url; ///< canonical address of the publication page
    Date accessed;   ///< when the page was consulted, for references to it
    std::string pdf; ///< address, or path of an attachment inside the library

    std::string rights;               ///< « Utilisation »
    std::string citation;             ///< the publisher's own « comment citer » line, verbatim
    std::string citationKey;          ///< what texts cite it by, as a file of references has it
    std::string note;                 ///< the user's own remarks, plain text of lines
    std::vector<std::string> related; ///< ids of other analyses

    /// What the user files it under, which is kept apart from the record: imports add to it.
    std::vector<std::string> collections;
    std::vector<std::string> tags;
    /// Passages that the user has marked, apart from the record and added to likewise.
    std::vector<Highlight> highlights;

    std::string provenance;                ///< where the record as a whole comes from, in words
    std::map<std::string, Source> sources; ///< by JSON key of the field, where one is recorded

    bool operator==(const Document &) const = default;
};

/// Whom a work is known by: its authors or, where it has none, those who directed it.
[[nodiscard]] const std::vector<Name> &principalNames(const Document &document);

/// Whether a text says nothing: a title of blanks is none.
[[nodiscard]] bool isBlank(std::string_view text);

} // namespace lutrin::corpus
