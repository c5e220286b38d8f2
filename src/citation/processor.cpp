// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/processor.h"

#include "citation/layoutwriter.h"
#include "citation/punctuation.h"

#include <algorithm>
#include <numeric>

namespace lutrin::citation {
namespace {

bool rendersYearSuffix(const Style &style, const Elements &elements)
{
    return std::any_of(elements.begin(), elements.end(), [&](const Element &element) {
        if (const auto *text = std::get_if<TextElement>(&element.kind)) {
            if (text->macro >= 0)
                return rendersYearSuffix(
                    style, style.macros[static_cast<std::size_t>(text->macro)].children);
            return text->source == TextElement::Source::Variable &&
                   text->variable == Variable::YearSuffix;
        }
        if (const auto *group = std::get_if<GroupElement>(&element.kind))
            return rendersYearSuffix(style, group->children);
        if (const auto *names = std::get_if<NamesElement>(&element.kind))
            return rendersYearSuffix(style, names->substitute);
        if (const auto *choose = std::get_if<ChooseElement>(&element.kind))
            return std::any_of(
                choose->branches.begin(), choose->branches.end(),
                [&](const Branch &branch) { return rendersYearSuffix(style, branch.children); });
        return false;
    });
}

} // namespace

Processor::Processor(LoadedStyle style, const std::vector<Item> &items)
    : m_style(std::move(style))
    , m_items(items)
    , m_numbers(items.size())
    , m_disambiguation(items.size())
    , m_collation(m_style.locale->language())
{
    for (std::size_t i = 0; i < items.size(); ++i)
        m_byId.emplace(items[i].id, i);
    std::iota(m_numbers.begin(), m_numbers.end(), 1);
    // Macros are shared, so each layout is looked through once, not at every reference.
    m_explicitInCitation = this->style().usesYearSuffix &&
                           rendersYearSuffix(this->style(), this->style().citation.layout.children);
    m_explicitInBibliography =
        this->style().usesYearSuffix && this->style().bibliography &&
        rendersYearSuffix(this->style(), this->style().bibliography->layout.children);
}

Cite Processor::entryCite(std::size_t item) const
{
    Cite cite;
    cite.item = &m_items[item];
    cite.citationNumber = m_numbers[item];
    return cite;
}

std::vector<std::size_t> Processor::bibliographyOrder() const
{
    std::vector<std::size_t> plain(m_items.size());
    std::iota(plain.begin(), plain.end(), std::size_t{0});
    if (!style().bibliography || style().bibliography->sort.empty())
        return plain;
    const std::vector<SortKey> &keys = style().bibliography->sort;
    std::vector<SortValues> values;
    values.reserve(m_items.size());
    for (std::size_t i = 0; i < m_items.size(); ++i)
        values.push_back(sortValues(keys, style(), locale(), entryCite(i), m_disambiguation[i],
                                    Area::Bibliography, m_collation));
    return sortedOrder(keys, values);
}

void Processor::number()
{
    for (std::size_t position = 0; position < m_order.size(); ++position)
        m_numbers[m_order[position]] = static_cast<int>(position) + 1;
}

Result<void> Processor::prepare(std::stop_token stop)
{
    m_order = bibliographyOrder();
    number();
    if (stop.stop_requested())
        return failure({Cause::Cancelled, {}, {}, {}});
    return {};
}

Rendering Processor::renderEntry(std::size_t item) const
{
    const Cite cite = entryCite(item);
    Evaluation evaluation{style(), locale(), cite, m_disambiguation[item]};
    evaluation.area = Area::Bibliography;
    evaluation.explicitYearSuffix = m_explicitInBibliography;
    return Renderer(evaluation).render(style().bibliography->layout.children);
}

std::vector<BibliographyEntry> Processor::bibliography()
{
    std::vector<BibliographyEntry> entries;
    if (!style().bibliography)
        return entries;
    for (const std::size_t item : m_order) {
        Rendering rendering = renderEntry(item);
        entries.push_back(
            {item, punctuated(inLayout(style().bibliography->layout, rendering.output), locale())});
    }
    return entries;
}

std::vector<Run> Processor::citation(CitationInput citation)
{
    std::vector<CitationInput> all;
    all.push_back(std::move(citation));
    return std::move(citations(std::move(all)).front());
}

} // namespace lutrin::citation
