// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"
#include "store/facetstore.h"
#include "store/labelindex.h"
#include "text/acronyms.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lutrin::store {

/// The columns of the full-text index for one document, as pieces (store/terms.h). Bodies come as
/// plain text; subjects are the terms' labels in both languages, their aliases, the keywords and
/// the note.
struct Searchable {
    std::string title;
    std::string standfirst;
    std::string body;
    std::string authors;
    std::string subjects;

    bool operator==(const Searchable &) const = default;
};

[[nodiscard]] Searchable searchable(const corpus::Document &document, const LabelIndex &labels);
/// The same without its subjects.
[[nodiscard]] Searchable searchableText(const corpus::Document &document);

/// Each value that the document is filtered and counted by.
[[nodiscard]] std::vector<std::pair<FacetKind, std::string>>
facetsOf(const corpus::Document &document);

/// An ISBN or ISSN as it is compared: its digits, and X in capitals.
[[nodiscard]] std::string plainIdentifier(std::string_view written);

/// A DOI as it is compared: in small letters, as ISO 26324 has them alike.
[[nodiscard]] std::string plainDoi(std::string_view written);

/// Year × 10000 + month × 100 + day, 0 for what is unknown: sorts as Date does.
[[nodiscard]] std::int64_t dateKey(const corpus::Date &date);

/// The acronyms that the document explains, each once.
[[nodiscard]] std::vector<text::Acronym> acronymsOf(const Searchable &text);

/// How long the document's own text is, in bytes.
[[nodiscard]] std::size_t textLength(const Searchable &text);

} // namespace lutrin::store
