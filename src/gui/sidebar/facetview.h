// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QTreeView>

namespace lutrin::gui {

class FacetDelegate;
class FacetModel;
class Theme;

/// The values of one facet, as tall as its open rows: the sidebar around it scrolls. Clicking a
/// row, Space or Enter toggles the value; the arrow, Left and Right open and close; Delete
/// excludes.
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
    void currentMoved(const QRect &row);

protected:
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
    [[nodiscard]] int rowsBelow(const QModelIndex &parent) const;

    FacetModel &m_model;
    FacetDelegate *m_delegate = nullptr;
    const Theme &m_theme;
    QSet<QString> m_open;
    QString m_currentId;
    bool m_restoring = false;
};

} // namespace lutrin::gui
