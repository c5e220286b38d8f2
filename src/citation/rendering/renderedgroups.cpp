// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Renderer that renders elements together, or some of them: cs:group and cs:choose.
#include "citation/rendering/renderer.h"

#include "citation/rendering/lookwriter.h"

#include <algorithm>

namespace lutrin::citation {

Outcome Renderer::group(const GroupElement &group, const Presentation &look)
{
    return implicitGroup(group.children, group.delimiter, look);
}

Outcome Renderer::implicitGroup(const Elements &children, const std::string &delimiter,
                                const Presentation &look)
{
    const std::size_t mark = m_result.output.mark();
    const std::size_t records = m_result.names.size();
    // Styles are written for processors in which text-case reaches no further than the element
    // itself, so that on a macro's call it changes nothing.
    LookWriter writer(m_result.output, look, m_evaluation, {.textCase = false});
    const bool namesMissing = m_namesMissing;
    const Outcome outcome = elements(children, delimiter);
    const bool written = writer.finish();
    if (!written)
        m_namesMissing = namesMissing; // as if the group was not there
    if (outcome.calledVariable && !outcome.renderedVariable) {
        m_result.output.cutTo(mark);
        m_result.names.resize(records);
        return outcome;
    }
    // What is left counts as a variable with a value for the group around it.
    return written ? Outcome{true, true} : outcome;
}

Outcome Renderer::choose(const ChooseElement &choose)
{
    const Branch *branch = chosen(choose);
    return branch != nullptr ? elements(branch->children, m_delimiter) : Outcome{};
}

const Branch *Renderer::chosen(const ChooseElement &choose)
{
    const auto found =
        std::find_if(choose.branches.begin(), choose.branches.end(), [this](const Branch &branch) {
            return holds(branch, m_evaluation, m_disambiguateTests);
        });
    return found == choose.branches.end() ? nullptr : &*found;
}

} // namespace lutrin::citation
