// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/documentset.h"
#include "store/matchvisitor.h"
#include "store/statement.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace lutrin::store {

/// The documents that have a term, by ascending number, each with how often it stands in each of
/// its columns. What most documents have is named by a number, so that it is weighed once for all.
class PostingList {
public:
    /// So many first shapes are the same in every list.
    static constexpr std::uint32_t commonShapes = 15;

    PostingList();

    /// `document` is higher than all before it.
    void add(DocumentNumber document, const ColumnCounts &counts);
    void reserve(std::size_t count);
    /// Those that have the term in `column`, with what they have there alone.
    [[nodiscard]] PostingList only(Column column) const;

    [[nodiscard]] std::size_t size() const { return m_documents.size(); }
    [[nodiscard]] const std::vector<DocumentNumber> &documents() const { return m_documents; }
    /// The number of the shape of the document at `place` in documents().
    [[nodiscard]] std::uint32_t shapeAt(std::size_t place) const { return m_shapes[place]; }
    [[nodiscard]] const ColumnCounts &counts(std::uint32_t shape) const { return m_table[shape]; }

    bool operator==(const PostingList &) const = default;

private:
    friend class StretchReader;

    /// The number of a shape, which may be new.
    [[nodiscard]] std::uint32_t shapeOf(const ColumnCounts &counts);
    [[nodiscard]] std::uint32_t numberOf(const ColumnCounts &counts);

    std::vector<DocumentNumber> m_documents;
    std::vector<std::uint32_t> m_shapes;
    std::vector<ColumnCounts> m_table;
    /// Shapes that were met, by their counts mixed to a small number; 0 for none.
    std::vector<std::uint32_t> m_met;
};

/// The documents of a block are numbered from a multiple of this.
inline constexpr DocumentNumber documentsInBlock = 16384;

/// A stretch of a list, all of it in one block, as it lies in the file, alone or behind the one
/// before it:
///
/// - one byte: 0 or 1; then the count of documents, as a number (seven bits a byte, the lowest
///   first, the eighth says that more follow);
/// - the documents: after a 0, for each how many numbers lie between it and the one before, as
///   such numbers; after a 1, a bit for each of the block's numbers, the lowest first;
/// - half a byte for each document, the low half first: the number of its shape, or 15;
/// - for each 15, in turn: a byte with a bit for each column that has the term, then their counts.
[[nodiscard]] std::vector<std::byte> blockBytes(const PostingList &list, std::size_t begin,
                                                std::size_t end);
/// Appends what blockBytes() made of one or more stretches of the block that begins with document
/// `first`. Error: Corrupt.
[[nodiscard]] Result<void> appendBlock(PostingList &list, DocumentNumber first, Bytes bytes);

} // namespace lutrin::store
