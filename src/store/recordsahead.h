// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/aheadthread.h"
#include "store/connection.h"
#include "store/documentset.h"

#include <cstddef>
#include <deque>
#include <future>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::store {

/// Writes records of new documents a little after they were added: in between they are compressed
/// in another thread. Writes belong into the caller's transaction, and end with settle().
class RecordsAhead {
public:
    explicit RecordsAhead(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<void> add(DocumentNumber number, std::string id, std::string json);

    /// Whether that document's record is still to be written.
    [[nodiscard]] bool waits(std::string_view id) const;
    [[nodiscard]] bool waits(DocumentNumber number) const;
    /// Writes all that waits.
    [[nodiscard]] Result<void> settle();

private:
    struct Waiting {
        DocumentNumber number = 0;
        std::string id;
        std::size_t bytes = 0;
        std::future<Result<std::vector<std::byte>>> record;
    };
    [[nodiscard]] Result<void> writeFirst();

    Connection &m_connection;
    std::deque<Waiting> m_waiting;
    std::size_t m_bytes = 0; ///< of all that waits, before it is compressed
    /// Its own: a record is waited for while much else is still to be read ahead.
    std::unique_ptr<AheadThread> m_thread;
};

} // namespace lutrin::store
