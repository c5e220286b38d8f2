// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/edition.h"
#include "store/connection.h"

#include <string_view>
#include <vector>

namespace lutrin::store {

/// Table `edition`: the bundled corpora that the library holds. Writes belong into the caller's
/// transaction.
class EditionStore {
public:
    explicit EditionStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<std::vector<corpus::Edition>> all() const;
    /// All empty when no edition of this corpus is in.
    [[nodiscard]] Result<corpus::Edition> find(std::string_view corpus) const;
    [[nodiscard]] Result<void> put(const corpus::Edition &edition);

private:
    Connection &m_connection;
};

} // namespace lutrin::store
