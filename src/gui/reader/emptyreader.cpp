// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/emptyreader.h"

#include "gui/shell/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace lutrin::gui {

EmptyReader::EmptyReader(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_symbol(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 64);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_symbol);
    m_symbol->setAlignment(Qt::AlignCenter);
    m_title = addLine(tr("Rien n’est ouvert"));
    m_advice = addLine(tr("Choisissez une analyse dans la liste pour la lire ici : "
                          "les mots cherchés y seront marqués, sa référence sera prête à copier."));
    setKind(m_advice, "muted");
    column->addStretch(3);
    connect(&theme, &Theme::changed, this, &EmptyReader::applyTheme);
    applyTheme();
}

QLabel *EmptyReader::addLine(const QString &text)
{
    auto *line = new QLabel(text, this);
    line->setAlignment(Qt::AlignCenter);
    line->setWordWrap(true);
    layout()->addWidget(line);
    return line;
}

void EmptyReader::applyTheme()
{
    m_symbol->setPixmap(m_theme.icon(QStringLiteral("lutrin"), &Palette::muted)
                            .pixmap(QSize(40, 40), devicePixelRatioF()));
    m_title->setFont(m_theme.font(TextRole::ResultTitle));
    m_advice->setFont(m_theme.font(TextRole::Interface));
}

} // namespace lutrin::gui
