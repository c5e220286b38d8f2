// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "citation/rendering/evaluation.h"
#include "citation/rendering/renderer.h"
#include "citation/rendering/sorting.h"
#include "citation/style/stylecatalogue.h"

#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lutrin::citation {

/// One citation of a document: cites that stand together, in a note or in the text.
struct CitationInput {
    std::vector<Cite> cites; ///< `item` may be null: `ids` then names it
    std::vector<std::string> ids;
    int note = 0; ///< number of the note; 0 for a citation in the text
    bool unsorted = false;
    bool located = false; ///< positions are given; they are not to be worked out
};

/// An entry of the bibliography, ready to be written in any form.
struct BibliographyEntry {
    std::size_t item = 0; ///< index of the item
    std::vector<Run> runs;
};

/// The state of one document: the items that it cites, told apart from each other, and their
/// numbers. Renders citations and the bibliography. Not thread-safe; make one for each document.
class Processor {
public:
    /// The items must outlive the processor.
    Processor(LoadedStyle style, const std::vector<Item> &items);

    /// Says in which notes the citations of the document stand, before prepare(): cites that name
    /// the note of the first one (« op. cit., n. 4 ») may be told apart by it.
    void citedIn(const std::vector<CitationInput> &citations);

    /// Sorts, numbers and tells the items apart. Must come before what renders. Error: Cancelled.
    [[nodiscard]] Result<void> prepare(std::stop_token stop = {});

    /// Entries in the style's order, each with the place that is cited; for a style that defines no
    /// bibliography, nothing. `made` is called behind each.
    [[nodiscard]] std::vector<BibliographyEntry>
    bibliography(const Locator &locator = {}, const std::function<void()> &made = {});

    /// The citations of the document from its start to its end: each one's text.
    [[nodiscard]] std::vector<std::vector<Run>> citations(std::vector<CitationInput> citations);

    /// One citation by itself, as the first of a document.
    [[nodiscard]] std::vector<Run> citation(CitationInput citation);

    [[nodiscard]] const Locale &locale() const { return *m_style.locale; }
    [[nodiscard]] const Style &style() const { return *m_style.style; }

private:
    [[nodiscard]] std::size_t indexOf(const Cite &cite) const;
    void resolve(CitationInput &citation) const;
    [[nodiscard]] std::vector<std::size_t> citeOrder(const CitationInput &citation) const;
    /// Whether cites of the same names are brought together.
    [[nodiscard]] bool groupsCites() const;
    [[nodiscard]] Rendering renderCite(const Cite &cite, Omitted omitted) const;
    [[nodiscard]] std::vector<Run> renderCitation(const CitationInput &citation) const;
    [[nodiscard]] Cite entryCite(std::size_t item) const;
    /// Makes the sort keys, the second time only of those items in which something has changed.
    [[nodiscard]] std::vector<std::size_t> bibliographyOrder();
    /// What sort keys know of how an item is told apart: nothing, where that goes for single cites.
    [[nodiscard]] const Disambiguation &sortedAs(std::size_t item) const;
    void number();
    [[nodiscard]] Rendering renderEntry(std::size_t item, const Locator &locator,
                                        const std::vector<std::string> *personsBefore) const;

    LoadedStyle m_style;
    const std::vector<Item> &m_items;
    std::unordered_map<std::string_view, std::size_t> m_byId;
    SortValues m_sortValues;
    std::vector<std::size_t> m_order;             ///< of the bibliography
    std::vector<int> m_numbers;                   ///< citation numbers, by item
    std::vector<int> m_firstNotes;                ///< where an item is first cited; 0 for none
    std::vector<Disambiguation> m_disambiguation; ///< by item
    Collation m_collation;
    bool m_explicitYearSuffix = false; ///< the style says where year suffixes stand
};

} // namespace lutrin::citation
