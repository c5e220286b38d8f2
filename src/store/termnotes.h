// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/beginnings.h"
#include "store/frequentterms.h"
#include "store/matchvisitor.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace lutrin::store {

/// What the tokenizer reads in the columns of one document that is put into the full-text index or
/// taken out, noted for the tables that are kept beside it.
class TermNotes {
public:
    /// Ready for another document. Counting costs, and most libraries want only the beginnings:
    /// `frequent`, which may be null or empty, says which terms are counted.
    void reset(std::shared_ptr<const FrequentTerms> frequent);
    void beginColumn(Column column);
    /// `colocated`: at the place of the term before.
    void take(std::string_view term, bool colocated);

    [[nodiscard]] const Beginnings &beginnings() const { return m_beginnings; }

    /// How often a term stands in each column, as FTS5 counts: a term that stands twice at one
    /// place counts twice, a beginning once.
    struct Count {
        ColumnCounts columns{};
        std::uint64_t lastPlace = 0; ///< of a beginning
    };
    /// By the term's number.
    [[nodiscard]] const std::unordered_map<std::int64_t, Count> &counts() const { return m_counts; }

private:
    /// Null for a term that is not frequent.
    Count *counted(std::string_view term);

    Beginnings m_beginnings;
    std::shared_ptr<const FrequentTerms> m_frequent; ///< null where nothing is counted
    Column m_column = Column::Title;
    std::uint64_t m_place = 0; ///< in the whole document, from 1 on
    std::unordered_map<std::int64_t, Count> m_counts;
    std::string m_key;
};

} // namespace lutrin::store
