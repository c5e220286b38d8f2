// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pdf/pdfsheets.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPdfPageNavigator>
#include <QScreen>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
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
