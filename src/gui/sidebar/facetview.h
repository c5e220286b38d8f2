// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QTreeView>

class QMenu;

namespace lutrin::gui {

class FacetDelegate;
class FacetModel;
class Theme;

/// The values of one facet, as tall as its open rows: the sidebar around it scrolls. Clicking a
/// row, Space or Enter toggles the value; the arrow, Left and Right open and close; Delete
/// excludes, and so does Alt with a click or Enter. Of the user's own names, F2 gives another and
/// Delete takes one away.
class FacetView : public QTreeView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetView)

public:
    FacetView(FacetModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// The ids of the values that are open, in their order; they stay open however the model
    /// changes.
    [[nodiscard]] QStringList openIds() const;
    void setOpenIds(const QStringList &ids);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

signals:
    void toggled(const QString &id);
    void excluded(const QString &id);
    /// A name of the user's own is to be no more.
    void removed(const QString &id);
    void currentMoved(const QRect &row);

protected:
    void dataChanged(const QModelIndex &first, const QModelIndex &last,
                     const QList<int> &roles) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void restore();
    void exclude(const QModelIndex &index);
    void remove(const QModelIndex &index);
    void addNaming(QMenu &menu, const QModelIndex &index);
    [[nodiscard]] QModelIndex lastCurrent() const;
    [[nodiscard]] int rowsBelow(const QModelIndex &parent) const;

    FacetModel &m_model;
    FacetDelegate *m_delegate = nullptr;
    const Theme &m_theme;
    QSet<QString> m_open;
    QString m_currentId;
    int m_currentRow = 0; ///< at the top of the tree
    bool m_restoring = false;
};

} // namespace lutrin::gui
