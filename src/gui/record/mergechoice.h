// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"
#include "corpus/taxonomy.h"
#include "library/handmerge.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace lutrin::gui {

/// Which of several records of one work is kept, and whose values: what the dialog of merging shows
/// and the user changes.
class MergeChoice {
public:
    /// At first the record that says most is kept: one with a text before one without.
    explicit MergeChoice(std::vector<corpus::Document> records);

    [[nodiscard]] const std::vector<corpus::Document> &records() const { return m_records; }
    /// JSON keys of the fields in which they differ, in the order of the record's pane.
    [[nodiscard]] const std::vector<std::string> &fields() const { return m_fields; }

    [[nodiscard]] std::size_t kept() const { return m_kept; }
    void keep(std::size_t record);
    void take(const std::string &field, std::size_t record);

    [[nodiscard]] const std::string &keptId() const { return m_records[m_kept].id; }
    [[nodiscard]] std::vector<std::string> otherIds() const;
    [[nodiscard]] const library::FieldChoices &choices() const { return m_choices; }

    /// What the merge comes to.
    [[nodiscard]] const corpus::Document &result() const { return m_result; }
    /// The record that the field's value comes from; nothing for one that is made of several.
    [[nodiscard]] std::optional<std::size_t> sourceOf(const std::string &field) const;

private:
    void work();

    std::vector<corpus::Document> m_records;
    std::vector<std::string> m_fields;
    std::size_t m_kept = 0;
    library::FieldChoices m_choices;
    corpus::Document m_result;
};

/// A field's value in one line, terms by their labels in the language of the interface; of a text
/// how long it is and how it begins; a dash for none.
[[nodiscard]] QString mergeValue(const corpus::Document &document, const std::string &field,
                                 const corpus::Taxonomy &taxonomy, const std::string &language);

} // namespace lutrin::gui
