// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of Processor that renders citations.
#include "citation/processor.h"

#include "citation/output/punctuation.h"
#include "citation/rendering/citationwriter.h"
#include "citation/rendering/positions.h"

#include <algorithm>

namespace lutrin::citation {

std::vector<std::size_t> Processor::citeOrder(const CitationInput &citation) const
{
    const std::vector<SortKey> &keys = style().citation.sort;
    // Inside a citation, cites are sorted before they are told apart.
    static const Disambiguation plain;
    std::vector<SortValues> values;
    for (const Cite &cite : citation.cites)
        values.push_back(
            sortValues(keys, style(), locale(), cite, plain, Area::Citation, m_collation));
    return sortedOrder(keys, values);
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

Rendering Processor::renderCite(const Cite &cite, bool omitNames) const
{
    Evaluation evaluation{style(), locale(), cite, m_disambiguation[indexOf(cite)]};
    evaluation.explicitYearSuffix = m_explicitInCitation;
    evaluation.omitFirstNames = omitNames;
    return Renderer(evaluation).render(style().citation.layout.children);
}

std::vector<Run> Processor::renderCitation(const CitationInput &citation) const
{
    const CitationWriter writer(style(), locale(), [this](const Cite &cite, bool omitNames) {
        return renderCite(cite, omitNames);
    });
    return punctuated(writer.write(citation.cites), locale());
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
