// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace lutrin::gui {

class Theme;

/// Paints one value of a facet: its label, and its count against the right edge; on a rounded
/// ground where it is chosen, struck out where it is excluded, muted where it counts nothing.
class FacetDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `tree`: rows have an arrow in front where there is something below.
    FacetDelegate(const Theme &theme, QObject *parent);

    /// Where the arrow of a row stands, in the coordinates of `row`.
    [[nodiscard]] QRect arrowRect(const QRect &row) const;
    /// And how far it stands from the words; a step of the tree.
    [[nodiscard]] int arrowWidth() const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /// What a value's name is changed in: it covers the row, so that the name shows once.
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QRect &row, bool chosen, bool current) const;
    void paintArrow(QPainter *painter, const QRect &row, bool open) const;

    const Theme &m_theme;
};

} // namespace lutrin::gui
