// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/processor.h"

#include "citation/output/punctuation.h"
#include "citation/rendering/bibliographywriter.h"
#include "citation/rendering/disambiguator.h"
#include "citation/rendering/entrylocator.h"
#include "citation/rendering/layoutwriter.h"
#include "citation/style/styletraits.h"

#include <algorithm>
#include <numeric>

namespace lutrin::citation {
namespace {

/// Whom the first cs:names of an entry names, in all its variables.
std::vector<std::string> personsOf(const Rendering &entry)
{
    if (entry.names.empty())
        return {};
    std::vector<std::string> persons = entry.names.front().persons;
    const std::vector<std::string> &further = entry.names.front().further;
    persons.insert(persons.end(), further.begin(), further.end());
    return persons;
}

} // namespace
Processor::Processor(LoadedStyle style, const std::vector<Item> &items)
    : m_style(std::move(style))
    , m_items(items)
    , m_numbers(items.size())
    , m_firstNotes(items.size())
    , m_disambiguation(items.size())
    , m_collation(m_style.locale->language())
{
    for (std::size_t i = 0; i < items.size(); ++i)
        m_byId.emplace(items[i].id, i);
    std::iota(m_numbers.begin(), m_numbers.end(), 1);
    // A suffix that one of the layouts renders by itself is not appended to the year in the other
    // one (« Disambiguation »). Macros are shared, so each layout is looked through once.
    const auto places = [this](const Layout &layout) {
        return placesYearSuffix(this->style(), layout.children);
    };
    m_explicitYearSuffix =
        this->style().usesYearSuffix &&
        (places(this->style().citation.layout) ||
         (this->style().bibliography && places(this->style().bibliography->layout)));
}

Cite Processor::entryCite(std::size_t item) const
{
    Cite cite;
    cite.item = &m_items[item];
    cite.citationNumber = m_numbers[item];
    return cite;
}

const Disambiguation &Processor::sortedAs(std::size_t item) const
{
    static const Disambiguation plain;
    return style().citation.givenNameRule == GivenNameRule::ByCite ? plain : m_disambiguation[item];
}

std::vector<std::size_t> Processor::bibliographyOrder()
{
    std::vector<std::size_t> plain(m_items.size());
    std::iota(plain.begin(), plain.end(), std::size_t{0});
    if (!style().bibliography || style().bibliography->sort.empty())
        return plain;
    const std::vector<SortKey> &keys = style().bibliography->sort;
    if (m_sortValues.empty())
        m_sortValues = SortValues(m_items.size(), keys.size());
    // The numbers are given anew after the first time.
    const bool all =
        std::any_of(keys.begin(), keys.end(), [](const SortKey &key) { return key.byNumber; });
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if (all || !(sortedAs(i) == Disambiguation{}))
            m_sortValues.forget(i);
    return m_sortValues.order(keys, [&](std::size_t item, std::size_t key) {
        return sortValue(keys[key], style(), locale(), entryCite(item), sortedAs(item),
                         Area::Bibliography, m_collation);
    });
}

void Processor::number()
{
    // A bibliography that goes down by its numbers has the last one first.
    const std::vector<SortKey> none;
    const auto &keys = style().bibliography ? style().bibliography->sort : none;
    const bool down = std::any_of(keys.begin(), keys.end(), [](const SortKey &key) {
        return key.byNumber && key.descending;
    });
    for (std::size_t position = 0; position < m_order.size(); ++position)
        m_numbers[m_order[position]] =
            static_cast<int>(down ? m_order.size() - position : position + 1);
}

Result<void> Processor::prepare(std::stop_token stop)
{
    m_order = bibliographyOrder();
    number();
    const auto render = [this](std::size_t item, const Disambiguation &disambiguation) {
        // Told apart as they are cited after the first time, where the forms are shortest.
        Cite cite = entryCite(item);
        cite.position = CitePosition::Subsequent;
        cite.nearNote = true;
        // A number of a note tells single cites apart, but no persons.
        if (style().citation.givenNameRule == GivenNameRule::ByCite)
            cite.firstNote = m_firstNotes[item];
        Evaluation evaluation{style(), locale(), cite, disambiguation};
        evaluation.explicitYearSuffix = m_explicitYearSuffix;
        evaluation.purpose = Purpose::Disambiguation;
        return Renderer(evaluation).render(style().citation.layout.children);
    };
    Disambiguator disambiguator(style(), m_items, render);
    disambiguator.run(m_order, stop);
    m_disambiguation = disambiguator.result();
    // Persons who are told apart stand in the order that their readers see.
    if (style().citation.givenNameRule != GivenNameRule::ByCite) {
        std::vector<std::size_t> order = bibliographyOrder();
        if (order != m_order) {
            m_order = std::move(order);
            number();
            disambiguator.reorder(m_order);
            m_disambiguation = disambiguator.result();
        }
    }
    if (stop.stop_requested())
        return failure({Cause::Cancelled, {}, {}, {}});
    return {};
}

Rendering Processor::renderEntry(std::size_t item, const Locator &locator,
                                 const std::vector<std::string> *personsBefore) const
{
    Cite cite = entryCite(item);
    Evaluation evaluation{style(), locale(), cite, m_disambiguation[item]};
    evaluation.area = Area::Bibliography;
    evaluation.explicitYearSuffix = m_explicitYearSuffix;
    evaluation.personsBefore = personsBefore;
    Rendering rendering = Renderer(evaluation).render(style().bibliography->layout.children);
    cite.locator = locator; // no business of what the style itself writes
    addLocator(evaluation, rendering.output);
    return rendering;
}

std::vector<BibliographyEntry> Processor::bibliography(const Locator &locator,
                                                       const std::function<void()> &made)
{
    std::vector<BibliographyEntry> entries;
    if (!style().bibliography)
        return entries;
    const BibliographyWriter writer(*style().bibliography);
    const bool substitutes = style().bibliography->subsequentAuthorSubstitute.has_value();
    std::vector<std::string> persons;
    for (const std::size_t item : m_order) {
        Rendering rendering = renderEntry(item, locator, substitutes ? &persons : nullptr);
        persons = personsOf(rendering);
        capitalizeLeadingTerm(rendering.output, locale().language());
        std::vector<Run> runs = writer.write(std::move(rendering));
        if (!runs.empty())
            entries.push_back({item, punctuated(std::move(runs), locale())});
        if (made)
            made();
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
