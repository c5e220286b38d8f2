// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/publishersline.h"

#include "gui/citations/copybutton.h"
#include "gui/reader/displaytext.h"
#include "gui/record/growingtext.h"
#include "gui/shell/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lutrin::gui {

PublishersLine::PublishersLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(new QLabel(tr("Référence de l’éditeur"), this))
    , m_text(new GrowingText(this))
    , m_copy(new CopyButton(tr("Copier"), this))
{
    setKind(m_heading, WidgetKind::Muted);
    setKind(m_copy, WidgetKind::Flat);
    m_text->setAccessibleName(tr("Référence de l’éditeur"));
    m_copy->setAccessibleName(tr("Copier la référence de l’éditeur"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_text);
    connect(m_copy, &CopyButton::clicked, this, &PublishersLine::copy);
    connect(&theme, &Theme::changed, this, &PublishersLine::applyTheme);
    setLine({}, {});
}

void PublishersLine::setLine(const QString &line, const std::string &language)
{
    m_line = line;
    m_language = language;
    setVisible(!line.isEmpty());
    applyTheme();
}

void PublishersLine::applyTheme()
{
    m_heading->setFont(m_theme.font(TextRole::Small));
    m_copy->setFont(m_theme.font(TextRole::Small));
    m_text->setContent(displayText(m_line.toStdString(), m_language).toHtmlEscaped(),
                       m_theme.font(TextRole::Reference), 1.5, m_theme.palette().ink,
                       m_theme.palette().accent);
}

void PublishersLine::copy()
{
    QGuiApplication::clipboard()->setText(m_line);
    m_copy->confirm();
    emit copied();
}

} // namespace lutrin::gui
