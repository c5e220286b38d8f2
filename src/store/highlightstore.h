// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/highlight.h"
#include "store/connection.h"

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::store {

/// Table `highlight`. Writes belong into the caller's transaction.
class HighlightStore {
public:
    explicit HighlightStore(Connection &connection) : m_connection(connection) {}

    /// Those of the text, then those of the PDF, in the order of their places; their locators are
    /// not known here.
    [[nodiscard]] Result<std::vector<corpus::Highlight>> of(std::string_view document) const;
    /// Under its number, in place of what was there; a new one for 0. Gives the number.
    [[nodiscard]] Result<std::int64_t> keep(const corpus::Highlight &highlight);
    /// Keeps those that the document does not have yet, the same words at the same place being the
    /// same; one that has no note takes the note. Tells whether that changed anything.
    [[nodiscard]] Result<bool> add(const std::string &document,
                                   const std::vector<corpus::Highlight> &highlights);
    /// Nothing happens where it is not there.
    [[nodiscard]] Result<void> remove(std::int64_t number);

private:
    Connection &m_connection;
};

} // namespace lutrin::store
