// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/richtext.h"
#include "exchange/xml/xmldocument.h"

#include <functional>
#include <utility>
#include <vector>

namespace lutrin::exchange {

/// The `tr` of a table, in its parts or not.
[[nodiscard]] std::vector<XmlElement> rowsOf(const XmlElement &table);
/// The `td` and `th` of a row.
[[nodiscard]] std::vector<XmlElement> cellsOf(const XmlElement &row);

/// Makes the rows of one table. A cell that spans several places leaves the others empty, so that
/// columns stay columns.
class TableRows {
public:
    using CellText = std::function<std::vector<corpus::Inline>(const XmlElement &cell)>;

    /// So many empty cells may all tables of a page have together; a page may not say much more by
    /// its spans than by its cells.
    static constexpr int mostFillers = 20'000;

    /// `fillersLeft` is what is left of them, and outlives this.
    TableRows(CellText text, int &fillersLeft) : m_text(std::move(text)), m_fillersLeft(fillersLeft)
    {
    }

    void add(const XmlElement &element);
    [[nodiscard]] corpus::RichText take() { return std::move(m_rows); }

private:
    bool fill(corpus::Block &row);
    void fillCovered(corpus::Block &row);
    void addCell(const XmlElement &cell, corpus::Block &row);

    CellText m_text;
    int &m_fillersLeft;
    std::vector<int> m_covered; ///< by cells above, for so many rows more, in each column
    corpus::RichText m_rows;
};

} // namespace lutrin::exchange
