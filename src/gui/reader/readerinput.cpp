// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys, the mouse and the focus of the page.

#include "gui/reader/readerview.h"

#include "gui/reader/selectionkeys.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace lutrin::gui {

bool ReaderView::focusNextPrevChild(bool next)
{
    // Qt shows the link that Tab reached by selecting it, and would lose words that are selected.
    if (textCursor().hasSelection() && selection() != m_reachedLink)
        return QTextEdit::focusNextPrevChild(next);
    const bool led = QTextBrowser::focusNextPrevChild(next);
    m_reachedLink = selection();
    return led;
}

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    const bool leavesSelection = event->key() == Qt::Key_Escape && textCursor().hasSelection();
    if (leavesSelection)
        dropSelection();
    if (leavesSelection || selectByKey(*event) || scrollByKey(*event))
        event->accept();
    else
        QTextBrowser::keyPressEvent(event);
}

void ReaderView::dropSelection()
{
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
}

void ReaderView::keyReleaseEvent(QKeyEvent *event)
{
    QTextBrowser::keyReleaseEvent(event);
    if (event->key() == Qt::Key_Shift && textCursor().hasSelection())
        emit passageSelected();
}

bool ReaderView::selectByKey(const QKeyEvent &event)
{
    const auto move = selectionOf(event);
    if (!move)
        return false;
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        cursor.setPosition(placeToSelectFrom());
    cursor.movePosition(*move, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

/// There is no caret to begin at: what one looked for or the current mark, where it is in sight, or
/// the top line.
int ReaderView::placeToSelectFrom() const
{
    if (m_lastFound.length > 0 && onScreen(m_lastFound))
        return m_lastFound.position;
    const bool atMark = m_currentMark >= 0 && onScreen(m_marks[std::size_t(m_currentMark)]);
    return atMark ? m_marks[std::size_t(m_currentMark)].position
                  : cursorForPosition({0, 0}).position();
}

bool ReaderView::scrollByKey(const QKeyEvent &event)
{
    QScrollBar &bar = *verticalScrollBar();
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    if (event.matches(QKeySequence::MoveToStartOfDocument))
        bar.triggerAction(QScrollBar::SliderToMinimum);
    else if (event.matches(QKeySequence::MoveToEndOfDocument))
        bar.triggerAction(QScrollBar::SliderToMaximum);
    else if (event.key() == Qt::Key_Space)
        bar.triggerAction(shift ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
    else
        return false;
    return true;
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextBrowser::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !passage().isEmpty())
        emit passageSelected();
}

void ReaderView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QTextBrowser::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        emit zoomRequested(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void ReaderView::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = event->reason() == Qt::TabFocusReason ||
                      event->reason() == Qt::BacktabFocusReason ||
                      event->reason() == Qt::ShortcutFocusReason;
    QTextBrowser::focusInEvent(event);
    viewport()->update();
}

void ReaderView::focusOutEvent(QFocusEvent *event)
{
    m_keyboardFocus = false;
    QTextBrowser::focusOutEvent(event);
    viewport()->update();
}

} // namespace lutrin::gui
