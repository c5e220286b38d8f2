// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output/output.h"
#include "citation/rendering/evaluation.h"
#include "citation/rendering/namewriter.h"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace lutrin::citation {

/// What stands in place of a list of names that repeats those of the entry before.
struct Repetition {
    bool whole = false;  ///< the list as one
    int each = 0;        ///< so many names, one by one
    bool goesOn = false; ///< and all those of the further variables

    [[nodiscard]] bool any() const { return whole || each > 0; }
};

/// Where names stand in the output: what collapsing, disambiguation and the substitution of
/// repeated authors ask for. Indices of runs, end excluded.
struct NamesRecord {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t labelEnd = 0; ///< of the label after them; `end` where there is none
    std::vector<std::pair<std::size_t, std::size_t>> each;
    Variable variable = Variable::Unknown; ///< Unknown: something substituted for names
    int total = 0;                         ///< names that the item has
    int shown = 0;
    bool initials = false; ///< given names are shown as initials, or can be
    /// Who is shown, by whole names and not by what is shown of them; or the text of the variable
    /// that was substituted. Filled in where entries are compared.
    std::vector<std::string> persons;
    /// Those of the further variables of its cs:names, after a name that none has.
    std::vector<std::string> further;
    bool follows = false; ///< of the same cs:names as the record before it
    bool first = false;   ///< of the first cs:names of the entry: what may be substituted
    Repetition repetition;
};

/// How the persons of `names` repeat those of the entry before under the style's substitution rule.
[[nodiscard]] Repetition repetition(const NamesRecord &names, const Evaluation &evaluation);

/// Writes the list of names of one variable: delimiters, « and », et al.
class NamesWriter {
public:
    /// `names` has the look; it may be the parent of the one in a cs:substitute.
    NamesWriter(const Evaluation &evaluation, const NamesElement &names);
    NamesWriter(const NamesWriter &) = delete;
    NamesWriter &operator=(const NamesWriter &) = delete;
    NamesWriter(NamesWriter &&) = delete;
    NamesWriter &operator=(NamesWriter &&) = delete;
    ~NamesWriter() = default;

    /// How many of `total` names are shown; `least` of them at least.
    [[nodiscard]] int shownOf(int total, int least) const;
    [[nodiscard]] bool isCount() const;
    [[nodiscard]] bool hasInitials() const { return m_options.initializeWith.has_value(); }

    /// Who is shown, each by the whole name.
    [[nodiscard]] std::vector<std::string> persons(const std::vector<PersonName> &names,
                                                   int shown) const;

    /// `levels`: by name, see Disambiguation::givenLevels. Where the entry before names the same
    /// persons, `subsequent-author-substitute` stands for them.
    void write(const std::vector<PersonName> &names, int shown,
               const std::vector<std::uint8_t> &levels, Output &output, NamesRecord &record) const;

private:
    [[nodiscard]] int shownOf(int total, int least, CitePosition position) const;
    void writeOne(const std::vector<PersonName> &names, int index,
                  const std::vector<std::uint8_t> &levels, Output &output,
                  NamesRecord &record) const;
    void writeList(const std::vector<PersonName> &names, int shown,
                   const std::vector<std::uint8_t> &levels, Output &output,
                   NamesRecord &record) const;
    void writeEtAl(const std::vector<PersonName> &names, int shown, Output &output,
                   NamesRecord &record) const;
    void writeConjunction(const std::string &word, bool parted, Output &output) const;
    /// Whether « … » and the last name stand for those left out.
    [[nodiscard]] bool endsWithLast(int total, int shown) const;
    [[nodiscard]] bool inverted(int index) const;
    [[nodiscard]] bool precedesLast(const std::vector<PersonName> &names) const;
    [[nodiscard]] bool precedesEtAl(const std::vector<PersonName> &names, int shown) const;
    [[nodiscard]] std::string conjunction() const;
    [[nodiscard]] std::string_view delimiter() const;

    const Evaluation &m_evaluation;
    const NamesElement &m_names;
    std::optional<NameOptions> m_inSortKey; ///< where that changes the options
    const NameOptions &m_options;
    NameWriter m_writer;
};

} // namespace lutrin::citation
