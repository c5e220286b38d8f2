// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/taxonomy.h"
#include "store/connection.h"

namespace lutrin::store {

/// Tables `term` and `term_alias`. Writes belong into the caller's transaction, and leave the
/// index as it was: Batch keeps both together.
class TaxonomyStore {
public:
    explicit TaxonomyStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<corpus::Taxonomy> taxonomy() const;
    /// These terms, in this order, and no others.
    [[nodiscard]] Result<void> replace(const corpus::Taxonomy &taxonomy);
    /// One more, after the others.
    [[nodiscard]] Result<void> append(const corpus::Term &term);

private:
    Connection &m_connection;
};

} // namespace lutrin::store
