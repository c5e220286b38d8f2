// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/results/resultcard.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace lutrin::gui {

class ResultModel;
class Theme;

/// Paints results; keeps the cards it laid out. A result that is not loaded yet is a pale sketch of
/// one.
class ResultDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ResultDelegate(const ResultModel &model, const Theme &theme, QObject *parent);

    /// The width of the rows from now on.
    void setWidth(int width);
    void forget() { m_cards.clear(); }
    void forget(int first, int last);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /// Where « Pourquoi ? » stands in the row at `place`; empty where it does not.
    [[nodiscard]] QRect whyRect(int row, const QRect &place) const;

private:
    /// Null while the row's hit is not loaded.
    [[nodiscard]] const ResultCard *card(int row) const;
    [[nodiscard]] int sketchHeight() const;
    void paintSketch(QPainter &painter, const QRect &place) const;

    const ResultModel &m_model;
    const Theme &m_theme;
    int m_width = 0;
    mutable QCache<int, ResultCard> m_cards; ///< by row
};

} // namespace lutrin::gui
