// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/termnotes.h"

#include "store/terms.h"

namespace lutrin::store {

void TermNotes::reset(bool counting)
{
    m_beginnings.reset();
    m_counts.clear();
    m_counting = counting;
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
    if (!m_counting)
        return;
    if (!colocated)
        ++m_place;
    count(term);
    if (!word)
        return;
    for (std::size_t size = shortestBeginning; size <= longestBeginning && size <= term.size();
         ++size) {
        setBeginningTerm(m_key, term.substr(0, size));
        count(m_key);
    }
}

void TermNotes::count(std::string_view term)
{
    Count &count = m_counts[std::string(term)];
    if (count.lastPlace == m_place)
        return;
    count.lastPlace = m_place;
    ++count.columns.at(static_cast<std::size_t>(m_column));
}

} // namespace lutrin::store
