// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/termnotes.h"

#include "store/terms.h"

#include <utility>

namespace lutrin::store {

void TermNotes::reset(std::shared_ptr<const FrequentTerms> frequent)
{
    m_beginnings.reset();
    m_counts.clear();
    m_frequent = frequent && !frequent->empty() ? std::move(frequent) : nullptr;
    m_place = 0;
}

void TermNotes::beginColumn(Column column)
{
    m_column = column;
    ++m_place;
}

void TermNotes::take(std::string_view term, bool colocated)
{
    const bool word = isWord(term);
    if (word)
        m_beginnings.set(beginningOf(term));
    if (!m_frequent)
        return;
    if (!colocated)
        ++m_place;
    if (Count *found = counted(term))
        ++found->columns.at(static_cast<std::size_t>(m_column));
    if (!word)
        return;
    for (std::size_t size = shortestBeginning; size <= longestBeginning && size <= term.size();
         ++size) {
        setBeginningTerm(m_key, term.substr(0, size));
        Count *found = counted(m_key);
        if (found == nullptr || found->lastPlace == m_place)
            continue;
        found->lastPlace = m_place;
        ++found->columns.at(static_cast<std::size_t>(m_column));
    }
}

TermNotes::Count *TermNotes::counted(std::string_view term)
{
    const auto known = m_frequent->find(term);
    return known == m_frequent->end() ? nullptr : &m_counts[known->second];
}

} // namespace lutrin::store
