// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/results/rowstack.h"

#include <QListView>

namespace lutrin::gui {

/// A list of any length whose rows are as high as its delegate says: only what is in sight is laid
/// out, so that a hundred thousand rows cost no more than ten. It is a QListView for what a screen
/// reader knows of it, and for keys, selection and drags; where rows stand is its own.
class RowView : public QListView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowView)

public:
    explicit RowView(QWidget *parent = nullptr);

    /// Rows out of sight: see RowStack::band().
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

signals:
    /// They are about to be painted.
    void rowsShown(int first, int last);

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action,
                                         Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override { return 0; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last,
                     const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] int heightOf(int row) const;
    [[nodiscard]] QRect rectOf(const RowStack::Band &band) const;
    void followPlace();

    RowStack m_stack;
    double m_wheel = 0;       ///< parts of a pixel that are still to be scrolled
    bool m_following = false; ///< the scroll bar follows the list, not the reverse
};

} // namespace lutrin::gui
