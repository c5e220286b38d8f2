// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pdf/pdfsheets.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPdfPageNavigator>
#include <QScreen>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace lutrin::gui {

namespace {

constexpr qreal zoomStep = 1.2;
constexpr qreal smallestZoom = 0.2;
constexpr qreal largestZoom = 6;
constexpr int pointsInInch = 72;

qreal screenResolution()
{
    return QGuiApplication::primaryScreen()->logicalDotsPerInch() / pointsInInch;
}

} // namespace

PdfSheets::PdfSheets(QWidget *parent) : QPdfView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setPageMode(PageMode::MultiPage);
    setZoomMode(ZoomMode::FitToWidth);
    verticalScrollBar()->setSingleStep(24);
    // A page as wide as the view may be too high for it only while the bar is gone: it would come
    // and go for ever.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setCursor(Qt::IBeamCursor);
    connect(pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, [this] {
        if (moved)
            moved();
    });
}

PdfSheets::~PdfSheets()
{
    setDocument(nullptr);
}

void PdfSheets::setFile(std::shared_ptr<PdfFile> file)
{
    m_marks.clear();
    m_highlights.clear();
    m_current = -1;
    m_selection = {};
    m_selected.clear();
    m_boxes.clear();
    const auto open = std::static_pointer_cast<OpenPdf>(std::move(file));
    setDocument(open ? open->document() : nullptr);
    m_file = open;
    m_sizes.clear();
    for (int page = 0; open && page < open->pageCount(); ++page)
        m_sizes.push_back(open->document()->pagePointSize(page));
    setZoomMode(ZoomMode::FitToWidth);
    verticalScrollBar()->setValue(0);
}

void PdfSheets::setColours(const PdfColours &colours)
{
    m_colours = colours;
    QPalette own = palette();
    own.setColor(QPalette::Dark, colours.ground);   // QtPdf's ground
    own.setColor(QPalette::Window, colours.ground); // below the scroll bar
    setPalette(own);
    viewport()->update();
}

void PdfSheets::setMarks(std::vector<PdfSpan> marks)
{
    m_marks = std::move(marks);
    m_current = -1;
    viewport()->update();
}

void PdfSheets::setHighlights(std::vector<PdfSpan> highlights)
{
    m_highlights = std::move(highlights);
    viewport()->update();
}

int PdfSheets::page() const
{
    return pageNavigator()->currentPage();
}

/// Pixels in a point.
qreal PdfSheets::scaleOf(int page) const
{
    if (zoomMode() == ZoomMode::Custom)
        return zoomFactor() * screenResolution();
    const QMargins margins = documentMargins();
    const qreal room = viewport()->width() - margins.left() - margins.right();
    return room / m_sizes[static_cast<std::size_t>(page)].width();
}

/// Where QPdfView has the pages on the whole sheet: in the middle, one under the other.
std::vector<QRect> PdfSheets::pageRects() const
{
    std::vector<QRect> pages;
    int widest = 0;
    for (std::size_t page = 0; page < m_sizes.size(); ++page) {
        pages.emplace_back(QPoint(), (m_sizes[page] * scaleOf(static_cast<int>(page))).toSize());
        widest = std::max(widest, pages.back().width());
    }
    const QMargins margins = documentMargins();
    const int width = std::max(widest + margins.left() + margins.right(), viewport()->width());
    int top = margins.top();
    for (QRect &page : pages) {
        page.moveTo((width - page.width()) / 2, top);
        top += page.height() + pageSpacing();
    }
    return pages;
}

std::vector<QRectF> PdfSheets::boxesOf(const PdfSpan &mark, const std::vector<QRect> &pages) const
{
    std::vector<QRectF> boxes;
    const qreal scale = scaleOf(mark.page);
    const QPoint corner = pages[static_cast<std::size_t>(mark.page)].topLeft();
    for (const QRectF &box : mark.boxes)
        boxes.emplace_back(box.topLeft() * scale + corner, box.size() * scale);
    return boxes;
}

void PdfSheets::showMark(int current)
{
    m_current = current;
    viewport()->update();
    if (current < 0 || m_marks[static_cast<std::size_t>(current)].boxes.empty())
        return;
    show(boxesOf(m_marks[static_cast<std::size_t>(current)], pageRects()).front());
}

/// In the upper part of what is in sight, unless it is there somewhere.
void PdfSheets::show(const QRectF &box)
{
    if (sight().contains(box.toAlignedRect()))
        return;
    verticalScrollBar()->setValue(qRound(box.center().y()) - viewport()->height() / 3);
    horizontalScrollBar()->setValue(qRound(box.center().x()) - viewport()->width() / 2);
}

void PdfSheets::zoomBy(int steps)
{
    if (m_sizes.empty())
        return;
    const qreal present = scaleOf(page()) / screenResolution();
    const qreal place = verticalScrollBar()->maximum() > 0
                            ? qreal(verticalScrollBar()->value()) / verticalScrollBar()->maximum()
                            : 0;
    setZoomMode(ZoomMode::Custom);
    setZoomFactor(std::clamp(present * std::pow(zoomStep, steps), smallestZoom, largestZoom));
    verticalScrollBar()->setValue(qRound(place * verticalScrollBar()->maximum()));
}

void PdfSheets::fitWidth()
{
    setZoomMode(ZoomMode::FitToWidth);
}

/// Where the viewport's corner is on the whole sheet.
QPoint PdfSheets::corner() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

QRect PdfSheets::sight() const
{
    return viewport()->rect().translated(corner());
}

void PdfSheets::paintBoxes(QPainter &painter, const PdfSpan &span,
                           const std::vector<QRect> &pages) const
{
    // As a marker leaves the letters black.
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (const QRectF &box : boxesOf(span, pages))
        painter.drawRect(box.adjusted(-1, -1, 1, 1));
}

/// As in the text, with a line below the words: it is not the colour alone that says it.
void PdfSheets::paintHighlights(QPainter &painter, const std::vector<QRect> &pages) const
{
    constexpr qreal line = 1.25;
    painter.setBrush(m_colours.marks.highlight);
    for (const PdfSpan &highlight : m_highlights) {
        if (!pages[static_cast<std::size_t>(highlight.page)].intersects(sight()))
            continue;
        paintBoxes(painter, highlight, pages);
        for (const QRectF &box : boxesOf(highlight, pages))
            painter.fillRect(QRectF(box.left() - 1, box.bottom() + 1, box.width() + 2, line),
                             m_colours.marks.underline);
    }
}

void PdfSheets::paintEvent(QPaintEvent *event)
{
    QPdfView::paintEvent(event);
    if (m_marks.empty() && m_highlights.empty() && m_selection.empty())
        return;
    QPainter painter(viewport());
    painter.translate(-corner());
    const std::vector<QRect> pages = pageRects();
    const auto inSight = [&](int page) {
        return pages[static_cast<std::size_t>(page)].intersects(sight());
    };
    painter.setPen(Qt::NoPen);
    paintHighlights(painter, pages);
    painter.setBrush(m_colours.marks.selection);
    for (int page = m_selection.begin().page; page <= m_selection.end().page; ++page) {
        if (!m_selection.empty() && inSight(page))
            paintBoxes(painter, selectedOn(page), pages);
    }
    painter.setBrush(m_colours.marks.mark);
    for (std::size_t at = 0; at < m_marks.size(); ++at) {
        const bool current = static_cast<int>(at) == m_current;
        painter.setPen(current ? QPen(m_colours.marks.frame, 1.5) : QPen(Qt::NoPen));
        if (inSight(m_marks[at].page))
            paintBoxes(painter, m_marks[at], pages);
    }
}

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

void PdfSheets::scrollContentsBy(int dx, int dy)
{
    QPdfView::scrollContentsBy(dx, dy);
    if (selectionMoved && !m_selection.empty())
        selectionMoved();
}

void PdfSheets::resizeEvent(QResizeEvent *event)
{
    QPdfView::resizeEvent(event);
    if (selectionMoved && !m_selection.empty())
        selectionMoved();
}

void PdfSheets::keyPressEvent(QKeyEvent *event)
{
    QScrollBar &bar = *verticalScrollBar();
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->key() == Qt::Key_Home)
        bar.triggerAction(QScrollBar::SliderToMinimum);
    else if (event->key() == Qt::Key_End)
        bar.triggerAction(QScrollBar::SliderToMaximum);
    else if (event->key() == Qt::Key_Space)
        bar.triggerAction(shift ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
    else
        QPdfView::keyPressEvent(event);
}

void PdfSheets::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QPdfView::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

} // namespace lutrin::gui
