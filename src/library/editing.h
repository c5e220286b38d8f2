// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::library {

// clang-format off
/// What to do with one field of any number of records. Values are texts:
///
///     date, accessed                  `2025`, `2025-02`, `2025-02-14`, `14/02/2025`, « 14 février 2025 »
///     language                        a code of BCP 47, or a language's name in French or English
///     authors, editors, translators   « Roucy-Rochegonde, Laure de »; without a comma an institution
///     themes, regions, centres, type  a term's id, label or alias; an unknown one becomes a term
// clang-format on
struct FieldEdit {
    enum class How {
        Set,     ///< these values and no others; without any, the field is empty
        Add,     ///< these too, for a list
        Remove,  ///< these no longer, for a list
        Replace, ///< the second in the place of the first, where the record has that; a name that
                 ///< stands first may also be as one reads it, « Laure de Roucy-Rochegonde »
    };

    std::string field; ///< JSON key, one of editableFields()
    How how = How::Set;
    std::vector<std::string> values;

    bool operator==(const FieldEdit &) const = default;
};

/// The JSON keys of the fields that can be edited, in the order in which a record shows them.
[[nodiscard]] const std::vector<std::string> &editableFields();
/// Whether the field holds any number of values.
[[nodiscard]] bool isListField(std::string_view field);
[[nodiscard]] bool isDateField(std::string_view field);

/// A field's values as FieldEdit has them; terms by id.
[[nodiscard]] std::vector<std::string> fieldValues(const corpus::Document &document,
                                                   std::string_view field);

/// A name as FieldEdit has it.
[[nodiscard]] std::string editableName(const corpus::Name &name);

/// The document with these edits, each field that changed marked as the user's. Terms of Remove
/// must be ids. Error: Invalid with the field as subject and the value in the detail, for an
/// unknown field, a date or a language that is none, an empty title, several values for a field of
/// one, Add and Remove where there is no list, or Replace without two values.
[[nodiscard]] Result<corpus::Document> edited(corpus::Document document,
                                              const std::vector<FieldEdit> &edits);

} // namespace lutrin::library
