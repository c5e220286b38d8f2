// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/connection.h"

namespace lutrin::store {

/// Everything or nothing: rolled back by its destructor unless it was committed. A reading
/// transaction sees the library as it was at its first query until it ends. They do not nest.
class Transaction {
public:
    enum class Kind { Read, Write };

    /// Error of a writing one: ReadOnly, or CannotWrite while another connection writes.
    [[nodiscard]] static Result<Transaction> begin(Connection &connection, Kind kind);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}

    Connection *m_connection; ///< null once it is over
};

} // namespace lutrin::store
