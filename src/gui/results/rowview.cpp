// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/results/rowview.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace lutrin::gui {

namespace {

/// The scroll bar counts in parts of a row.
constexpr int partsOfRow = 64;
constexpr double pixelsOfNotch = 72;
constexpr double notch = 120; ///< in what wheels count

} // namespace

RowView::RowView(QWidget *parent)
    : QListView(parent), m_stack([this](int row) { return heightOf(row); })
{
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int RowView::heightOf(int row) const
{
    const QModelIndex index = model()->index(row, 0);
    return std::max(1, itemDelegate()->sizeHint({}, index).height());
}

QRect RowView::rectOf(const RowStack::Band &band) const
{
    return {0, band.top, viewport()->width(), band.height};
}

QRect RowView::visualRect(const QModelIndex &index) const
{
    return index.isValid() ? rectOf(m_stack.band(index.row())) : QRect();
}

QModelIndex RowView::indexAt(const QPoint &point) const
{
    if (!viewport()->rect().contains(point))
        return {};
    const int row = m_stack.rowAt(point.y());
    return row < 0 ? QModelIndex() : model()->index(row, 0);
}

void RowView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const RowStack::Band band = m_stack.band(index.row());
    if (hint == PositionAtTop || band.top < 0)
        m_stack.moveTo(index.row());
    else if (band.top + band.height > viewport()->height())
        m_stack.moveToEnd(index.row());
    followPlace();
}

void RowView::doItemsLayout()
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): QListView's own would measure every row
    QAbstractItemView::doItemsLayout();
}

void RowView::updateGeometries()
{
    m_stack.setView(viewport()->height());
    m_stack.setCount(model() == nullptr ? 0 : model()->rowCount());
    followPlace();
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): past QListView
    QAbstractItemView::updateGeometries();
}

/// The scroll bar as the list stands.
void RowView::followPlace()
{
    const QScopedValueRollback following(m_following, true);
    const int rowsInSight = std::max(1, static_cast<int>(m_stack.inSight().size()) - 1);
    QScrollBar *bar = verticalScrollBar();
    bar->setRange(0, static_cast<int>(std::ceil(m_stack.lastPlace() * partsOfRow)));
    bar->setPageStep(rowsInSight * partsOfRow);
    bar->setSingleStep(partsOfRow / 4);
    bar->setValue(static_cast<int>(std::lround(m_stack.place() * partsOfRow)));
    viewport()->update();
}

void RowView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    if (m_following)
        return;
    m_stack.setPlace(static_cast<double>(verticalScrollBar()->value()) / partsOfRow);
    viewport()->update();
}

void RowView::wheelEvent(QWheelEvent *event)
{
    m_wheel -= event->angleDelta().y() * pixelsOfNotch / notch;
    const int pixels = static_cast<int>(m_wheel);
    m_wheel -= pixels;
    const double before = m_stack.place();
    m_stack.moveBy(pixels);
    event->setAccepted(pixels == 0 || m_stack.place() != before);
    followPlace();
}

void RowView::dataChanged(const QModelIndex &first, const QModelIndex &last,
                          const QList<int> &roles)
{
    // Of a range, it would ask where each of its rows stands.
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): past QListView
    QAbstractItemView::dataChanged(first, first, roles);
    if (first != last)
        viewport()->update();
    scheduleDelayedItemsLayout();
}

void RowView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): past QListView
    QAbstractItemView::rowsInserted(parent, first, last);
    scheduleDelayedItemsLayout();
}

void RowView::resizeEvent(QResizeEvent *event)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): past QListView
    QAbstractItemView::resizeEvent(event);
}

QModelIndex RowView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = model()->rowCount() - 1;
    if (last < 0)
        return {};
    const int row = currentIndex().row();
    int next = row;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        next = row - 1;
        break;
    case MoveDown:
    case MoveNext:
        next = row + 1;
        break;
    case MovePageUp:
    case MovePageDown:
        next = m_stack.pageFrom(std::max(0, row), action == MovePageDown);
        break;
    case MoveHome:
        next = 0;
        break;
    case MoveEnd:
        next = last;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return model()->index(std::clamp(next, 0, last), 0);
}

void RowView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QRect area = rect.normalized();
    const int first = m_stack.rowAt(area.top());
    const int last = m_stack.rowAt(area.bottom());
    if (first < 0 && last < 0)
        return selectionModel()->select(QItemSelection(), command);
    const int end = last < 0 ? model()->rowCount() - 1 : last;
    selectionModel()->select({model()->index(std::max(0, first), 0), model()->index(end, 0)},
                             command);
}

QRegion RowView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const RowStack::Band &band : m_stack.inSight()) {
        if (selection.contains(model()->index(band.row, 0)))
            region += rectOf(band);
    }
    return region;
}

void RowView::paintEvent(QPaintEvent *event)
{
    const std::vector<RowStack::Band> bands = m_stack.inSight();
    if (bands.empty())
        return;
    emit rowsShown(bands.front().row, bands.back().row);
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State usual = option.state;
    const QModelIndex hovered = viewport()->underMouse()
                                    ? indexAt(viewport()->mapFromGlobal(QCursor::pos()))
                                    : QModelIndex();
    for (const RowStack::Band &band : bands) {
        option.rect = rectOf(band);
        if (!event->region().intersects(option.rect))
            continue;
        const QModelIndex index = model()->index(band.row, 0);
        option.state = usual;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, index == hovered);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        itemDelegate()->paint(&painter, option, index);
    }
}

} // namespace lutrin::gui
