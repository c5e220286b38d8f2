// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/documentbits.h"

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
        count += bitsIn(word);
    return count;
}

std::vector<store::DocumentNumber> DocumentBits::numbers() const
{
    std::vector<store::DocumentNumber> numbers;
    numbers.reserve(static_cast<std::size_t>(count()));
    forEach([&](store::DocumentNumber document) { numbers.push_back(document); });
    return numbers;
}

DocumentRanks::DocumentRanks(const DocumentBits &documents) : m_documents(&documents)
{
    std::uint32_t before = 0;
    m_before.reserve(documents.words().size());
    for (const std::uint64_t word : documents.words()) {
        m_before.push_back(before);
        before += bitsIn(word);
    }
}

} // namespace lutrin::search
