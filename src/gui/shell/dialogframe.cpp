// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/dialogframe.h"

#include "gui/shell/metrics.h"
#include "gui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lutrin::gui {

DialogFrame::DialogFrame(const Context &context, const QString &heading, QWidget *window)
    : QDialog(window)
    , m_context(context)
    , m_note(new QLabel)
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(heading);
    setKind(this, WidgetKind::Pane);
    auto *title = new QLabel(heading);
    title->setFont(context.theme.font(TextRole::Brand));
    title->setTextFormat(Qt::PlainText);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::padding + 4, metrics::padding, metrics::padding + 4,
                               metrics::padding);
    column->setSpacing(12);
    auto *top = new QVBoxLayout;
    top->setSpacing(metrics::gap);
    top->addWidget(title);
    top->addWidget(m_note);
    column->addLayout(top);
    column->addLayout(m_body, 1);
    m_body->setSpacing(8);
    m_buttons->setSpacing(8);
    column->addLayout(m_buttons);
}

void DialogFrame::setNote(const QString &words)
{
    setKind(m_note, WidgetKind::Muted);
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
}

void DialogFrame::setWarning(const QString &words)
{
    setNote(words);
    setKind(m_note, WidgetKind::Warning);
}

QPushButton *DialogFrame::addButton(const QString &words, bool primary)
{
    auto *button = new QPushButton(words);
    if (primary)
        setKind(button, WidgetKind::Primary);
    button->setDefault(primary);
    button->setAutoDefault(primary);
    m_buttons->addWidget(button);
    return button;
}

void DialogFrame::addButtonSpace()
{
    m_buttons->addStretch(1);
}

} // namespace lutrin::gui
