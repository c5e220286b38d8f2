// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/highlight.h"
#include "store/changestore.h"
#include "store/connection.h"
#include "store/filingstore.h"

#include <optional>
#include <string>
#include <vector>

namespace lutrin::store {

/// A document that a change filed under a name, or took out of it.
struct ChangedFiling {
    Filing filing;
    std::string document;
    bool filed = true;
};

/// A passage by its document, words and places, and its note before and after a change; nothing
/// where it was, or is, not marked.
struct ChangedHighlight {
    corpus::Highlight highlight;
    std::optional<std::string> before;
    std::optional<std::string> after;
};

/// Tables `changed_filing` and `changed_highlight`: what a change did to what the user keeps beside
/// the records. Writes belong into the caller's transaction.
class ChangedMarks {
public:
    explicit ChangedMarks(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<void> keep(ChangeNumber change, const ChangedFiling &filing);
    [[nodiscard]] Result<void> keep(ChangeNumber change, const ChangedHighlight &highlight);

    /// Last first, which is the order in which they are taken back.
    [[nodiscard]] Result<std::vector<ChangedFiling>> filings(ChangeNumber change) const;
    [[nodiscard]] Result<std::vector<ChangedHighlight>> highlights(ChangeNumber change) const;

private:
    Connection &m_connection;
};

} // namespace lutrin::store
