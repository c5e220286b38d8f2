// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/tablerows.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <iterator>
#include <string>

namespace lutrin::exchange {

using corpus::Block;
using corpus::BlockKind;

namespace {

constexpr int widestSpan = 100;

int spanOf(const XmlElement &cell, const char *side)
{
    const std::string count = cell.attribute(side);
    return count.empty() ? 1 : std::clamp(std::atoi(count.c_str()), 1, widestSpan);
}

} // namespace

std::vector<XmlElement> rowsOf(const XmlElement &table)
{
    std::vector<XmlElement> rows;
    for (const XmlElement &part : table.children()) {
        if (part.name() == "tr")
            rows.push_back(part);
        else
            std::ranges::move(part.children("tr"), std::back_inserter(rows));
    }
    return rows;
}

std::vector<XmlElement> cellsOf(const XmlElement &row)
{
    std::vector<XmlElement> cells;
    for (const XmlElement &cell : row.children())
        if (cell.name() == "td" || cell.name() == "th")
            cells.push_back(cell);
    return cells;
}

/// An empty cell where a span reaches; false once there are no more.
bool TableRows::fill(Block &row)
{
    if (m_fillersLeft == 0)
        return false;
    --m_fillersLeft;
    row.children.push_back({.kind = BlockKind::Cell});
    return true;
}

void TableRows::fillCovered(Block &row)
{
    for (std::size_t at = row.children.size();
         at < m_covered.size() && m_covered[at] > 0 && fill(row); ++at)
        --m_covered[at];
}

void TableRows::addCell(const XmlElement &cell, Block &row)
{
    const std::size_t first = row.children.size();
    row.children.push_back({.kind = BlockKind::Cell, .text = m_text(cell)});
    int more = spanOf(cell, "colspan") - 1;
    while (more > 0 && fill(row))
        --more;
    m_covered.resize(std::max(m_covered.size(), row.children.size()));
    std::fill(m_covered.begin() + static_cast<std::ptrdiff_t>(first),
              m_covered.begin() + static_cast<std::ptrdiff_t>(row.children.size()),
              spanOf(cell, "rowspan") - 1);
}

void TableRows::add(const XmlElement &element)
{
    Block row{.kind = BlockKind::Row};
    for (const XmlElement &cell : cellsOf(element)) {
        fillCovered(row);
        addCell(cell, row);
    }
    fillCovered(row);
    if (!row.children.empty())
        m_rows.push_back(std::move(row));
}

} // namespace lutrin::exchange
