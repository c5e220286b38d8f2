// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/backdrop.h"

#include "gui/reader/pagewriter.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace lutrin::gui {

namespace {

// Parts of the type size above and below the baseline that a mark covers.
constexpr qreal MarkAbove = 0.90;
constexpr qreal MarkBelow = 0.30;
// Lines of fixed height stand with their baseline at four fifths of it.
constexpr qreal LineAbove = 0.8;

/// Where the block's lines have their origin.
QPointF originOf(const QTextDocument &document, const QTextBlock &block)
{
    return document.documentLayout()->blockBoundingRect(block).topLeft();
}

/// The boxes of the block's lines together. The block's own box follows the face and not the lines.
QRectF linesBox(const QTextDocument &document, const QTextBlock &block)
{
    const QRectF box = document.documentLayout()->blockBoundingRect(block);
    const qreal height = block.layout()->lineCount() * block.blockFormat().lineHeight();
    return {box.topLeft(), QSizeF(box.width(), height)};
}

} // namespace

Backdrop::Backdrop(const QTextDocument &document, const ReadingStyle &style)
    : m_document(document), m_style(style)
{
}

std::vector<QRectF> Backdrop::boxes(const Span &span, Height height) const
{
    std::vector<QRectF> found;
    const int end = span.position + span.length;
    for (QTextBlock block = m_document.findBlock(span.position);
         block.isValid() && block.position() < end; block = block.next()) {
        const QTextLayout &layout = *block.layout();
        const QPointF origin = originOf(m_document, block);
        const int from = std::max(0, span.position - block.position());
        const int to = std::min(block.length() - 1, end - block.position());
        const qreal lineHeight = block.blockFormat().lineHeight();
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const int first = std::max(from, line.textStart());
            const int last = std::min(to, line.textStart() + line.textLength());
            if (first >= last)
                continue;
            const qreal left = line.cursorToX(first);
            const qreal right = std::min(line.cursorToX(last), line.x() + line.naturalTextWidth());
            const qreal baseline = line.y() + line.ascent();
            const qreal size = m_style.dotsPerInch / 72 * block.charFormat().font().pointSizeF();
            const qreal above = height == Height::Lines ? LineAbove * lineHeight : MarkAbove * size;
            const qreal below =
                height == Height::Lines ? (1 - LineAbove) * lineHeight : MarkBelow * size;
            found.push_back(QRectF(std::min(left, right), baseline - above, std::abs(right - left),
                                   above + below)
                                .translated(origin));
        }
    }
    return found;
}

qreal Backdrop::lineCentre(int position) const
{
    const QTextBlock block = m_document.findBlock(position);
    const QPointF origin = originOf(m_document, block); // lays the block out
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    const qreal baseline = line.isValid() ? line.y() + line.ascent() : 0;
    return origin.y() + baseline - (LineAbove - 0.5) * block.blockFormat().lineHeight();
}

void Backdrop::paintMarks(QPainter &painter, const QRectF &clip, const std::vector<Span> &marks,
                          int current) const
{
    const qreal radius = m_style.pixels(3);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const bool emphasised = int(i) == current;
        painter.setPen(emphasised ? QPen(m_style.palette.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(m_style.palette.mark);
        for (const QRectF &box : boxes(marks[i], Height::Letters)) {
            const QRectF around = box.adjusted(-1.5, 0, 1.5, 0);
            if (around.intersects(clip))
                painter.drawRoundedRect(around, radius, radius);
        }
    }
}

void Backdrop::paintHighlights(QPainter &painter, const QRectF &clip,
                               const std::vector<Span> &highlights) const
{
    const qreal stroke = std::max(1.0, m_style.pixels(1.25));
    for (const Span &highlight : highlights) {
        for (const QRectF &box : boxes(highlight, Height::Letters)) {
            if (!box.intersects(clip))
                continue;
            painter.fillRect(box, m_style.palette.highlight);
            painter.fillRect(QRectF(box.left(), box.bottom() - stroke, box.width(), stroke),
                             m_style.palette.second);
        }
    }
}

void Backdrop::paintSelection(QPainter &painter, const QRectF &clip, const Span &selection) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.palette.accentGround);
    for (const QRectF &box : boxes(selection, Height::Lines)) {
        if (box.intersects(clip))
            painter.drawRect(box);
    }
}

void Backdrop::paintBlocks(QPainter &painter, const QRectF &clip) const
{
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        const bool special = format.hasProperty(QuotationDepth) ||
                             format.hasProperty(FigureCaption) || format.hasProperty(NotesBegin) ||
                             format.hasProperty(ListMarker);
        if (!special || !linesBox(m_document, block).adjusted(-64, -64, 64, 64).intersects(clip))
            continue;
        if (format.hasProperty(QuotationDepth))
            paintQuotation(painter, block);
        if (format.hasProperty(FigureCaption))
            paintCaption(painter, block);
        if (format.hasProperty(NotesBegin))
            paintNotesRule(painter, block);
        if (format.hasProperty(ListMarker))
            paintMarker(painter, block);
    }
}

void Backdrop::paintQuotation(QPainter &painter, const QTextBlock &block) const
{
    const QTextBlockFormat format = block.blockFormat();
    QRectF box = linesBox(m_document, block);
    if (block.next().blockFormat().hasProperty(QuotationDepth))
        box.setBottom(box.bottom() + format.bottomMargin());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.palette.line);
    for (int depth = 0; depth < format.intProperty(QuotationDepth); ++depth)
        painter.drawRect(QRectF(box.left() + m_style.pixels(20) * depth, box.top(),
                                m_style.pixels(3), box.height()));
}

void Backdrop::paintCaption(QPainter &painter, const QTextBlock &block) const
{
    const QTextLine line = block.layout()->lineAt(0);
    const qreal padding = m_style.pixels(12);
    QRectF box = linesBox(m_document, block);
    box.setLeft(box.left() + line.x() - padding);
    box.setWidth(line.width() + 2 * padding);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.palette.chip);
    painter.drawRoundedRect(box.adjusted(0, -padding, 0, padding), m_style.pixels(8),
                            m_style.pixels(8));
}

void Backdrop::paintNotesRule(QPainter &painter, const QTextBlock &block) const
{
    const QRectF box = linesBox(m_document, block);
    const qreal y = std::floor(box.top() - block.blockFormat().topMargin() / 2) + 0.5;
    painter.setPen(QPen(m_style.palette.line, 1));
    painter.drawLine(QPointF(box.left(), y), QPointF(box.left() + m_style.pixels(96), y));
}

void Backdrop::paintMarker(QPainter &painter, const QTextBlock &block) const
{
    const QTextLine line = block.layout()->lineAt(0);
    if (!line.isValid())
        return;
    const qreal lowerCase = m_style.pixels(15.5 * 0.26); // half of a small letter's height
    const QPointF centre =
        originOf(m_document, block) +
        QPointF(line.x() - m_style.pixels(12), line.y() + line.ascent() - lowerCase);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.palette.muted);
    painter.drawEllipse(centre, m_style.pixels(2.3), m_style.pixels(2.3));
}

} // namespace lutrin::gui
