// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/beginnings.h"
#include "store/matchvisitor.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace lutrin::store {

/// What the tokenizer reads in the columns of one document that is put into the full-text index or
/// taken out, noted for the tables that are kept beside it.
class TermNotes {
public:
    /// Ready for another document. Counting costs, and most libraries want only the beginnings.
    void reset(bool counting);
    void beginColumn(Column column);
    /// `colocated`: at the place of the term before.
    void take(std::string_view term, bool colocated);

    [[nodiscard]] const Beginnings &beginnings() const { return m_beginnings; }

    /// How often a term stands in each column; at one place it counts once.
    struct Count {
        ColumnCounts columns{};
        std::uint64_t lastPlace = 0;
    };
    [[nodiscard]] const std::unordered_map<std::string, Count> &counts() const { return m_counts; }

private:
    void count(std::string_view term);

    Beginnings m_beginnings;
    bool m_counting = false;
    Column m_column = Column::Title;
    std::uint64_t m_place = 0; ///< in the whole document, from 1 on
    std::unordered_map<std::string, Count> m_counts;
    std::string m_key;
};

} // namespace lutrin::store
