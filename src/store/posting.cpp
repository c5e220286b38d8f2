// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/posting.h"

#include <algorithm>
#include <bit>

namespace lutrin::store {

namespace {

constexpr std::uint32_t otherShape = PostingList::commonShapes;
constexpr std::size_t bitmapBytes = documentsInBlock / 8;
/// From so many documents on, a bit each takes less room than a byte each.
constexpr std::size_t manyInBlock = bitmapBytes;

/// What a term mostly is in a document. In the file: append only what follows the same rule.
constexpr std::array<ColumnCounts, PostingList::commonShapes> shapes{{
    {0, 0, 1, 0, 0},
    {0, 0, 2, 0, 0},
    {0, 0, 3, 0, 0},
    {0, 0, 4, 0, 0},
    {0, 0, 5, 0, 0},
    {0, 0, 6, 0, 0},
    {0, 0, 7, 0, 0},
    {0, 0, 8, 0, 0},
    {0, 0, 9, 0, 0},
    {1, 0, 1, 0, 0},
    {1, 0, 2, 0, 0},
    {1, 0, 3, 0, 0},
    {0, 0, 0, 0, 1},
    {0, 0, 0, 1, 0},
    {0, 1, 1, 0, 0},
}};

/// Enough for nearly all that are met in a list.
constexpr std::size_t shapesMet = 8192;

/// Most counts are small, and those in the body differ most.
std::uint32_t mixed(const ColumnCounts &counts)
{
    constexpr std::array<std::uint32_t, columnCount> factors{1031, 257, 1, 4099, 7919};
    std::uint32_t mix = 0;
    for (std::size_t column = 0; column < columnCount; ++column)
        mix += factors.at(column) * counts.at(column);
    return mix;
}

/// Writes numbers as blockBytes() says.
class BlockWriter {
public:
    void byte(std::uint32_t value) { m_bytes.push_back(static_cast<std::byte>(value)); }

    void number(std::uint32_t value)
    {
        for (; value >= 0x80U; value >>= 7U)
            byte((value & 0x7fU) | 0x80U);
        byte(value);
    }

    void bits(const PostingList &list, std::size_t begin, std::size_t end)
    {
        const std::size_t start = m_bytes.size();
        m_bytes.resize(start + bitmapBytes);
        for (std::size_t at = begin; at < end; ++at) {
            const DocumentNumber low = list.documents()[at] % documentsInBlock;
            m_bytes[start + low / 8] |= static_cast<std::byte>(1U << low % 8);
        }
    }

    void gaps(const PostingList &list, std::size_t begin, std::size_t end)
    {
        DocumentNumber next = 0;
        for (std::size_t at = begin; at < end; ++at) {
            const DocumentNumber low = list.documents()[at] % documentsInBlock;
            number(low - next);
            next = low + 1;
        }
    }

    void shapesOf(const PostingList &list, std::size_t begin, std::size_t end)
    {
        for (std::size_t at = begin; at < end; at += 2) {
            const std::uint32_t high =
                at + 1 < end ? std::min(list.shapeAt(at + 1), otherShape) : 0;
            byte(std::min(list.shapeAt(at), otherShape) | high << 4U);
        }
        for (std::size_t at = begin; at < end; ++at) {
            if (list.shapeAt(at) >= otherShape)
                counts(list.counts(list.shapeAt(at)));
        }
    }

    std::vector<std::byte> take() { return std::move(m_bytes); }

private:
    void counts(const ColumnCounts &counts)
    {
        std::uint32_t mask = 0;
        for (std::size_t column = 0; column < columnCount; ++column)
            mask |= counts.at(column) > 0 ? 1U << column : 0;
        byte(mask);
        for (const std::uint32_t count : counts) {
            if (count > 0)
                number(count);
        }
    }

    std::vector<std::byte> m_bytes;
};

/// Reads them again; after the end, zeros and `good()` false.
class BlockReader {
public:
    explicit BlockReader(Bytes bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }

    std::uint32_t byte()
    {
        if (m_at == m_bytes.size()) {
            m_good = false;
            return 0;
        }
        return std::to_integer<std::uint32_t>(m_bytes[m_at++]);
    }

    std::uint32_t number()
    {
        std::uint32_t value = 0;
        for (unsigned shift = 0; shift < 32; shift += 7) {
            const std::uint32_t next = byte();
            value |= (next & 0x7fU) << shift;
            if (next < 0x80U)
                break;
        }
        return value;
    }

    Bytes stretch(std::size_t size)
    {
        if (m_bytes.size() - m_at < size) {
            m_good = false;
            return {};
        }
        m_at += size;
        return m_bytes.subspan(m_at - size, size);
    }

private:
    Bytes m_bytes;
    std::size_t m_at = 0;
    bool m_good = true;
};

/// Eight bytes, the lowest first.
std::uint64_t wordAt(Bytes bytes, std::size_t at)
{
    std::uint64_t word = 0;
    for (unsigned byte = 0; byte < 8; ++byte)
        word |= std::uint64_t{std::to_integer<std::uint8_t>(bytes[at + byte])} << byte * 8;
    return word;
}

/// False if there are not `count` of them.
bool readBits(Bytes bits, std::size_t count, DocumentNumber first,
              std::vector<DocumentNumber> &documents)
{
    if (bits.size() != bitmapBytes)
        return false;
    const std::size_t before = documents.size();
    documents.resize(before + count);
    std::size_t next = before;
    for (std::size_t byte = 0; byte < bitmapBytes; byte += 8) {
        for (std::uint64_t left = wordAt(bits, byte); left != 0; left &= left - 1) {
            if (next == documents.size())
                return false;
            documents[next++] = first + static_cast<DocumentNumber>(byte * 8) +
                                static_cast<DocumentNumber>(std::countr_zero(left));
        }
    }
    return next == documents.size();
}

/// False where one would stand beyond its block.
bool readGaps(BlockReader &reader, std::size_t count, DocumentNumber first,
              std::vector<DocumentNumber> &documents)
{
    const std::size_t before = documents.size();
    documents.resize(before + count);
    DocumentNumber next = 0;
    for (std::size_t at = before; at < documents.size(); ++at) {
        const DocumentNumber gap = reader.number();
        if (gap >= documentsInBlock - next)
            return false;
        documents[at] = first + next + gap;
        next += gap + 1;
    }
    return true;
}

ColumnCounts readCounts(BlockReader &reader)
{
    ColumnCounts counts{};
    const std::uint32_t mask = reader.byte();
    for (std::size_t column = 0; column < columnCount; ++column) {
        if ((mask >> column & 1U) != 0)
            counts.at(column) = reader.number();
    }
    return counts;
}

} // namespace

/// Reads one stretch into a list.
class StretchReader {
public:
    StretchReader(BlockReader &reader, PostingList &list) : m_reader(reader), m_list(list) {}

    /// What is wrong with it; null if nothing is.
    const char *append(DocumentNumber first)
    {
        const bool many = m_reader.byte() != 0;
        const std::size_t count = m_reader.number();
        if (count > documentsInBlock)
            return "impossible size";
        const std::size_t begin = m_list.m_documents.size();
        if (many && !readBits(m_reader.stretch(bitmapBytes), count, first, m_list.m_documents))
            return "too short";
        const bool fits = many || readGaps(m_reader, count, first, m_list.m_documents);
        if (!m_reader.good())
            return "too short";
        if (!fits)
            return "not in its block";
        if (begin > 0 && count > 0 && m_list.m_documents[begin] <= m_list.m_documents[begin - 1])
            return "not in order";
        return appendShapes(count) ? nullptr : "too short";
    }

private:
    bool appendShapes(std::size_t count)
    {
        const Bytes halves = m_reader.stretch((count + 1) / 2);
        if (!m_reader.good())
            return false;
        m_list.m_shapes.resize(m_list.m_shapes.size() + count);
        std::uint32_t *next = m_list.m_shapes.data() + m_list.m_shapes.size() - count;
        for (std::size_t at = 0; at < count; ++at) {
            std::uint32_t shape =
                std::to_integer<std::uint32_t>(halves[at / 2]) >> (at % 2 * 4) & 0xfU;
            if (shape == otherShape)
                shape = m_list.numberOf(readCounts(m_reader));
            *next++ = shape;
        }
        return m_reader.good();
    }

    BlockReader &m_reader;
    PostingList &m_list;
};

PostingList::PostingList() : m_table(shapes.begin(), shapes.end()) {}

/// One that is none of the common ones. A shape that another took the place of is named anew.
std::uint32_t PostingList::numberOf(const ColumnCounts &counts)
{
    m_met.resize(shapesMet);
    std::uint32_t &known = m_met[mixed(counts) % shapesMet];
    if (known == 0 || m_table[known] != counts) {
        known = static_cast<std::uint32_t>(m_table.size());
        m_table.push_back(counts);
    }
    return known;
}

std::uint32_t PostingList::shapeOf(const ColumnCounts &counts)
{
    const auto known = std::ranges::find(shapes, counts);
    return known == shapes.end() ? numberOf(counts)
                                 : static_cast<std::uint32_t>(known - shapes.begin());
}

void PostingList::add(DocumentNumber document, const ColumnCounts &counts)
{
    m_documents.push_back(document);
    m_shapes.push_back(shapeOf(counts));
}

PostingList PostingList::only(Column column) const
{
    const auto place = static_cast<std::size_t>(column);
    PostingList inside;
    std::vector<std::uint32_t> alone; // of each shape here, the one there
    alone.reserve(m_table.size());
    for (const ColumnCounts &shape : m_table) {
        ColumnCounts counts{};
        counts.at(place) = shape.at(place);
        alone.push_back(counts.at(place) > 0 ? inside.shapeOf(counts) : 0);
    }
    for (std::size_t at = 0; at < size(); ++at) {
        if (m_table[m_shapes[at]].at(place) == 0)
            continue;
        inside.m_documents.push_back(m_documents[at]);
        inside.m_shapes.push_back(alone[m_shapes[at]]);
    }
    return inside;
}

void PostingList::reserve(std::size_t count)
{
    m_documents.reserve(count);
    m_shapes.reserve(count);
}

std::vector<std::byte> blockBytes(const PostingList &list, std::size_t begin, std::size_t end)
{
    BlockWriter writer;
    const bool many = end - begin >= manyInBlock;
    writer.byte(many ? 1 : 0);
    writer.number(static_cast<std::uint32_t>(end - begin));
    if (many)
        writer.bits(list, begin, end);
    else
        writer.gaps(list, begin, end);
    writer.shapesOf(list, begin, end);
    return writer.take();
}

Result<void> appendBlock(PostingList &list, DocumentNumber first, Bytes bytes)
{
    BlockReader reader(bytes);
    do {
        if (const char *wrong = StretchReader(reader, list).append(first))
            return failure({Cause::Corrupt, "posting", {}, wrong});
    } while (!reader.atEnd());
    return {};
}

} // namespace lutrin::store
