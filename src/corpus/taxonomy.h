// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::corpus {

/// What a term classifies by.
enum class Axis { Theme, Region, Centre, Type };

/// An axis by its name in files and on the command line: `theme`, `region`, `centre`, `type`.
[[nodiscard]] std::string_view axisName(Axis axis);
[[nodiscard]] std::optional<Axis> axisNamed(std::string_view name);

/// One entry of a controlled vocabulary.
struct Term {
    Axis axis = Axis::Theme;
    std::string id;                   ///< unique within its axis: `intelligence-artificielle`
    std::string parent;               ///< id of the broader term of the same axis, or empty
    std::string french;               ///< label; never empty
    std::string english;              ///< label, or empty when there is none
    std::vector<std::string> aliases; ///< other labels that mean this term
    std::string origin;               ///< who made the entry: `publisher`, `corpus`, `user`

    bool operator==(const Term &) const = default;

    /// The label in `language` (`fr`, `en`), the French one when there is none.
    [[nodiscard]] const std::string &label(std::string_view language) const;
};

/// The vocabularies of a library: forests of terms, in the order in which they are shown.
class Taxonomy {
public:
    Taxonomy() = default;
    explicit Taxonomy(std::vector<Term> terms);

    /// Adds a term after all others.
    void append(Term term);

    [[nodiscard]] const std::vector<Term> &terms() const { return m_terms; }
    [[nodiscard]] const Term *find(Axis axis, std::string_view id) const;
    /// From the broadest term down to `id` itself.
    [[nodiscard]] std::vector<const Term *> path(Axis axis, std::string_view id) const;

    bool operator==(const Taxonomy &) const = default;

private:
    std::vector<Term> m_terms;
};

} // namespace lutrin::corpus
