// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/results/resultdelegate.h"

#include "gui/results/resultmodel.h"
#include "gui/shell/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace lutrin::gui {

ResultDelegate::ResultDelegate(const ResultModel &model, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_theme(theme), m_cards(400)
{
    connect(&model, &QAbstractItemModel::dataChanged, this, &ResultDelegate::forget);
    connect(&model, &QAbstractItemModel::modelReset, this, &ResultDelegate::forget);
}

void ResultDelegate::setWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    forget();
}

const ResultCard &ResultDelegate::card(int row) const
{
    if (const ResultCard *known = m_cards.object(row))
        return *known;
    m_cards.insert(row, new ResultCard(m_model.hit(row), m_theme, m_width));
    return *m_cards.object(row);
}

QRect ResultDelegate::whyRect(int row, const QRect &place) const
{
    return card(row).whyRect(place);
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {m_width, card(index.row()).height() + 1};
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
    card(index.row()).paint(*painter, row, m_theme);
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
