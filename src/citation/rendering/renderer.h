// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output/output.h"
#include "citation/rendering/conditions.h"
#include "citation/rendering/evaluation.h"
#include "citation/rendering/nameswriter.h"

#include <optional>
#include <vector>

namespace lutrin::citation {

/// What the evaluation of a layout or a macro gave.
struct Rendering {
    Output output;
    std::vector<NamesRecord> names; ///< every cs:names rendered, in order
    /// The year suffix, where one was written. Indices of runs, end excluded.
    std::optional<std::pair<std::size_t, std::size_t>> yearSuffix;
    /// The first year that is no part of a range, without its affixes.
    std::optional<std::pair<std::size_t, std::size_t>> year;
    std::size_t firstFieldEnd = 0; ///< where the output of the layout's first element ends
    int suffixNumber = 0;          ///< which one: 1 is « a »
    bool asksForText = false;      ///< a cs:text asked for more than locator or number
};

/// Evaluates rendering elements for one cite. One Renderer serves one rendering.
class Renderer {
public:
    explicit Renderer(const Evaluation &evaluation) : m_evaluation(evaluation)
    {
        m_result.output.runs().reserve(usualRuns);
    }

    /// Elements one after another, as in a layout or a macro.
    [[nodiscard]] Rendering render(const Elements &elements);

private:
    void fields(const Elements &elements);
    Outcome elements(const Elements &elements, std::string_view delimiter);
    Outcome element(const Element &element);
    Outcome text(const TextElement &text, const Presentation &look);
    Outcome macro(const TextElement &text, const Presentation &look);
    Outcome variable(const TextElement &text, const Presentation &look);
    Outcome label(const Presentation &look);
    Outcome number(const NumberElement &number, const Presentation &look);
    Outcome label(const LabelElement &label, const Presentation &look);
    [[nodiscard]] std::string_view labelled(Variable variable, std::string &room) const;
    Outcome date(const DateElement &date, const Presentation &look);
    Outcome group(const GroupElement &group, const Presentation &look);
    Outcome implicitGroup(const Elements &children, const std::string &delimiter,
                          const Presentation &look);
    Outcome choose(const ChooseElement &choose);
    /// The branch whose conditions hold; null where none does.
    [[nodiscard]] const Branch *chosen(const ChooseElement &choose);
    Outcome names(const NamesElement &names, const Presentation &look);
    Outcome substitute(const NamesElement &names, const Presentation &look);
    Outcome substituteOne(const Element &element);
    [[nodiscard]] bool stands(std::size_t mark, std::size_t recordsBefore) const;
    Outcome namesOf(const NamesElement &names, const std::vector<Variable> &variables,
                    const Presentation &look);
    Outcome countOf(const NamesElement &names, const std::vector<Variable> &variables,
                    const Presentation &look);
    [[nodiscard]] bool hasNames(Variable variable) const;
    [[nodiscard]] std::vector<std::string>
    personsBehindFirst(const NamesElement &names, const std::vector<Variable> &variables) const;
    void namesOfOne(const NamesElement &names, Variable variable, Variable labelled,
                    NamesRecord record);
    void namesLabel(const LabelElement &label, Variable variable, int count);

    void recordSubstitute(std::size_t mark, const VariableSet &tried);

    [[nodiscard]] bool editorIsTranslator(const NamesElement &names,
                                          const std::vector<Variable> &variables) const;
    /// The variable's value, empty when it has been used up by a cs:substitute. `room`: see
    /// textValue().
    [[nodiscard]] std::string_view value(Variable variable, std::string &room) const;
    [[nodiscard]] bool isUsedUp(Variable variable) const;
    void used(Variable variable);
    void writeVariable(const TextElement &text, std::string_view value);
    void writeNumber(std::string_view value, const NumberElement &number);
    void writeTerm(std::string_view text, bool small);
    void writeYearSuffix();

    static constexpr std::size_t usualRuns = 32; ///< few references need more

    const Evaluation &m_evaluation;
    Rendering m_result;
    VariableSet m_suppressed;                    ///< used by a cs:substitute
    VariableSet *m_recording = nullptr;          ///< while a cs:substitute is tried
    const NamesElement *m_parentNames = nullptr; ///< whose cs:substitute is being tried
    const Presentation *m_parentLook = nullptr;  ///< of the same
    /// Of the nearest delimiting element: it holds inside cs:choose too (« Choose »).
    std::string_view m_delimiter;
    bool m_firstFieldSeen = false;
    bool m_namesMissing = false; ///< a cs:names gave nothing, in this group or around it
    bool m_yearSuffixWritten = false;
    int m_disambiguateTests = 0;
};

} // namespace lutrin::citation
