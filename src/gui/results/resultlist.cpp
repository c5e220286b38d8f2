// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/results/resultlist.h"

#include "gui/results/resultdelegate.h"
#include "gui/results/resultmodel.h"
#include "gui/shell/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace lutrin::gui {

ResultList::ResultList(const Context &context, QWidget *parent)
    : QListView(parent)
    , m_context(context)
    , m_model(new ResultModel(context.workspace, this))
    , m_delegate(new ResultDelegate(*m_model, context.theme, this))
{
    setAccessibleName(tr("Résultats"));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(24);
    setItemDelegate(m_delegate);
    setModel(m_model);
    // Connected after the model's own connection, so that the rows are the answer's already.
    connect(&context.workspace, &Workspace::answered, this, &ResultList::showAnswer);
    connect(&context.workspace, &Workspace::documentOpened, this, &ResultList::selectOpenDocument);
    connect(&context.theme, &Theme::changed, this, &ResultList::relayOut);
    m_query = context.workspace.request().query;
    selectOpenDocument();
}

void ResultList::showAnswer()
{
    const std::string &query = m_context.workspace.request().query;
    if (query != m_query)
        scrollToTop();
    m_query = query;
    selectOpenDocument();
}

void ResultList::selectOpenDocument()
{
    const QScopedValueRollback following(m_following, true);
    const auto &open = m_context.workspace.document();
    const int row = open ? m_model->rowOf(open->document.id) : -1;
    if (row < 0) {
        selectionModel()->clear();
        return;
    }
    if (currentIndex().row() != row || !selectionModel()->isRowSelected(row))
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
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void ResultList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid()) {
        emit readRequested();
        return;
    }
    QListView::keyPressEvent(event);
}

void ResultList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        emit readRequested();
}

void ResultList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_following)
        m_context.workspace.openDocument(m_model->hit(current.row()).id);
}

} // namespace lutrin::gui
