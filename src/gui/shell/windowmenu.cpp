// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/windowmenu.h"

#include "gui/shell/librarychoice.h"
#include "gui/shell/settings.h"
#include "gui/shell/theme.h"
#include "gui/shell/themechoice.h"
#include "gui/shell/windowactions.h"

#include <QAction>
#include <QActionGroup>

namespace lutrin::gui {

namespace {

/// A checkable choice in a menu and its group.
QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &words, bool chosen)
{
    QAction *action = menu->addAction(words);
    action->setCheckable(true);
    action->setChecked(chosen);
    group->addAction(action);
    return action;
}

} // namespace

WindowMenu::WindowMenu(const Context &context, const WindowActions &actions,
                       const PaneActions &panes, QWidget *parent)
    : QMenu(parent), m_context(context)
{
    fill(actions, panes);
}

void WindowMenu::fill(const WindowActions &actions, const PaneActions &panes)
{
    QMenu *file = addMenu(tr("Fichier"));
    file->addActions({actions.newWindow, actions.openLibrary});
    file->addMenu(recentMenu());
    file->addSeparator();
    file->addActions({actions.importFiles, actions.importFolder, actions.importClipboard,
                      actions.watchFolder, actions.pastImports});
    file->addSeparator();
    file->addAction(actions.exportFound);
    file->addSeparator();
    file->addAction(actions.quit);
    QMenu *edit = addMenu(tr("Édition"));
    edit->addActions(panes.changes);
    edit->addSeparator();
    edit->addActions({actions.newRecord, actions.editRecord, actions.attachFile, actions.merge,
                      actions.duplicates});
    edit->addSeparator();
    edit->addActions({actions.commands, actions.find, actions.clear});
    edit->addSeparator();
    edit->addActions(panes.citing);
    edit->addSeparator();
    edit->addAction(actions.preferences);
    QMenu *go = addMenu(tr("Lecture"));
    go->addActions({actions.back, actions.forward, actions.highlights});
    go->addSeparator();
    go->addActions(panes.reading);
    go->addSeparator();
    go->addActions(panes.results);
    QMenu *view = addMenu(tr("Affichage"));
    view->addActions({actions.showOverview, actions.showSidebar, actions.showRecord});
    view->addMenu(panes.sorting);
    view->addSeparator();
    view->addMenu(themeMenu());
    view->addMenu(textSizeMenu());
    view->addMenu(languageMenu());
    m_end = addSeparator();
    addActions({actions.help, actions.shortcuts, actions.about});
}

/// Filled when it opens. Whether they are still there is asked of a disk that may be far away:
/// only of the one that is chosen.
QMenu *WindowMenu::recentMenu()
{
    auto *menu = new QMenu(tr("Bibliothèques récentes"), this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const QString &file : recentLibraries(m_context.settings)) {
            const QAction *action = menu->addAction(file);
            connect(action, &QAction::triggered, this, [this, file] { emit libraryChosen(file); });
        }
        if (menu->isEmpty())
            menu->addAction(tr("Aucune"))->setEnabled(false);
    });
    return menu;
}

QMenu *WindowMenu::themeMenu()
{
    auto *menu = new QMenu(tr("Thème"), this);
    auto *group = new QActionGroup(menu);
    for (const auto &[choice, words] : themeChoices()) {
        QAction *action = addChoice(menu, group, words, false);
        const auto follow = [this, action, choice = choice] {
            action->setChecked(m_context.theme.choice() == choice);
        };
        follow();
        connect(&m_context.theme, &Theme::changed, action, follow);
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            m_context.settings.setThemeChoice(choice);
            m_context.theme.setChoice(choice);
        });
    }
    return menu;
}

QMenu *WindowMenu::textSizeMenu()
{
    auto *menu = new QMenu(tr("Taille de l’interface"), this);
    auto *group = new QActionGroup(menu);
    for (const int percent : textScales()) {
        QAction *action = addChoice(menu, group, tr("%1\u00a0%").arg(percent), false);
        const auto follow = [this, action, percent] {
            action->setChecked(m_context.theme.scale() == percent);
        };
        follow();
        connect(&m_context.theme, &Theme::changed, action, follow);
        connect(action, &QAction::triggered, this, [this, percent] {
            m_context.settings.setTextScale(percent);
            m_context.theme.setScale(percent);
        });
    }
    return menu;
}

QMenu *WindowMenu::languageMenu()
{
    auto *menu = new QMenu(tr("Langue"), this);
    auto *group = new QActionGroup(menu);
    for (const auto &[language, words] : languageChoices()) {
        QAction *action = addChoice(menu, group, words, m_context.settings.language() == language);
        connect(action, &QAction::triggered, this, [this, language = language] {
            m_context.settings.setLanguage(language);
            emit languageChosen(language);
        });
    }
    return menu;
}

} // namespace lutrin::gui
