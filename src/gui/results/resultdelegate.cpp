// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/results/resultdelegate.h"

#include "gui/results/resultmodel.h"
#include "gui/shell/metrics.h"
#include "gui/shell/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace lutrin::gui {

ResultDelegate::ResultDelegate(const ResultModel &model, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_theme(theme), m_cards(400)
{
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                forget(first.row(), last.row());
            });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { forget(); });
}

void ResultDelegate::forget(int first, int last)
{
    for (const int row : m_cards.keys()) {
        if (first <= row && row <= last)
            m_cards.remove(row);
    }
}

void ResultDelegate::setWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    forget();
}

const ResultCard *ResultDelegate::card(int row) const
{
    if (const ResultCard *known = m_cards.object(row))
        return known;
    const search::Hit *hit = m_model.hit(row);
    if (hit == nullptr)
        return nullptr;
    m_cards.insert(row, new ResultCard(*hit, m_theme, m_width));
    return m_cards.object(row);
}

/// Of a title of two lines, a line of authorship, three lines of the text and the chips.
int ResultDelegate::sketchHeight() const
{
    constexpr int usualHeight = 174;
    return m_theme.scaled(usualHeight);
}

void ResultDelegate::paintSketch(QPainter &painter, const QRect &place) const
{
    const int line = m_theme.scaled(10);
    const int step = m_theme.scaled(22);
    const int width = place.width() - 2 * metrics::padding;
    int top = place.top() + m_theme.scaled(metrics::resultPadding) + line / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.palette().chip);
    for (const double share : {0.9, 0.55, 0.4, 1.0, 0.95, 0.6}) {
        painter.drawRoundedRect(QRectF(place.left() + metrics::padding, top, width * share, line),
                                metrics::chipRadius, metrics::chipRadius);
        top += step;
    }
}

QRect ResultDelegate::whyRect(int row, const QRect &place) const
{
    const ResultCard *known = card(row);
    return known != nullptr ? known->whyRect(place) : QRect();
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const ResultCard *known = card(index.row());
    return {m_width, (known != nullptr ? known->height() : sketchHeight()) + 1};
}

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Palette &colours = m_theme.palette();
    const QRect row = option.rect;
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const bool focused = selected && (option.state & QStyle::State_HasFocus) != 0;
    painter->save();
    if (selected)
        painter->fillRect(row, colours.accentGround);
    else if ((option.state & QStyle::State_MouseOver) != 0)
        painter->fillRect(row, colours.paper);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colours.line);
    if (const ResultCard *known = card(index.row()))
        known->paint(*painter, row, m_theme);
    else
        paintSketch(*painter, row);
    if (selected)
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), colours.accent);
    if (focused) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(colours.accent);
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace lutrin::gui
