// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/pageprinter.h"

#include "gui/reader/backdrop.h"
#include "gui/reader/highlightplaces.h"
#include "gui/reader/pagewriter.h"
#include "gui/reader/typesetter.h"
#include "gui/shell/typescale.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

#include <utility>
#include <vector>

namespace lutrin::gui {

namespace {

constexpr qreal Drawn = 96;       ///< dots per inch that our lengths are given in
constexpr qreal PaperMargin = 72; ///< around the text
constexpr qreal FootMargin = 36;  ///< of the page's number
constexpr int NumberSize = 12;
constexpr qreal PrintedScale = 0.86; ///< paper is read from nearer than a screen

Palette paperPalette()
{
    Palette palette = lightPalette();
    palette.ink = Qt::black;
    palette.paper = Qt::white;
    return palette;
}

/// Begins a part below the article; what follows stands in blocks of appendixBlock().
QTextCursor beginAppendix(QTextDocument &document, const QString &heading,
                          const ReadingStyle &style)
{
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat block;
    block.setTopMargin(style.pixels(28));
    QTextCharFormat head;
    head.setFont(font(TextRole::Strong));
    head.setFontPointSize(style.points(12));
    cursor.insertBlock(block, head);
    cursor.insertText(heading);
    return cursor;
}

QTextBlockFormat appendixBlock(const ReadingStyle &style)
{
    QTextBlockFormat block;
    block.setTopMargin(style.pixels(6));
    return block;
}

QFont appendixFont(const ReadingStyle &style)
{
    QFont body = font(TextRole::Reference);
    body.setPointSizeF(style.points(13.5));
    return body;
}

void addNotes(QTextDocument &document, const PrintedPage &page, const ReadingStyle &style)
{
    if (page.notes.empty())
        return;
    QTextCursor cursor = beginAppendix(document, page.notesHeading, style);
    QTextCharFormat letters;
    letters.setFont(appendixFont(style));
    for (const PrintedNote &note : page.notes) {
        cursor.insertBlock(appendixBlock(style), letters);
        cursor.insertText(note.quote + QChar::LineSeparator + note.words);
    }
}

void addReference(QTextDocument &document, const PrintedPage &page, const ReadingStyle &style)
{
    if (page.reference.isEmpty())
        return;
    QTextCursor cursor = beginAppendix(document, page.heading, style);
    document.setDefaultFont(appendixFont(style));
    cursor.insertBlock(appendixBlock(style), QTextCharFormat());
    cursor.insertHtml(page.reference);
}

/// Qt writes no text for the ligature of « efficacité » into a PDF: neither search nor copy would
/// find the word there. It sets no ligature where letters are spaced, be it by nothing to see.
void avoidLigatures(QTextDocument &document)
{
    constexpr qreal least = 1.0 / 64; // of a pixel, which is all that Qt counts
    QTextCharFormat spaced;
    spaced.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    spaced.setFontLetterSpacing(least);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        std::vector<std::pair<int, int>> runs;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment run = it.fragment();
            if (run.charFormat().fontLetterSpacing() == 0)
                runs.emplace_back(run.position(), run.length());
        }
        for (const auto &[position, length] : runs) {
            QTextCursor cursor(&document);
            cursor.setPosition(position);
            cursor.setPosition(position + length, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(spaced);
        }
    }
}

/// Pages of the paper's size, with its margins.
void paginate(QTextDocument &document, const QSizeF &paper)
{
    document.setDocumentMargin(0); // first: it sets the frame's margins, too
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    frame.setMargin(PaperMargin);
    document.rootFrame()->setFrameFormat(frame);
    document.setPageSize(paper);
}

void paintNumber(QPainter &painter, const QSizeF &paper, int number)
{
    // In the painter's own lengths: a size in points would be made larger by the device, and then
    // by the painter's scale once more.
    QFont face = font(TextRole::Small);
    face.setPixelSize(NumberSize);
    painter.setFont(face);
    painter.setPen(Qt::black);
    painter.drawText(QRectF(0, paper.height() - PaperMargin, paper.width(), FootMargin),
                     Qt::AlignCenter, QString::number(number));
}

/// Points must be as many pixels as our lengths reckon with, whatever the screen is.
QImage measureOfPaper()
{
    QImage measure(1, 1, QImage::Format_ARGB32);
    const int dotsPerMetre = qRound(Drawn / 0.0254);
    measure.setDotsPerMeterX(dotsPerMetre);
    measure.setDotsPerMeterY(dotsPerMetre);
    return measure;
}

/// The article without what a search marked in it, the notes, and its reference. The marked
/// passages are looked for in the article alone.
std::vector<Span> typesetForPaper(QTextDocument &document, const PrintedPage &page,
                                  const ReadingStyle &style)
{
    Article article = page.article;
    article.bodyMarks.clear();
    article.title.marks.clear();
    article.summary.marks.clear();
    (void)Typesetter(document, style).set(article);
    std::vector<Span> highlights = spansOf(page.highlights, document);
    addNotes(document, page, style);
    addReference(document, page, style);
    avoidLigatures(document);
    return highlights;
}

void paintLeaf(QPainter &painter, QTextDocument &document, const Backdrop &backdrop,
               const std::vector<Span> &highlights, const QSizeF &paper, int number)
{
    paintNumber(painter, paper, number + 1);
    painter.translate(0, -number * paper.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = QRectF(QPointF(0, number * paper.height()), paper);
    painter.save();
    painter.setClipRect(context.clip);
    backdrop.paintBlocks(painter, context.clip);
    backdrop.paintHighlights(painter, context.clip, highlights);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace

Result<void> printPage(QPagedPaintDevice &device, const PrintedPage &page,
                       const std::stop_token &stop)
{
    const ReadingStyle style{
        .palette = paperPalette(), .scale = PrintedScale, .dotsPerInch = Drawn, .face = page.face};
    QImage measure = measureOfPaper();
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.documentLayout()->setPaintDevice(&measure);
    const std::vector<Span> highlights = typesetForPaper(document, page, style);
    QPainter painter;
    if (!painter.begin(&device))
        return failure({Cause::CannotWrite});
    const qreal scale = device.logicalDpiX() / Drawn;
    const QSizeF paper(device.width() / scale, device.height() / scale);
    paginate(document, paper);
    fitPictures(document, paper.width() - 2 * PaperMargin);
    const Backdrop backdrop(document, style);
    const int pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (stop.stop_requested())
            return failure({Cause::Cancelled});
        if (number > 0 && !device.newPage())
            return failure({Cause::CannotWrite});
        painter.resetTransform();
        painter.scale(scale, scale);
        paintLeaf(painter, document, backdrop, highlights, paper, number);
    }
    return painter.end() ? Result<void>() : failure({Cause::CannotWrite});
}

Result<void> writePdf(const QString &file, const PrintedPage &page, const std::stop_token &stop)
{
    QSaveFile output(file);
    if (!output.open(QIODevice::WriteOnly))
        return failure(
            {Cause::CannotWrite, file.toStdString(), {}, output.errorString().toStdString()});
    {
        QPdfWriter writer(&output);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(QString::fromStdString(page.article.title.text));
        writer.setCreator(QStringLiteral("Lutrin"));
        if (auto printed = printPage(writer, page, stop); !printed) {
            Error error = printed.error();
            if (error.cause == Cause::CannotWrite)
                error.subject = file.toStdString();
            return failure(std::move(error));
        }
    }
    if (!output.commit())
        return failure(
            {Cause::CannotWrite, file.toStdString(), {}, output.errorString().toStdString()});
    return {};
}

} // namespace lutrin::gui
