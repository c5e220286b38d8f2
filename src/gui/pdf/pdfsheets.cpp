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
    setPageMode(PageMode::MultiPage);
    setZoomMode(ZoomMode::FitToWidth);
    verticalScrollBar()->setSingleStep(24);
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
    m_current = -1;
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
    own.setColor(QPalette::Dark, colours.ground); // QtPdf's ground
    setPalette(own);
    viewport()->update();
}

void PdfSheets::setMarks(std::vector<PdfSpan> marks)
{
    m_marks = std::move(marks);
    m_current = -1;
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
    const QRectF box = boxesOf(m_marks[static_cast<std::size_t>(current)], pageRects()).front();
    const QRect sight(horizontalScrollBar()->value(), verticalScrollBar()->value(),
                      viewport()->width(), viewport()->height());
    if (sight.contains(box.toAlignedRect()))
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

void PdfSheets::paintEvent(QPaintEvent *event)
{
    QPdfView::paintEvent(event);
    if (m_marks.empty())
        return;
    QPainter painter(viewport());
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const QRect sight =
        viewport()->rect().translated(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const std::vector<QRect> pages = pageRects();
    for (std::size_t at = 0; at < m_marks.size(); ++at) {
        if (!pages[static_cast<std::size_t>(m_marks[at].page)].intersects(sight))
            continue;
        const bool current = static_cast<int>(at) == m_current;
        painter.setPen(current ? QPen(m_colours.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(m_colours.mark);
        for (const QRectF &box : boxesOf(m_marks[at], pages)) {
            // As a marker leaves the letters black.
            painter.setCompositionMode(QPainter::CompositionMode_Multiply);
            painter.drawRect(box.adjusted(-1, -1, 1, 1));
        }
    }
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
