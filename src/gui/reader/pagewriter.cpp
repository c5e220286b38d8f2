// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/pagewriter.h"

#include <QImage>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextImageFormat>
#include <QTextList>
#include <QUrl>

#include <algorithm>
#include <vector>

namespace lutrin::gui {

namespace {

constexpr qreal ListIndent = 24;
constexpr qreal QuotationIndent = 20;
constexpr qreal CaptionPadding = 12;
constexpr qreal RunningText = 1.4; ///< the least line height of what is not a title

} // namespace

PageWriter::PageWriter(QTextDocument &target, const ReadingStyle &style) : m_style(style)
{
    target.clear();
    target.setIndentWidth(style.pixels(ListIndent));
    m_cursor = QTextCursor(&target);
    m_cursor.beginEditBlock();
}

void PageWriter::startBlock(const Look &look, const Indentation &indentation,
                            const QTextBlockFormat &extra)
{
    QTextBlockFormat format = extra;
    // Titles keep theirs: set wider, they fall apart.
    const qreal leading = look.lineHeight >= RunningText ? m_style.leading : 1;
    format.setLineHeight(m_style.pixels(look.size * look.lineHeight * leading),
                         QTextBlockFormat::FixedHeight);
    format.setTopMargin(m_style.pixels(look.above));
    format.setBottomMargin(m_style.pixels(look.below));
    format.setIndent(indentation.lists);
    if (indentation.quotations > 0) {
        format.setProperty(QuotationDepth, indentation.quotations);
        format.setLeftMargin(m_style.pixels(QuotationIndent) * indentation.quotations);
    }
    if (format.boolProperty(FigureCaption)) {
        format.setLeftMargin(m_style.pixels(CaptionPadding));
        format.setRightMargin(m_style.pixels(CaptionPadding));
    }
    if (m_blockIsFree) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(characters(look));
    } else {
        m_cursor.insertBlock(format, characters(look));
    }
    m_blockIsFree = false;
}

void PageWriter::insert(const QString &text, const QTextCharFormat &format)
{
    m_cursor.insertText(text, format);
}

void PageWriter::addPicture(const QString &name, const QImage &picture)
{
    startBlock(looks::Picture);
    QTextBlockFormat block = m_cursor.blockFormat();
    block.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    block.setAlignment(Qt::AlignHCenter);
    m_cursor.setBlockFormat(block);
    m_cursor.document()->addResource(QTextDocument::ImageResource, QUrl(name), picture);
    QTextImageFormat format;
    format.setName(name);
    format.setWidth(picture.width());
    format.setProperty(NaturalWidth, picture.width());
    format.setProperty(NotQuoted, true);
    m_cursor.insertImage(format);
}

QTextList *PageWriter::joinList(QTextList *list, const Indentation &indentation, bool ordered)
{
    if (list) {
        list->add(m_cursor.block());
    } else {
        QTextListFormat format;
        // Qt sizes discs by the line's height, too large here: the backdrop paints them.
        format.setStyle(ordered ? QTextListFormat::ListDecimal
                                : QTextListFormat::ListStyleUndefined);
        format.setIndent(indentation.lists);
        list = m_cursor.createList(format);
    }
    // A list's indent comes on top of the block's own.
    QTextBlockFormat block;
    block.setIndent(0);
    if (!ordered)
        block.setProperty(ListMarker, true);
    m_cursor.mergeBlockFormat(block);
    return list;
}

void PageWriter::endList()
{
    QTextBlockFormat last;
    last.setBottomMargin(m_style.pixels(looks::Body.below));
    m_cursor.mergeBlockFormat(last);
}

QTextTable *PageWriter::insertTable(int rows, int columns)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(m_style.pixels(7));
    format.setTopMargin(m_style.pixels(20));
    format.setBottomMargin(m_style.pixels(20));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return m_cursor.insertTable(rows, columns, format);
}

void PageWriter::enterCell(const QTextTableCell &cell)
{
    m_cursor = cell.firstCursorPosition();
    m_blockIsFree = true;
}

void PageWriter::leaveCell(QTextTableCell cell)
{
    if (m_blockIsFree)
        startBlock(looks::Cell);
    QTextTableCellFormat rule;
    rule.setBottomBorder(1);
    rule.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    rule.setBottomBorderBrush(m_style.palette.line);
    if (cell.column() == 0)
        rule.setLeftPadding(0);
    // Merged last: a cell's format is the character format of its first block too.
    QTextCharFormat look = cell.format();
    look.merge(rule);
    cell.setFormat(look);
}

void PageWriter::leaveTable()
{
    m_cursor.movePosition(QTextCursor::End);
    m_blockIsFree = true;
}

QTextCharFormat PageWriter::characters(const Look &look) const
{
    QTextCharFormat format;
    QStringList families = font(look.face).families();
    if (look.face == TextRole::Body && !m_style.face.isEmpty())
        families.prepend(m_style.face);
    format.setFontFamilies(families);
    format.setFontPointSize(m_style.points(look.size));
    format.setFontWeight(look.weight);
    format.setFontItalic(look.italic);
    format.setForeground(m_style.palette.*look.colour);
    return format;
}

void fitPictures(QTextDocument &document, qreal width)
{
    std::vector<QTextCursor> cursors;
    std::vector<QTextImageFormat> formats;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (!it.fragment().charFormat().isImageFormat())
                continue;
            QTextImageFormat format = it.fragment().charFormat().toImageFormat();
            const qreal fitting = std::min(width, qreal(format.intProperty(NaturalWidth)));
            if (qFuzzyCompare(format.width(), fitting))
                continue;
            format.setWidth(fitting);
            QTextCursor cursor(&document);
            cursor.setPosition(it.fragment().position());
            cursor.setPosition(it.fragment().position() + it.fragment().length(),
                               QTextCursor::KeepAnchor);
            cursors.push_back(cursor);
            formats.push_back(format);
        }
    }
    for (std::size_t at = 0; at < cursors.size(); ++at)
        cursors[at].setCharFormat(formats[at]);
}

} // namespace lutrin::gui
