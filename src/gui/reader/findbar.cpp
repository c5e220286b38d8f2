// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/findbar.h"

#include "gui/shell/metrics.h"
#include "gui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace lutrin::gui {

FindBar::FindBar(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(new QLineEdit), m_close(new QToolButton)
{
    m_words->setPlaceholderText(tr("Rechercher dans l’analyse"));
    m_words->setAccessibleName(tr("Rechercher dans l’analyse"));
    m_words->installEventFilter(this);
    m_close->setAccessibleName(tr("Fermer"));
    m_close->setToolTip(tr("Fermer (Échap)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::padding + 10, 0, metrics::padding, 8);
    row->addWidget(m_words, 1);
    row->addWidget(m_close);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(m_close, &QToolButton::clicked, this, &FindBar::leave);
    connect(&theme, &Theme::changed, this, &FindBar::applyTheme);
    applyTheme();
    hide();
}

void FindBar::open()
{
    const bool anew = isHidden();
    show();
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
    if (anew && !m_words->text().isEmpty())
        emit wordsChanged(m_words->text());
}

void FindBar::leave()
{
    hide();
    emit wordsChanged({});
    emit closed();
}

void FindBar::applyTheme()
{
    m_close->setIcon(m_theme.icon(QStringLiteral("close")));
    m_close->setIconSize(m_theme.square(14));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.key() == Qt::Key_Escape)
        leave();
    else if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    else if (key.modifiers().testFlag(Qt::ShiftModifier))
        emit previousRequested();
    else
        emit nextRequested();
    return true;
}

} // namespace lutrin::gui
