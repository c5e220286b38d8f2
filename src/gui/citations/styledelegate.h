// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace lutrin::gui {

class Theme;

/// Paints a style: its name, on the right its field and language, and a star that is filled where
/// it is a favourite. Pressing the star is `starPressed`.
class StyleDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    StyleDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    /// Where the star stands in a row.
    [[nodiscard]] QRect starRect(const QRect &row) const;

signals:
    void starPressed(const QString &name);

private:
    const Theme &m_theme;
};

} // namespace lutrin::gui
