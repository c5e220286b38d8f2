// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/highlight.h"
#include "store/connection.h"

#include <string_view>
#include <vector>

namespace lutrin::store {

/// Table `highlight`. Writes belong into the caller's transaction.
class HighlightStore {
public:
    explicit HighlightStore(Connection &connection) : m_connection(connection) {}

    /// In the order of their places.
    [[nodiscard]] Result<std::vector<corpus::Highlight>> of(std::string_view document) const;
    /// Under its number, in place of what was there; a new one for 0. Gives the number.
    [[nodiscard]] Result<std::int64_t> keep(const corpus::Highlight &highlight);
    /// Nothing happens where it is not there.
    [[nodiscard]] Result<void> remove(std::int64_t number);

private:
    Connection &m_connection;
};

} // namespace lutrin::store
