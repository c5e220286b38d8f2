// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/passagemenu.h"

#include "gui/citations/passagechoice.h"

#include <QActionGroup>

namespace lutrin::gui {

PassageMenu::PassageMenu(Settings &settings, QWidget *parent)
    : QMenu(parent), m_settings(settings), m_forms(new QActionGroup(this))
{
    addForm(tr("Citer avec la référence dans le texte"), citation::Form::InText);
    addForm(tr("Citer avec la référence en note"), citation::Form::Note);
    addForm(tr("Citer avec la référence complète"), citation::Form::Bibliography);
    addSeparator();
    const PassageChoice choice = passageChoice(settings);
    m_markdown = addAction(tr("En Markdown"));
    m_markdown->setCheckable(true);
    m_markdown->setChecked(choice.markdown);
    m_link = addAction(tr("Avec un lien vers le passage"));
    m_link->setCheckable(true);
    m_link->setChecked(choice.link);
    connect(m_markdown, &QAction::toggled, this, &PassageMenu::remember);
    connect(m_link, &QAction::toggled, this, &PassageMenu::remember);
    connect(m_forms, &QActionGroup::triggered, this, [this] {
        remember();
        emit citeRequested();
    });
}

void PassageMenu::addForm(const QString &words, citation::Form form)
{
    QAction *action = addAction(words);
    action->setData(int(form));
    action->setCheckable(true);
    action->setChecked(passageChoice(m_settings).form == form);
    m_forms->addAction(action);
}

void PassageMenu::remember()
{
    setPassageChoice(m_settings, {.form = citation::Form(m_forms->checkedAction()->data().toInt()),
                                  .markdown = m_markdown->isChecked(),
                                  .link = m_link->isChecked()});
}

} // namespace lutrin::gui
