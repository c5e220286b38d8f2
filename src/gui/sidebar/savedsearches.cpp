// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/sidebar/savedsearches.h"

#include "gui/search/searchkeeper.h"
#include "gui/shell/metrics.h"
#include "gui/shell/phrases.h"
#include "gui/shell/theme.h"
#include "gui/sidebar/facetdelegate.h"
#include "gui/sidebar/facetmodel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace lutrin::gui {

SavedSearchModel::SavedSearchModel(SearchKeeper &keeper, QObject *parent)
    : QAbstractListModel(parent), m_keeper(keeper)
{
    connect(&keeper, &SearchKeeper::changed, this, [this] {
        beginResetModel();
        endResetModel();
    });
    connect(&keeper, &SearchKeeper::counted, this, &SavedSearchModel::refresh);
}

void SavedSearchModel::refresh()
{
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

int SavedSearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keeper.searches().size());
}

QVariant SavedSearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto place = static_cast<std::size_t>(index.row());
    const QString name = QString::fromStdString(m_keeper.searches()[place].name);
    const auto count = m_keeper.count(place);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return name;
    case Qt::ToolTipRole:
        return QString::fromStdString(m_keeper.searches()[place].query);
    case Qt::AccessibleTextRole:
        return count ? tr("%1, %2").arg(name, analysesText(*count)) : name;
    case FacetModel::CountRole:
        return count ? QVariant::fromValue<qlonglong>(*count) : QVariant();
    case FacetModel::StateRole:
        return QVariant::fromValue(m_keeper.isPresent(place) ? FacetModel::State::Chosen
                                                             : FacetModel::State::Off);
    default:
        return {};
    }
}

bool SavedSearchModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    m_keeper.rename(static_cast<std::size_t>(index.row()), value.toString());
    return true;
}

Qt::ItemFlags SavedSearchModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsEditable;
}

SavedSearchView::SavedSearchView(SearchKeeper &keeper, const Theme &theme, QWidget *parent)
    : QListView(parent), m_keeper(keeper), m_theme(theme), m_model(keeper)
{
    setAccessibleName(tr("Recherches enregistrées"));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setItemDelegate(new FacetDelegate(theme, this));
    setModel(&m_model);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
    connect(&keeper, &SearchKeeper::kept, this, [this](int place) {
        setCurrentIndex(m_model.index(place));
        edit(m_model.index(place));
    });
}

QSize SavedSearchView::sizeHint() const
{
    return {metrics::sidebarWidth, m_model.rowCount() * m_theme.scaled(metrics::facetRow)};
}

void SavedSearchView::open(const QModelIndex &index)
{
    if (index.isValid())
        m_keeper.open(static_cast<std::size_t>(index.row()));
    m_model.refresh();
}

void SavedSearchView::remove(const QModelIndex &index)
{
    if (index.isValid())
        m_keeper.remove(static_cast<std::size_t>(index.row()));
}

/// A count that comes while a name is typed must not put the old name back.
void SavedSearchView::dataChanged(const QModelIndex &first, const QModelIndex &last,
                                  const QList<int> &roles)
{
    if (state() == EditingState)
        viewport()->update();
    else
        QListView::dataChanged(first, last, roles);
}

/// F2 renames here, whatever it does elsewhere in the window.
bool SavedSearchView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void SavedSearchView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    setFocus(Qt::MouseFocusReason);
    setCurrentIndex(index);
    open(index);
}

void SavedSearchView::keyPressEvent(QKeyEvent *event)
{
    // What the editor leaves over is no command.
    if (state() == EditingState)
        return;
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open(currentIndex());
    case Qt::Key_Delete:
        return remove(currentIndex());
    default:
        QListView::keyPressEvent(event);
    }
}

void SavedSearchView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Lancer la recherche"), this, [this, index] { open(index); });
    menu->addAction(tr("Renommer…"), this, [this, index] {
        setCurrentIndex(index);
        edit(index);
    });
    menu->addAction(tr("Supprimer"), this, [this, index] { remove(index); });
    menu->popup(event->globalPos());
}

/// The sidebar scrolls, not the list.
void SavedSearchView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace lutrin::gui
