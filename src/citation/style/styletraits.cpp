// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/styletraits.h"

#include <algorithm>

namespace lutrin::citation {
namespace {

constexpr int mostTests = 8; ///< more would only cost time

/// Calls `visit` with each element under `elements`; each macro is entered once.
template <typename Visit>
void walk(const Style &style, const Elements &elements, std::vector<bool> &entered, Visit &visit)
{
    for (const Element &element : elements) {
        visit(element);
        if (const auto *text = std::get_if<TextElement>(&element.kind)) {
            const auto macro = static_cast<std::size_t>(text->macro);
            if (text->macro < 0 || entered[macro])
                continue;
            entered[macro] = true;
            walk(style, style.macros[macro].children, entered, visit);
        } else if (const auto *group = std::get_if<GroupElement>(&element.kind)) {
            walk(style, group->children, entered, visit);
        } else if (const auto *names = std::get_if<std::shared_ptr<NamesElement>>(&element.kind)) {
            walk(style, (*names)->substitute, entered, visit);
        } else if (const auto *choose = std::get_if<ChooseElement>(&element.kind)) {
            for (const Branch &branch : choose->branches)
                walk(style, branch.children, entered, visit);
        }
    }
}

int testsIn(const Element &element)
{
    int count = 0;
    if (const auto *choose = std::get_if<ChooseElement>(&element.kind))
        for (const Branch &branch : choose->branches)
            count +=
                std::any_of(branch.tests.begin(), branch.tests.end(),
                            [](const Test &test) {
                                return test.kind == ConditionKind::Disambiguate && test.value == 1;
                            })
                    ? 1
                    : 0;
    return count;
}

/// Whether a variable is rendered as text by name, by the elements or their macros.
bool renders(const Style &style, const Elements &elements, Variable variable)
{
    bool found = false;
    auto visit = [&found, variable](const Element &element) {
        const auto *text = std::get_if<TextElement>(&element.kind);
        found |= text != nullptr && text->source == TextElement::Source::Variable &&
                 text->variable == variable;
    };
    std::vector<bool> entered(style.macros.size());
    walk(style, elements, entered, visit);
    return found;
}

} // namespace

bool placesYearSuffix(const Style &style, const Elements &elements)
{
    return renders(style, elements, Variable::YearSuffix) ||
           renders(style, elements, Variable::CitationLabel);
}

bool rendersNumber(const Style &style, const Elements &elements)
{
    return renders(style, elements, Variable::CitationNumber);
}

bool holdsDate(const Elements &elements)
{
    return std::any_of(elements.begin(), elements.end(), [](const Element &element) {
        if (std::holds_alternative<DateElement>(element.kind))
            return true;
        if (const auto *group = std::get_if<GroupElement>(&element.kind))
            return holdsDate(group->children);
        if (const auto *names = std::get_if<std::shared_ptr<NamesElement>>(&element.kind))
            return holdsDate((*names)->substitute);
        const auto *choose = std::get_if<ChooseElement>(&element.kind);
        return choose != nullptr &&
               std::any_of(choose->branches.begin(), choose->branches.end(),
                           [](const Branch &branch) { return holdsDate(branch.children); });
    });
}

int disambiguateTests(const Style &style)
{
    int count = 0;
    auto visit = [&count](const Element &element) { count += testsIn(element); };
    std::vector<bool> entered(style.macros.size());
    walk(style, style.citation.layout.children, entered, visit);
    return std::min(count, mostTests);
}

} // namespace lutrin::citation
