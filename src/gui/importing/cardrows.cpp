// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/importing/cardrows.h"

#include "gui/shell/metrics.h"
#include "gui/shell/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lutrin::gui {

namespace {

constexpr int betweenCards = 8;

} // namespace

CardRows::CardRows(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    setKind(page, WidgetKind::Pane);
    m_rows = new QVBoxLayout(page);
    m_rows->setContentsMargins(0, 0, metrics::padding, 0);
    m_rows->addStretch();
    setWidget(page);
}

void CardRows::setCards(const std::vector<QWidget *> &cards, const QString &nothing)
{
    delete m_cards;
    m_cards = new QWidget;
    auto *column = new QVBoxLayout(m_cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenCards);
    for (QWidget *card : cards)
        column->addWidget(card);
    if (cards.empty()) {
        auto *words = new QLabel(nothing);
        setKind(words, WidgetKind::Muted);
        column->addWidget(words);
    }
    m_rows->insertWidget(0, m_cards);
}

QFrame *cardOf(const Theme &theme, QLabel *title, QLabel *details, QPushButton *button)
{
    auto *card = new QFrame;
    setKind(card, WidgetKind::Card);
    auto *line = new QHBoxLayout(card);
    line->setContentsMargins(12, 8, 8, 8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    details->setFont(theme.font(TextRole::Small));
    setKind(details, WidgetKind::Muted);
    for (QLabel *label : {title, details}) {
        label->setTextFormat(Qt::PlainText);
        words->addWidget(label);
    }
    line->addLayout(words, 1);
    setKind(button, WidgetKind::Flat);
    button->setAutoDefault(false);
    line->addWidget(button);
    return card;
}

} // namespace lutrin::gui
