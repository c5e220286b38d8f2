// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/emptyreader.h"

#include "gui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lutrin::gui {

EmptyReader::EmptyReader(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_symbol(new QLabel(this))
{
    constexpr int measure = 520;
    auto *words = new QWidget;
    words->setMaximumWidth(measure);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(32, 32, 32, 64);
    row->addStretch();
    row->addWidget(words, measure);
    row->addStretch();
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_symbol);
    m_symbol->setAlignment(Qt::AlignCenter);
    for (QLabel **line : {&m_title, &m_advice}) {
        *line = new QLabel;
        (*line)->setAlignment(Qt::AlignCenter);
        (*line)->setWordWrap(true);
        column->addWidget(*line);
    }
    setLibraryEmpty(false);
    setKind(m_advice, WidgetKind::Muted);
    column->addStretch(3);
    connect(&theme, &Theme::changed, this, &EmptyReader::applyTheme);
    applyTheme();
}

void EmptyReader::setLibraryEmpty(bool empty)
{
    m_title->setText(empty ? tr("Tout commence par une importation") : tr("Rien n’est ouvert"));
    m_advice->setText(
        empty
            ? tr("Analyses, références, pages web enregistrées ou PDF\u00a0: ce que vous importez "
                 "se cherche, se lit et se cite ici, sans réseau.")
            : tr("Choisissez une analyse dans la liste pour la lire ici\u00a0: "
                 "les mots cherchés y seront marqués, sa référence sera prête à copier."));
}

void EmptyReader::applyTheme()
{
    m_symbol->setPixmap(m_theme.icon(QStringLiteral("lutrin"), &Palette::muted)
                            .pixmap(m_theme.square(40), devicePixelRatioF()));
    m_title->setFont(m_theme.font(TextRole::ResultTitle));
    m_advice->setFont(m_theme.font(TextRole::Interface));
}

} // namespace lutrin::gui
