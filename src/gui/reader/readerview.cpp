// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/readerview.h"

#include "gui/reader/backdrop.h"
#include "gui/reader/outline.h"
#include "gui/reader/pagewriter.h"
#include "gui/reader/passagetext.h"
#include "gui/reader/typesetter.h"
#include "gui/reader/webaddress.h"
#include "gui/shell/typescale.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>

#include <algorithm>

namespace lutrin::gui {

namespace {

constexpr qreal SideMargin = 26;   ///< at least
constexpr qreal TopMargin = 8;     ///< below the bar
constexpr qreal HeadingRoom = 32;  ///< above the middle of a heading that one goes to
constexpr qreal BottomMargin = 96; ///< so that a last line need not be read at the edge

/// The width of so many characters of running French text.
qreal widthOf(int characters, const QFont &font)
{
    const QString sample = QStringLiteral("les technologies de l’information et de la "
                                          "communication prennent une part de l’électricité");
    return QFontMetricsF(font).horizontalAdvance(sample) / qreal(sample.size()) * characters;
}

} // namespace

ReaderView::ReaderView(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoFillBackground(true); // behind the scroll bar, too
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, &ReaderView::follow);
    connect(this, &QTextEdit::selectionChanged, this, &ReaderView::passageMoved);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ReaderView::passageMoved);
}

void ReaderView::setReadingStyle(const ReadingStyle &style)
{
    if (style == m_style)
        return;
    m_style = style;
    // The selection and the ground are painted by paintEvent(); Qt's own would cover the marks.
    QPalette colours = palette();
    colours.setColor(QPalette::Base, style.palette.paper);
    colours.setColor(QPalette::Window, style.palette.paper);
    colours.setColor(QPalette::Text, style.palette.ink);
    colours.setColor(QPalette::Highlight, Qt::transparent);
    colours.setColor(QPalette::HighlightedText, style.palette.ink);
    setPalette(colours);
    if (m_filled)
        updateArticle(m_article);
}

void ReaderView::setArticle(const Article &article)
{
    m_article = article;
    m_filled = true;
    m_highlights.clear();
    m_restingAt = -1;
    m_lastFound = {};
    typeset();
    m_currentMark = m_marks.empty() ? -1 : 0;
    verticalScrollBar()->setValue(0);
    emit marksChanged();
}

void ReaderView::updateArticle(const Article &article)
{
    const QScopedValueRollback settling(m_settles, true);
    const int here = place();
    const int anchor = textCursor().anchor();
    const int position = textCursor().position();
    m_article = article;
    m_filled = true;
    typeset();
    QTextCursor cursor(document());
    const int last = document()->characterCount() - 1;
    cursor.setPosition(std::min(anchor, last));
    cursor.setPosition(std::min(position, last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    goToPlace(here);
    m_currentMark = m_marks.empty() ? -1 : std::clamp(m_currentMark, 0, markCount() - 1);
    emit marksChanged();
}

void ReaderView::typeset()
{
    m_ofSearch = Typesetter(*document(), m_style).set(m_article);
    m_marks = m_sought.isEmpty() ? m_ofSearch : occurrencesIn(*document(), m_sought);
    setTextCursor(QTextCursor(document()));
    setMeasure();
    setAccessibleName(QString::fromStdString(m_article.title.text));
}

void ReaderView::setMeasure()
{
    if (!m_filled)
        return;
    QFont body = gui::font(TextRole::Body);
    if (!m_style.face.isEmpty())
        body.setFamilies(QStringList(m_style.face) + body.families());
    body.setPointSizeF(m_style.points(15.5));
    const qreal room = viewport()->width();
    const qreal side =
        std::max(m_style.pixels(SideMargin), (room - widthOf(m_style.measure, body)) / 2);
    QTextFrame *page = document()->rootFrame();
    QTextFrameFormat format = page->frameFormat();
    format.setLeftMargin(side);
    format.setRightMargin(side);
    format.setTopMargin(m_style.pixels(TopMargin));
    format.setBottomMargin(m_style.pixels(BottomMargin));
    if (format != page->frameFormat())
        page->setFrameFormat(format);
    fitPictures(*document(), std::max(qreal(1), room - 2 * side));
}

void ReaderView::find(const QString &words)
{
    if (words == m_sought)
        return;
    m_lastFound =
        words.isEmpty() && m_currentMark >= 0 ? m_marks[std::size_t(m_currentMark)] : Span{};
    m_sought = words;
    m_marks = words.isEmpty() ? m_ofSearch : occurrencesIn(*document(), words);
    m_currentMark = m_marks.empty() ? -1 : 0;
    viewport()->update();
    if (!words.isEmpty() && !m_marks.empty())
        showMark(0);
    else
        emit marksChanged();
}

void ReaderView::goToHeading(int position)
{
    (void)document()->size(); // until then the scroll bar does not reach as far
    const qreal centre = Backdrop(*document(), m_style).lineCentre(position);
    verticalScrollBar()->setValue(qRound(centre - m_style.pixels(HeadingRoom)));
}

void ReaderView::goToNextMark()
{
    if (m_marks.empty())
        return;
    const bool unseen = m_currentMark == 0 && !onScreen(m_marks[0]);
    showMark(unseen ? 0 : (m_currentMark + 1) % markCount());
}

void ReaderView::goToPreviousMark()
{
    if (!m_marks.empty())
        showMark((m_currentMark + markCount() - 1) % markCount());
}

void ReaderView::showMark(int mark)
{
    m_currentMark = mark;
    m_lastFound = {};
    const Span &span = m_marks[std::size_t(mark)];
    if (!onScreen(span)) {
        (void)document()->size(); // until then the scroll bar does not reach as far
        const qreal centre = Backdrop(*document(), m_style).lineCentre(span.position);
        verticalScrollBar()->setValue(qRound(centre) - viewport()->height() / 3);
    }
    viewport()->update();
    emit marksChanged();
}

bool ReaderView::onScreen(const Span &span) const
{
    const QRectF screen = QRectF(viewport()->rect()).translated(scrollOffset());
    const auto boxes = Backdrop(*document(), m_style).boxes(span, Backdrop::Height::Letters);
    return std::all_of(boxes.begin(), boxes.end(),
                       [&](const QRectF &box) { return screen.contains(box); });
}

QString ReaderView::passage() const
{
    return QString::fromStdString(corpus::plainText(richPassage()));
}

std::vector<corpus::Inline> ReaderView::richPassage() const
{
    return passageBetween(*document(), textCursor().selectionStart(), textCursor().selectionEnd());
}

void ReaderView::completeWords()
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return;
    const Span span = wholeWords(*document(), cursor.selectionStart(), cursor.selectionEnd());
    cursor.setPosition(span.position);
    cursor.setPosition(span.position + span.length, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

bool ReaderView::selectPassage(const QString &beginning)
{
    const QTextCursor found = findPassage(*document(), beginning);
    if (found.isNull())
        return false;
    setTextCursor(found);
    ensureCursorVisible();
    return true;
}

void ReaderView::setHighlights(std::vector<Span> highlights)
{
    m_highlights = std::move(highlights);
    viewport()->update();
}

void ReaderView::select(const Span &span)
{
    (void)document()->size(); // until then the scroll bar does not reach as far
    QTextCursor cursor(document());
    cursor.setPosition(span.position);
    cursor.setPosition(span.position + span.length, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    if (!onScreen(span)) {
        const qreal centre = Backdrop(*document(), m_style).lineCentre(span.position);
        verticalScrollBar()->setValue(qRound(centre) - viewport()->height() / 3);
    }
}

std::pair<QRect, QRect> ReaderView::selectionEnds() const
{
    const auto boxes = Backdrop(*document(), m_style).boxes(selection(), Backdrop::Height::Lines);
    if (boxes.empty())
        return {};
    const QPointF offset = scrollOffset();
    return {boxes.front().translated(-offset).toAlignedRect(),
            boxes.back().translated(-offset).toAlignedRect()};
}

int ReaderView::place() const
{
    const int here = verticalScrollBar()->value();
    if (here == 0)
        return 0;
    // The line at the top begins before it, and the next width would go back by a line more.
    if (here == m_restingAt)
        return m_restingPlace;
    // Not at the very edge, where the line above still reaches in.
    return cursorForPosition({0, qRound(m_style.pixels(12))}).position();
}

void ReaderView::goToPlace(int place)
{
    // The scroll bar knows how far it reaches only once all is laid out.
    (void)document()->size();
    const int last = document()->characterCount() - 1;
    const qreal centre = Backdrop(*document(), m_style).lineCentre(std::min(place, last));
    const qreal half = document()->findBlock(place).blockFormat().lineHeight() / 2;
    verticalScrollBar()->setValue(place == 0 ? 0 : qRound(centre - half));
    m_restingPlace = place;
    m_restingAt = verticalScrollBar()->value();
}

QVariant ReaderView::loadResource(int, const QUrl &)
{
    // Not null: for a null answer Qt would look for the file by itself.
    return QByteArray();
}

void ReaderView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(-scrollOffset());
        const QRectF clip = QRectF(event->rect()).translated(scrollOffset());
        const Backdrop backdrop(*document(), m_style);
        backdrop.paintBlocks(painter, clip);
        backdrop.paintHighlights(painter, clip, m_highlights);
        backdrop.paintSelection(painter, clip, selection());
        backdrop.paintMarks(painter, clip, m_marks, m_currentMark);
    }
    QTextBrowser::paintEvent(event);
    if (m_keyboardFocus) {
        QPainter painter(viewport());
        painter.setPen(m_style.palette.accent);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void ReaderView::resizeEvent(QResizeEvent *event)
{
    const QScopedValueRollback settling(m_settles, true);
    const int here = place();
    QTextBrowser::resizeEvent(event);
    setMeasure();
    goToPlace(here);
    emit passageMoved();
}

Span ReaderView::selection() const
{
    const QTextCursor cursor = textCursor();
    return {cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()};
}
QMimeData *ReaderView::createMimeDataFromSelection() const
{
    // Plain words: the page's faces and colours are no business of what they are pasted into.
    auto *content = new QMimeData;
    content->setText(passage());
    return content;
}

void ReaderView::follow(const QUrl &link)
{
    if (link.scheme().isEmpty() && link.hasFragment())
        scrollToAnchor(link.fragment());
    else
        openWebAddress(link.toString(QUrl::FullyEncoded));
}

QPointF ReaderView::scrollOffset() const
{
    return {qreal(horizontalScrollBar()->value()), qreal(verticalScrollBar()->value())};
}

} // namespace lutrin::gui
