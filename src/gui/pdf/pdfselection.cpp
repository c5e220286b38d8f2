// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of PdfSheets, how words are selected: by the mouse, or from a place that is given.

#include "gui/pdf/pdfsheets.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <iterator>
#include <utility>

namespace lutrin::gui {

/// Asked of QtPdf once for a selection.
PdfSpan PdfSheets::selectedOn(int page) const
{
    const auto known = m_selected.find(page);
    if (known != m_selected.end())
        return known->second;
    const PdfPlace begin = m_selection.begin();
    const PdfPlace end = m_selection.end();
    const int from = page == begin.page ? begin.index : 0;
    const int to = page == end.page ? end.index : static_cast<int>(m_file->text(page).size());
    const PdfSpan span = to > from ? m_file->span(page, from, to - from) : PdfSpan{page, {}};
    return m_selected.emplace(page, span).first->second;
}

const std::vector<QRectF> &PdfSheets::boxesOn(int page) const
{
    const auto known = m_boxes.find(page);
    return known != m_boxes.end() ? known->second
                                  : m_boxes.emplace(page, m_file->boxes(page)).first->second;
}

/// Between the letters that are nearest to a point of the viewport, lines before columns.
PdfPlace PdfSheets::placeAt(const QPoint &point) const
{
    constexpr qreal lineWeight = 8;
    const std::vector<QRect> pages = pageRects();
    const QPoint spot = point + corner();
    const auto below = std::ranges::find_if(
        pages, [&](const QRect &page) { return spot.y() < page.bottom() + pageSpacing(); });
    const auto page =
        static_cast<int>(below == pages.end() ? std::ssize(pages) - 1 : below - pages.begin());
    const std::vector<QRectF> &boxes = boxesOn(page);
    if (boxes.empty())
        return {page, 0};
    const QPointF place =
        QPointF(spot - pages[static_cast<std::size_t>(page)].topLeft()) / scaleOf(page);
    const auto distance = [&](const QRectF &box) {
        const qreal across = std::max({box.left() - place.x(), place.x() - box.right(), 0.0});
        const qreal down = std::max({box.top() - place.y(), place.y() - box.bottom(), 0.0});
        return across + lineWeight * down;
    };
    const QRectF box = *std::ranges::min_element(boxes, {}, distance);
    const QPointF inside(std::clamp(place.x(), box.left() + 0.1, box.right() - 0.1),
                         box.center().y());
    return {page, m_file->letterAt(page, boxes.front(), inside)};
}

void PdfSheets::select(const PdfRange &range)
{
    if (range == m_selection)
        return;
    m_selection = range;
    m_selected.clear();
    viewport()->update();
    if (selectionMoved)
        selectionMoved();
}

std::pair<QRect, QRect> PdfSheets::selectionEnds() const
{
    if (m_selection.empty())
        return {};
    const std::vector<QRect> pages = pageRects();
    std::vector<QRectF> first = boxesOf(selectedOn(m_selection.begin().page), pages);
    std::vector<QRectF> last = boxesOf(selectedOn(m_selection.end().page), pages);
    if (first.empty())
        std::swap(first, last);
    if (first.empty())
        return {};
    if (last.empty())
        last = first;
    const QPointF move = viewport()->mapTo(this, QPoint()) - corner();
    return {first.front().translated(move).toAlignedRect(),
            last.back().translated(move).toAlignedRect()};
}

void PdfSheets::showPlace(const PdfPlace &place)
{
    const auto boxes = boxesOf(m_file->span(place.page, place.index, 1), pageRects());
    if (!boxes.empty())
        show(boxes.front());
}

void PdfSheets::showSelection()
{
    const PdfPlace head = m_selection.head;
    const int size = static_cast<int>(m_file->text(head.page).size());
    const bool last = head == m_selection.end() && head.index > 0;
    const int letter = std::clamp(last ? head.index - 1 : head.index, 0, std::max(0, size - 1));
    const auto boxes = boxesOf(m_file->span(head.page, letter, 1), pageRects());
    if (boxes.empty() || boxes.front().isEmpty())
        return;
    const QRect box = boxes.front().toAlignedRect();
    QScrollBar &bar = *verticalScrollBar();
    if (box.top() < sight().top())
        bar.setValue(box.top() - box.height());
    else if (box.bottom() > sight().bottom())
        bar.setValue(box.bottom() + box.height() - viewport()->height());
}

PdfPlace PdfSheets::firstInSight() const
{
    if (m_current >= 0) {
        const auto boxes = boxesOf(m_marks[static_cast<std::size_t>(m_current)], pageRects());
        if (!boxes.empty() && sight().intersects(boxes.front().toAlignedRect())) {
            const QPointF spot = boxes.front().center();
            return placeAt(QPoint(qRound(boxes.front().left()), qRound(spot.y())) - corner());
        }
    }
    return placeAt({0, 0});
}

void PdfSheets::mousePressEvent(QMouseEvent *event)
{
    QPdfView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || m_file == nullptr)
        return;
    const PdfPlace place = placeAt(event->pos());
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier) && !m_selection.empty();
    select({.anchor = extends ? m_selection.anchor : place, .head = place});
}

void PdfSheets::mouseMoveEvent(QMouseEvent *event)
{
    QPdfView::mouseMoveEvent(event);
    if (!event->buttons().testFlag(Qt::LeftButton) || m_file == nullptr)
        return;
    // What is beyond the edge comes into sight.
    const int y = event->pos().y();
    const int over = y < 0 ? y : std::max(0, y - viewport()->height());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + over);
    select({.anchor = m_selection.anchor, .head = placeAt(event->pos())});
}

void PdfSheets::mouseReleaseEvent(QMouseEvent *event)
{
    QPdfView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !m_selection.empty() && selected)
        selected();
}

/// The word.
void PdfSheets::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_file == nullptr)
        return;
    const PdfPlace place = placeAt(event->pos());
    const QString text = m_file->text(place.page);
    int begin = place.index;
    int end = place.index;
    while (begin > 0 && text[begin - 1].isLetterOrNumber())
        --begin;
    while (end < text.size() && text[end].isLetterOrNumber())
        ++end;
    select({.anchor = {place.page, begin}, .head = {place.page, end}});
}

} // namespace lutrin::gui
