// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/record/labelledradio.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOption>

namespace lutrin::gui {

LabelledRadio::LabelledRadio(const QString &words, QWidget *parent)
    : QWidget(parent), m_button(new QRadioButton), m_label(new QLabel(words))
{
    m_button->setAccessibleName(words);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 2, 4, 2);
    row->setSpacing(6);
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(m_label, 1, Qt::AlignTop);
    m_button->installEventFilter(this);
}

bool LabelledRadio::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void LabelledRadio::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_button->hasFocus())
        return;
    QStyleOptionFocusRect frame;
    frame.initFrom(this);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, &painter, this);
}

void LabelledRadio::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        m_button->click();
}

} // namespace lutrin::gui
