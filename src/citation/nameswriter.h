// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/evaluation.h"
#include "citation/namewriter.h"
#include "citation/output.h"

#include <utility>
#include <vector>

namespace lutrin::citation {

/// Where names stand in the output: what collapsing, disambiguation and the substitution of
/// repeated authors ask for. Indices of runs, end excluded.
struct NamesRecord {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::vector<std::pair<std::size_t, std::size_t>> each;
    Variable variable = Variable::Unknown; ///< Unknown: something substituted for names
    int total = 0;                         ///< names that the item has
    int shown = 0;
};

/// Writes the list of names of one variable: delimiters, « and », et al.
class NamesWriter {
public:
    /// `names` has the look; it may be the parent of the one in a cs:substitute.
    NamesWriter(const Evaluation &evaluation, const NamesElement &names);

    /// How many of `total` names are shown; `least` of them at least.
    [[nodiscard]] int shownOf(int total, int least) const;
    [[nodiscard]] bool isCount() const;

    /// `levels`: by name, see Disambiguation::givenLevels.
    void write(const std::vector<PersonName> &names, int shown,
               const std::vector<std::uint8_t> &levels, Output &output, NamesRecord &record) const;

private:
    void writeOne(const std::vector<PersonName> &names, int index,
                  const std::vector<std::uint8_t> &levels, Output &output,
                  NamesRecord &record) const;
    void writeEtAl(const std::vector<PersonName> &names, int shown, Output &output,
                   NamesRecord &record) const;
    void writeConjunction(const std::string &word, bool parted, Output &output) const;
    [[nodiscard]] bool inverted(int index) const;
    [[nodiscard]] bool precedesLast(const std::vector<PersonName> &names) const;
    [[nodiscard]] bool precedesEtAl(const std::vector<PersonName> &names, int shown) const;
    [[nodiscard]] std::string conjunction() const;

    const Evaluation &m_evaluation;
    const NamesElement &m_names;
    NameOptions m_options;
    NameWriter m_writer;
};

} // namespace lutrin::citation
