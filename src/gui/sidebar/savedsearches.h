// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QListView>

namespace lutrin::gui {

class SearchKeeper;
class Theme;

/// The saved searches as rows like those of a facet: the name and what it finds; chosen is the one
/// that is the present search.
class SavedSearchModel : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedSearchModel)

public:
    explicit SavedSearchModel(SearchKeeper &keeper, QObject *parent = nullptr);

    void refresh();
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    SearchKeeper &m_keeper;
};

/// Opens a saved search by a click or Return, renames it by F2, and removes it by Delete. As high
/// as its rows; the sidebar around it scrolls.
class SavedSearchView : public QListView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedSearchView)

public:
    SavedSearchView(SearchKeeper &keeper, const Theme &theme, QWidget *parent = nullptr);

    /// The present search may be another one.
    void refresh() { m_model.refresh(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void dataChanged(const QModelIndex &first, const QModelIndex &last,
                     const QList<int> &roles) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void open(const QModelIndex &index);
    void remove(const QModelIndex &index);

    SearchKeeper &m_keeper;
    const Theme &m_theme;
    SavedSearchModel m_model;
};

} // namespace lutrin::gui
