// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/documentset.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace lutrin::search {

/// How many bits are set. std::popcount calls a function where the processor need not have an
/// instruction for it.
[[nodiscard]] constexpr std::uint32_t bitsIn(std::uint64_t word)
{
    word -= word >> 1U & 0x5555555555555555U;
    word = (word & 0x3333333333333333U) + (word >> 2U & 0x3333333333333333U);
    word = (word + (word >> 4U)) & 0x0f0f0f0f0f0f0f0fU;
    return static_cast<std::uint32_t>(word * 0x0101010101010101U >> 56U);
}

/// A set of documents with a bit for each number: faster to ask and to fill than a compressed one,
/// and small enough while a search lasts. All sets that are put together have the same size.
class DocumentBits {
public:
    /// Empty, for numbers below `size`.
    explicit DocumentBits(std::size_t size) : m_words((size + 63) / 64), m_size(size) {}
    DocumentBits(const store::DocumentSet &documents, std::size_t size);

    void set(store::DocumentNumber document)
    {
        if (document < m_size)
            m_words[document / 64] |= std::uint64_t{1} << document % 64;
    }
    [[nodiscard]] bool contains(store::DocumentNumber document) const
    {
        return document < m_size && (m_words[document / 64] >> document % 64 & 1U) != 0;
    }

    DocumentBits &operator&=(const DocumentBits &other);
    DocumentBits &operator|=(const DocumentBits &other);
    DocumentBits &operator-=(const DocumentBits &other);

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::int64_t count() const;
    /// Calls `action` with each, by ascending number.
    template <typename Action>
    void forEach(Action &&action) const
    {
        for (std::size_t at = 0; at < m_words.size(); ++at) {
            for (std::uint64_t left = m_words[at]; left != 0; left &= left - 1)
                action(static_cast<store::DocumentNumber>(
                    at * 64 + static_cast<std::size_t>(std::countr_zero(left))));
        }
    }
    /// By ascending number.
    [[nodiscard]] std::vector<store::DocumentNumber> numbers() const;
    [[nodiscard]] const std::vector<std::uint64_t> &words() const { return m_words; }

private:
    std::vector<std::uint64_t> m_words;
    std::size_t m_size;
};

/// At which place each document of a set stands in it. The set must outlive it.
class DocumentRanks {
public:
    explicit DocumentRanks(const DocumentBits &documents);

    /// Of a document of the set.
    [[nodiscard]] std::size_t of(store::DocumentNumber document) const
    {
        const std::uint64_t lower = (std::uint64_t{1} << document % 64) - 1;
        return m_before[document / 64] + bitsIn(m_documents->words()[document / 64] & lower);
    }

private:
    const DocumentBits *m_documents;
    std::vector<std::uint32_t> m_before; ///< how many documents stand before each word
};

} // namespace lutrin::search
