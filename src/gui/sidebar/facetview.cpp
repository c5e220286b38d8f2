// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/sidebar/facetview.h"

#include "gui/shell/metrics.h"
#include "gui/shell/phrases.h"
#include "gui/shell/theme.h"
#include "gui/sidebar/facetdelegate.h"
#include "gui/sidebar/facetmodel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace lutrin::gui {

namespace {

QString idOf(const QModelIndex &index)
{
    return index.data(FacetModel::IdRole).toString();
}

} // namespace

FacetView::FacetView(FacetModel &model, const Theme &theme, QWidget *parent)
    : QTreeView(parent), m_model(model), m_delegate(new FacetDelegate(theme, this)), m_theme(theme)
{
    setAccessibleName(facetTitle(model.facet()));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setItemsExpandable(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setItemDelegate(m_delegate);
    setModel(&model);
    const auto indent = [this] { setIndentation(m_delegate->arrowWidth()); };
    connect(&theme, &Theme::changed, this, indent);
    indent();
    connect(&model, &FacetModel::named, this,
            [this](const QString &, const QString &name) { m_currentId = name.simplified(); });
    connect(&model, &QAbstractItemModel::modelReset, this, &FacetView::restore);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_open.insert(idOf(index));
        updateGeometry();
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_open.remove(idOf(index));
        updateGeometry();
    });
    restore();
}

QStringList FacetView::openIds() const
{
    QStringList ids(m_open.begin(), m_open.end());
    ids.sort();
    return ids;
}

void FacetView::setOpenIds(const QStringList &ids)
{
    m_open = QSet<QString>(ids.begin(), ids.end());
    restore();
}

void FacetView::restore()
{
    bool tree = false;
    m_restoring = true;
    for (const QString &id : openIds()) {
        const QModelIndex index = m_model.find(id.toStdString());
        if (index.isValid())
            setExpanded(index, true);
    }
    for (int row = 0; row < m_model.rowCount() && !tree; ++row)
        tree = m_model.hasChildren(m_model.index(row, 0));
    if (const QModelIndex current = lastCurrent(); current.isValid())
        setCurrentIndex(current);
    m_restoring = false;
    updateGeometry();
}

/// The row that was current, or what came to its place.
QModelIndex FacetView::lastCurrent() const
{
    const QModelIndex current = m_model.find(m_currentId.toStdString());
    if (current.isValid() || m_currentId.isEmpty())
        return current;
    return m_model.index(std::min(m_currentRow, m_model.rowCount() - 1), 0);
}

int FacetView::rowsBelow(const QModelIndex &parent) const
{
    const int rows = m_model.rowCount(parent);
    int total = rows;
    for (int row = 0; row < rows; ++row) {
        const QModelIndex child = m_model.index(row, 0, parent);
        if (isExpanded(child))
            total += rowsBelow(child);
    }
    return total;
}

QSize FacetView::sizeHint() const
{
    return {metrics::sidebarWidth, rowsBelow({}) * m_theme.scaled(metrics::facetRow)};
}

/// The rows without what else a tree would paint. Its own painting asks the display where the
/// pointer is, and the frame would wait for the answer once for each facet.
void FacetView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (QModelIndex index = indexAt({0, event->rect().top()}); index.isValid();
         index = indexBelow(index)) {
        option.rect = visualRect(index);
        if (option.rect.top() > event->rect().bottom())
            break;
        option.state.setFlag(QStyle::State_Open, isExpanded(index));
        m_delegate->paint(&painter, option, index);
    }
}

void FacetView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    setFocus(Qt::MouseFocusReason);
    setCurrentIndex(index);
    if (m_model.hasChildren(index) &&
        m_delegate->arrowRect(visualRect(index)).contains(event->position().toPoint()))
        setExpanded(index, !isExpanded(index));
    else if (event->modifiers() == Qt::AltModifier)
        exclude(index);
    else
        emit toggled(idOf(index));
}

/// Once more lets it in again.
void FacetView::exclude(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const bool is =
        index.data(FacetModel::StateRole).value<FacetModel::State>() == FacetModel::State::Excluded;
    if (is)
        emit toggled(idOf(index));
    else
        emit excluded(idOf(index));
}

void FacetView::remove(const QModelIndex &index)
{
    if (index.isValid())
        emit removed(idOf(index));
}

/// An answer that comes while a name is typed must not put the old name back.
void FacetView::dataChanged(const QModelIndex &first, const QModelIndex &last,
                            const QList<int> &roles)
{
    if (state() == EditingState)
        viewport()->update();
    else
        QTreeView::dataChanged(first, last, roles);
}

/// Where there are names to give, F2 gives them, whatever it does elsewhere in the window.
bool FacetView::event(QEvent *event)
{
    if (m_model.canName() && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void FacetView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void FacetView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void FacetView::keyPressEvent(QKeyEvent *event)
{
    // What the editor leaves over is no command.
    if (state() == EditingState)
        return;
    const QModelIndex current = currentIndex();
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::AltModifier))
            exclude(current);
        else if (current.isValid())
            emit toggled(idOf(current));
        return;
    case Qt::Key_Delete:
        if (m_model.canRemove())
            remove(current);
        else
            exclude(current);
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void FacetView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QString id = idOf(index);
    const QString label = index.data().toString();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto state = index.data(FacetModel::StateRole).value<FacetModel::State>();
    menu->addAction(state == FacetModel::State::Off ? tr("Filtrer par « %1 »").arg(label)
                                                    : tr("Ne plus filtrer par « %1 »").arg(label),
                    this, [this, id] { emit toggled(id); });
    if (state != FacetModel::State::Excluded)
        menu->addAction(tr("Exclure « %1 »").arg(label), this, [this, id] { emit excluded(id); });
    if (m_model.canName())
        addNaming(*menu, index);
    menu->popup(event->globalPos());
}

void FacetView::addNaming(QMenu &menu, const QModelIndex &index)
{
    menu.addSeparator();
    const QPersistentModelIndex row = index;
    menu.addAction(tr("Renommer…"), this, [this, row] {
        setCurrentIndex(row);
        edit(row);
    });
    if (m_model.canRemove())
        menu.addAction(tr("Supprimer"), this, [this, row] { remove(row); });
}

void FacetView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(m_model.index(0, 0));
    emit currentMoved(visualRect(currentIndex()));
}

void FacetView::wheelEvent(QWheelEvent *event)
{
    // The sidebar around it scrolls.
    event->ignore();
}

void FacetView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    viewport()->update();
    if (!current.isValid() || m_restoring)
        return;
    m_currentId = idOf(current);
    QModelIndex top = current;
    while (top.parent().isValid())
        top = top.parent();
    m_currentRow = top.row();
    if (hasFocus())
        emit currentMoved(visualRect(current));
}

} // namespace lutrin::gui
