// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/taxonomy.h"
#include "text/analyser.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lutrin::store {

/// Finds a taxonomy's terms by id, label or alias, whatever their case, accents and punctuation:
/// « états-unis », « Etats Unis » and « ÉTATS-UNIS » are one label.
class LabelIndex {
public:
    explicit LabelIndex(corpus::Taxonomy taxonomy);

    [[nodiscard]] const corpus::Taxonomy &taxonomy() const { return m_taxonomy; }
    /// Null when there is none.
    [[nodiscard]] const corpus::Term *byId(corpus::Axis axis, std::string_view id) const;
    /// By id, else by a label or an alias, the first that has it; null when there is none.
    [[nodiscard]] const corpus::Term *find(corpus::Axis axis, std::string_view text);
    /// The ids of all that it may be: « Divers » stands below several terms.
    [[nodiscard]] std::vector<std::string> named(corpus::Axis axis, std::string_view text);
    /// The ids of the terms that have each word of `text` in one label or alias; of the last word
    /// the beginning is enough if `prefix`.
    [[nodiscard]] std::vector<std::string> containing(corpus::Axis axis, std::string_view text,
                                                      bool prefix);
    /// Makes a term of the user's out of a label that none has, with an id of its own.
    const corpus::Term &add(corpus::Axis axis, std::string_view label);

private:
    using Key = std::pair<corpus::Axis, std::string>;

    void enterId(std::size_t place);
    /// Labels are folded when one is first looked up: most programs' runs only know ids.
    void enterLabels();
    void enterLabel(const std::string &label, std::size_t place);
    [[nodiscard]] std::string folded(std::string_view label);

    corpus::Taxonomy m_taxonomy;
    text::Analyser m_analyser{"fr"};
    std::map<Key, std::size_t, std::less<>> m_byId;
    std::multimap<Key, std::size_t, std::less<>> m_byLabel;
    std::size_t m_labelled = 0; ///< the terms whose labels are in m_byLabel
};

/// `text` as an id: its folded words, joined by hyphens; at most `longest` bytes.
[[nodiscard]] std::string slug(text::Analyser &analyser, std::string_view text,
                               std::size_t longest);

/// Whether a slug has each word of another; of the last one the beginning is enough if `prefix`.
[[nodiscard]] bool hasWords(std::string_view slug, std::string_view wanted, bool prefix);

} // namespace lutrin::store
