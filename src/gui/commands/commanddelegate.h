// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace lutrin::gui {

class Theme;

/// Paints a command: its words, cut where they are too long, and on the right its detail.
class CommandDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Where the rows are `checkable`, there is room on the left for what they are checked by.
    CommandDelegate(const Theme &theme, QObject *parent, bool checkable = false);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintCheck(QPainter &painter, const QRect &place, const QVariant &state) const;

    const Theme &m_theme;
    bool m_checkable;
};

} // namespace lutrin::gui
