// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/results/resultlist.h"

#include "gui/results/chosenrows.h"
#include "gui/results/reasonspopup.h"
#include "gui/results/referencedrag.h"
#include "gui/results/resultdelegate.h"
#include "gui/results/resultmodel.h"
#include "gui/shell/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace lutrin::gui {

ResultList::ResultList(const Context &context, QWidget *parent)
    : RowView(parent)
    , m_context(context)
    , m_model(new ResultModel(context.workspace, this))
    , m_delegate(new ResultDelegate(*m_model, context.theme, this))
    , m_chosen(new ChosenRows(context.workspace, *m_model, this))
{
    setAccessibleName(tr("Résultats"));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragEnabled(true);
    setMouseTracking(true);
    setItemDelegate(m_delegate);
    setModel(m_model);
    connect(this, &RowView::rowsShown, m_model, &ResultModel::need);
    // Connected after the model's own connection, so that the rows are the answer's already.
    connect(&context.workspace, &Workspace::answered, this, &ResultList::showAnswer);
    connect(&context.workspace, &Workspace::rowsLoaded, this, &ResultList::openCurrent);
    connect(&context.workspace, &Workspace::rowsLoaded, this, [this] {
        if (!selectionModel()->hasSelection())
            selectOpenDocument();
    });
    connect(&context.workspace, &Workspace::documentOpened, this, &ResultList::selectOpenDocument);
    connect(&context.theme, &Theme::changed, this, &ResultList::relayOut);
    m_query = context.workspace.request().query;
    selectOpenDocument();
}

void ResultList::showAnswer()
{
    const std::string &query = m_context.workspace.request().query;
    m_opens = false;
    if (query != m_query)
        scrollToTop();
    m_query = query;
    selectOpenDocument();
    tellSelection(); // a model that was reset lost it without a word
}

void ResultList::selectOpenDocument()
{
    const QScopedValueRollback following(m_following, true);
    const auto &open = m_context.workspace.document();
    const int row = open ? m_model->rowOf(open->document.id) : -1;
    if (m_opens)
        return; // the user has gone on to a row that is on its way
    if (row < 0) {
        selectionModel()->clear();
        return;
    }
    // What the user has chosen beside it stays chosen.
    const bool there = currentIndex().row() == row && selectionModel()->hasSelection();
    if (!there)
        selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
}

void ResultList::relayOut()
{
    m_delegate->forget();
    scheduleDelayedItemsLayout();
}

void ResultList::resizeEvent(QResizeEvent *event)
{
    // The scroll bar's room is kept: lines do not break anew when it comes or goes, and the first
    // answer is laid out once.
    m_delegate->setWidth(width() - verticalScrollBar()->sizeHint().width());
    RowView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void ResultList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid()) {
        emit readByKeysRequested();
        return;
    }
    RowView::keyPressEvent(event);
}

QModelIndex ResultList::whyAt(const QPoint &place) const
{
    const QModelIndex index = indexAt(place);
    const bool there =
        index.isValid() && m_delegate->whyRect(index.row(), visualRect(index)).contains(place);
    return there ? index : QModelIndex();
}

void ResultList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex asked = whyAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && asked.isValid())
        explain(asked);
    else
        RowView::mousePressEvent(event);
}

void ResultList::mouseMoveEvent(QMouseEvent *event)
{
    RowView::mouseMoveEvent(event);
    const bool link = whyAt(event->position().toPoint()).isValid();
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ResultList::goToFirst()
{
    setFocus(Qt::ShortcutFocusReason);
    setCurrentIndex(m_model->index(0));
}

void ResultList::passOver()
{
    int first = m_model->rowCount();
    int last = -1;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        first = std::min(first, range.top());
        last = std::max(last, range.bottom());
    }
    const search::Hit *next = last < 0 ? nullptr : m_model->hit(last + 1);
    if (next == nullptr && last >= 0 && first > 0)
        next = m_model->hit(first - 1);
    if (next != nullptr)
        m_context.workspace.openDocument(next->id);
}

void ResultList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void ResultList::explain()
{
    if (currentIndex().isValid())
        explain(currentIndex());
}

void ResultList::explain(const QModelIndex &index)
{
    const search::Hit *hit = m_model->hit(index.row());
    if (hit == nullptr)
        return;
    scrollTo(index);
    if (m_reasons == nullptr)
        m_reasons = new ReasonsPopup(m_context, this);
    const QRect place = m_delegate->whyRect(index.row(), visualRect(index));
    m_reasons->explain(index.row(), hit->id,
                       viewport()->mapToGlobal(place.bottomRight() + QPoint(0, 6)));
}

void ResultList::mouseReleaseEvent(QMouseEvent *event)
{
    if (whyAt(event->position().toPoint()).isValid())
        return;
    RowView::mouseReleaseEvent(event);
    const bool alone = event->modifiers() == Qt::NoModifier;
    if (event->button() == Qt::LeftButton && alone &&
        indexAt(event->position().toPoint()).isValid())
        emit readRequested();
}

void ResultList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RowView::currentChanged(current, previous);
    if (m_following)
        return;
    m_opens = current.isValid();
    openCurrent();
}

void ResultList::openCurrent()
{
    const search::Hit *hit = m_opens ? m_model->hit(currentIndex().row()) : nullptr;
    if (hit == nullptr)
        return;
    m_opens = false;
    m_context.workspace.openDocument(hit->id);
}

void ResultList::selectionChanged(const QItemSelection &chosen, const QItemSelection &left)
{
    RowView::selectionChanged(chosen, left);
    tellSelection();
}

void ResultList::tellSelection()
{
    m_chosen->take(selectionModel()->selection());
}

void ResultList::startDrag(Qt::DropActions)
{
    if (m_drag == nullptr)
        m_drag = new ReferenceDrag(m_context, this);
    m_drag->start(m_context.workspace.selection());
}

} // namespace lutrin::gui
