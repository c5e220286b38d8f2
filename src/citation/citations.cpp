// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of Processor that renders citations.
#include "citation/processor.h"

#include "citation/output/punctuation.h"
#include "citation/rendering/citationwriter.h"
#include "citation/rendering/numbers.h"
#include "citation/rendering/positions.h"

#include <algorithm>
#include <map>

namespace lutrin::citation {
namespace {

/// Moves each that has the name of one before it to that one (« Cite Grouping »).
std::vector<std::size_t> broughtTogether(const std::vector<std::size_t> &order,
                                         const std::vector<std::string> &names)
{
    std::vector<std::size_t> result;
    for (const std::size_t index : order) {
        const auto same = [&](std::size_t other) {
            return !names[index].empty() && names[other] == names[index];
        };
        const auto last = std::find_if(result.rbegin(), result.rend(), same);
        result.insert(last == result.rend() ? result.end() : last.base(), index);
    }
    return result;
}

} // namespace

std::vector<std::size_t> Processor::citeOrder(const CitationInput &citation) const
{
    const std::vector<SortKey> &keys = style().citation.sort;
    const std::vector<Cite> &cites = citation.cites;
    const auto value = [&](std::size_t cite, std::size_t key) {
        return sortValue(keys[key], style(), locale(), cites[cite], sortedAs(indexOf(cites[cite])),
                         Area::Citation, m_collation);
    };
    if (!groupsCites())
        return SortValues(cites.size(), keys.size()).order(keys, value);
    // Works of the same names stand together, where the first of them would. What the style's keys
    // leave open among names goes as in the bibliography.
    std::vector<std::string> names;
    std::map<std::string, int> firstNumber;
    for (const Cite &cite : cites) {
        names.push_back(groupingNames(renderCite(cite, Omitted::Nothing)));
        const auto first = firstNumber.try_emplace(names.back(), cite.citationNumber).first;
        first->second = std::min(first->second, cite.citationNumber);
    }
    std::vector<SortKey> all = keys;
    all.emplace_back();
    const auto valueOrNumber = [&](std::size_t cite, std::size_t key) {
        return key < keys.size() ? value(cite, key)
                                 : padded(std::to_string(firstNumber.at(names[cite])));
    };
    return broughtTogether(SortValues(cites.size(), all.size()).order(all, valueOrNumber), names);
}

bool Processor::groupsCites() const
{
    const Citation &citation = style().citation;
    return citation.groupDelimiter ||
           (citation.collapse != Collapse::None && citation.collapse != Collapse::CitationNumber);
}

std::size_t Processor::indexOf(const Cite &cite) const
{
    return static_cast<std::size_t>(cite.item - m_items.data());
}

void Processor::resolve(CitationInput &citation) const
{
    for (std::size_t i = 0; i < citation.cites.size(); ++i) {
        Cite &cite = citation.cites[i];
        if (cite.item == nullptr && i < citation.ids.size())
            if (const auto found = m_byId.find(citation.ids[i]); found != m_byId.end())
                cite.item = &m_items[found->second];
        if (cite.item != nullptr)
            cite.citationNumber = m_numbers[indexOf(cite)];
    }
    std::erase_if(citation.cites, [](const Cite &cite) { return cite.item == nullptr; });
    if (citation.unsorted || style().citation.sort.empty() || citation.cites.size() < 2)
        return;
    std::vector<Cite> sorted;
    for (const std::size_t index : citeOrder(citation))
        sorted.push_back(citation.cites[index]);
    citation.cites = std::move(sorted);
}

Rendering Processor::renderCite(const Cite &cite, Omitted omitted) const
{
    Evaluation evaluation{style(), locale(), cite, m_disambiguation[indexOf(cite)]};
    evaluation.explicitYearSuffix = m_explicitYearSuffix;
    evaluation.omitFirstNames = omitted != Omitted::Nothing;
    evaluation.omitFirstYear = omitted == Omitted::NamesAndYear;
    return Renderer(evaluation).render(style().citation.layout.children);
}

std::vector<Run> Processor::renderCitation(const CitationInput &citation) const
{
    const CitationWriter writer(style(), locale(), [this](const Cite &cite, Omitted omitted) {
        return renderCite(cite, omitted);
    });
    return punctuated(writer.write(citation.cites), locale());
}

void Processor::citedIn(const std::vector<CitationInput> &citations)
{
    for (const CitationInput &citation : citations)
        for (const std::string &id : citation.ids)
            if (const auto item = m_byId.find(id); item != m_byId.end())
                if (int &note = m_firstNotes[item->second]; note == 0)
                    note = citation.note;
}

std::vector<std::vector<Run>> Processor::citations(std::vector<CitationInput> citations)
{
    for (CitationInput &citation : citations)
        resolve(citation);
    locate(citations, style().citation.nearNoteDistance);
    std::vector<std::vector<Run>> texts;
    texts.reserve(citations.size());
    for (const CitationInput &citation : citations)
        texts.push_back(renderCitation(citation));
    return texts;
}

} // namespace lutrin::citation
