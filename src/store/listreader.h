// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/connection.h"
#include "store/posting.h"

#include <atomic>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::store {

/// Connections that see the same state of a library's file.
using Readers = std::vector<std::unique_ptr<Connection>>;

/// The documents that have a term, as the full-text index has it; it may be a beginning, see
/// setBeginningTerm().
[[nodiscard]] Result<PostingList> listFound(Connection &connection, std::string_view term);

/// A term's list as it goes into the file.
struct ListBlock {
    DocumentNumber first = 0; ///< of the block's numbers
    std::vector<std::byte> bytes;
};
using ListBlocks = std::vector<ListBlock>;
[[nodiscard]] ListBlocks blocksOf(const PostingList &list);

/// Reads the lists of many terms from the full-text index, in a thread for each connection.
class ListReader {
public:
    /// `connection` and `readers` outlive it.
    ListReader(Connection &connection, const Readers &readers)
        : m_connection(connection), m_readers(readers)
    {
    }

    /// Hands each term's list to `take`, in the order of the terms and in the calling thread.
    using Take = std::function<Result<void>(const std::string &term, const ListBlocks &blocks)>;
    [[nodiscard]] Result<void> read(std::span<const std::string> terms, const Take &take);

private:
    /// Terms at hand, which each thread takes the next one of.
    struct Task {
        std::span<const std::string> terms;
        std::vector<ListBlocks> lists;
        std::atomic<std::size_t> next = 0;
    };
    [[nodiscard]] static Result<void> work(Task &task, Connection &connection);
    [[nodiscard]] Result<void> workTogether(Task &task);

    Connection &m_connection;
    const Readers &m_readers;
};

} // namespace lutrin::store
