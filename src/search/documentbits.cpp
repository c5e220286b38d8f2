// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/documentbits.h"

#include <bit>

namespace lutrin::search {

DocumentBits::DocumentBits(const store::DocumentSet &documents, std::size_t size)
    : DocumentBits(size)
{
    documents.iterate(
        [](std::uint32_t document, void *bits) {
            static_cast<DocumentBits *>(bits)->set(document);
            return true;
        },
        this);
}

DocumentBits &DocumentBits::operator&=(const DocumentBits &other)
{
    for (std::size_t at = 0; at < m_words.size(); ++at)
        m_words[at] &= other.m_words[at];
    return *this;
}

DocumentBits &DocumentBits::operator|=(const DocumentBits &other)
{
    for (std::size_t at = 0; at < m_words.size(); ++at)
        m_words[at] |= other.m_words[at];
    return *this;
}

DocumentBits &DocumentBits::operator-=(const DocumentBits &other)
{
    for (std::size_t at = 0; at < m_words.size(); ++at)
        m_words[at] &= ~other.m_words[at];
    return *this;
}

std::int64_t DocumentBits::count() const
{
    std::int64_t count = 0;
    for (const std::uint64_t word : m_words)
        count += std::popcount(word);
    return count;
}

std::vector<store::DocumentNumber> DocumentBits::numbers() const
{
    std::vector<store::DocumentNumber> numbers;
    numbers.reserve(static_cast<std::size_t>(count()));
    for (std::size_t at = 0; at < m_words.size(); ++at) {
        for (std::uint64_t left = m_words[at]; left != 0; left &= left - 1)
            numbers.push_back(static_cast<store::DocumentNumber>(
                at * 64 + static_cast<std::size_t>(std::countr_zero(left))));
    }
    return numbers;
}

DocumentRanks::DocumentRanks(const DocumentBits &documents) : m_documents(&documents)
{
    std::uint32_t before = 0;
    m_before.reserve(documents.words().size());
    for (const std::uint64_t word : documents.words()) {
        m_before.push_back(before);
        before += static_cast<std::uint32_t>(std::popcount(word));
    }
}

std::size_t DocumentRanks::of(store::DocumentNumber document) const
{
    const std::uint64_t lower = (std::uint64_t{1} << document % 64) - 1;
    return m_before[document / 64] +
           static_cast<std::size_t>(std::popcount(m_documents->words()[document / 64] & lower));
}

} // namespace lutrin::search
