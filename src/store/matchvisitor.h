// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/documentset.h"

#include <array>
#include <span>
#include <string_view>

namespace lutrin::store {

class Connection;

/// The columns of the full-text index, in their order.
enum class Column { Title = 0, Standfirst = 1, Body = 2, Authors = 3, Subjects = 4 };
inline constexpr std::size_t columnCount = 5;

/// How often a phrase of a MATCH expression stands in each column of one document.
using ColumnCounts = std::array<std::uint32_t, columnCount>;

/// Is shown each document that a MATCH expression finds.
class MatchVisitor {
public:
    virtual ~MatchVisitor() = default;

    /// Whether the counts are wanted too.
    virtual bool enter(DocumentNumber document) = 0;
    /// The counts of each phrase, in the order in which the expression names them.
    virtual void count(DocumentNumber document, std::span<const ColumnCounts> phrases) = 0;
};

/// Shows `visitor` every document that `expression` finds, by ascending number. What the visitor
/// throws ends that with an error: LimitExceeded where there was no memory, Internal.
[[nodiscard]] Result<void> visitMatches(Connection &connection, std::string_view expression,
                                        MatchVisitor &visitor);

/// Makes the SQL function behind visitMatches() known to a connection.
[[nodiscard]] Result<void> registerVisitor(Connection &connection);

} // namespace lutrin::store
