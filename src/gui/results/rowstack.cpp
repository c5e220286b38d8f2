// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/results/rowstack.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lutrin::gui {

namespace {

/// Of rows out of sight, whose own height is not known.
constexpr int farHeight = 500;

} // namespace

RowStack::RowStack(std::function<int(int)> height) : m_height(std::move(height)) {}

void RowStack::setCount(int rows)
{
    m_count = rows;
    bound();
}

void RowStack::setView(int height)
{
    m_view = height;
    bound();
}

void RowStack::moveTo(int row)
{
    m_place = {row, 0};
    bound();
}

void RowStack::moveToEnd(int row)
{
    m_place = endingAt(row);
    bound();
}

void RowStack::moveBy(int pixels)
{
    if (m_count == 0)
        return;
    m_place.hidden += pixels;
    while (m_place.hidden < 0 && m_place.row > 0)
        m_place.hidden += m_height(--m_place.row);
    for (int height = 0; m_place.row < m_count - 1; ++m_place.row) {
        height = m_height(m_place.row);
        if (m_place.hidden < height)
            break;
        m_place.hidden -= height;
    }
    bound();
}

double RowStack::place() const
{
    return placeOf(m_place);
}

double RowStack::lastPlace() const
{
    return placeOf(last());
}

void RowStack::setPlace(double rows)
{
    if (m_count == 0)
        return;
    const int row = std::clamp(static_cast<int>(rows), 0, m_count - 1);
    const double share = std::clamp(rows - row, 0.0, 1.0);
    m_place = {row, static_cast<int>(std::lround(share * m_height(row)))};
    bound();
}

double RowStack::placeOf(const Place &place) const
{
    if (m_count == 0)
        return 0;
    return place.row + static_cast<double>(place.hidden) / m_height(place.row);
}

RowStack::Place RowStack::last() const
{
    return endingAt(m_count - 1);
}

RowStack::Place RowStack::endingAt(int row) const
{
    int height = 0;
    for (int above = std::min(row, m_count - 1); above >= 0; --above) {
        height += m_height(above);
        if (height >= m_view)
            return {above, height - m_view};
    }
    return {};
}

/// Nothing above the first row, nothing below the last one, and less than the row is high hidden.
void RowStack::bound()
{
    if (m_count == 0 || m_place.row < 0 || m_place.hidden < 0) {
        m_place = {};
        return;
    }
    m_place = std::min(m_place, last());
    m_place.hidden = std::min(m_place.hidden, m_height(m_place.row) - 1);
}

std::vector<RowStack::Band> RowStack::inSight() const
{
    std::vector<Band> bands;
    int top = -m_place.hidden;
    for (int row = m_place.row; row < m_count && top < m_view; ++row) {
        bands.push_back({row, top, m_height(row)});
        top += bands.back().height;
    }
    return bands;
}

RowStack::Band RowStack::band(int row) const
{
    const std::vector<Band> bands = inSight();
    if (bands.empty())
        return {};
    const Band &first = bands.front();
    const Band &end = bands.back();
    if (row < first.row)
        return {row, first.top - (first.row - row) * farHeight, farHeight};
    if (row > end.row)
        return {row, end.top + end.height + (row - end.row - 1) * farHeight, farHeight};
    return bands[static_cast<std::size_t>(row - first.row)];
}

int RowStack::rowAt(int y) const
{
    const std::vector<Band> bands = inSight();
    if (bands.empty())
        return -1;
    const Band &first = bands.front();
    const Band &end = bands.back();
    int row = 0;
    if (y < first.top)
        row = first.row - 1 - (first.top - y - 1) / farHeight;
    else if (y >= end.top + end.height)
        row = end.row + 1 + (y - end.top - end.height) / farHeight;
    else
        row = std::prev(std::ranges::upper_bound(bands, y, {}, &Band::top))->row;
    return row < 0 || row >= m_count ? -1 : row;
}

int RowStack::pageFrom(int row, bool down) const
{
    const int step = down ? 1 : -1;
    int next = row;
    for (int passed = 0; next + step >= 0 && next + step < m_count;) {
        passed += m_height(next);
        if (passed > m_view && next != row)
            break;
        next += step;
    }
    return next;
}

} // namespace lutrin::gui
