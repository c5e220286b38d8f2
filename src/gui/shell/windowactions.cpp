// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/windowactions.h"

#include <QAction>
#include <QWidget>

namespace lutrin::gui {

QAction *addCommand(QWidget &owner, const QString &words, const char *name,
                    const QList<QKeySequence> &keys)
{
    auto *action = new QAction(words, &owner);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    owner.addAction(action);
    return action;
}

WindowActions::WindowActions(QWidget &window)
    : find(addCommand(window, tr("Rechercher"), "window/find",
                      {Qt::CTRL | Qt::Key_F, Qt::Key_Slash}))
    , commands(addCommand(window, tr("Toutes les commandes…"), "window/commands",
                          {Qt::CTRL | Qt::Key_K}))
    , clear(addCommand(window, tr("Effacer la recherche et les filtres"), "window/clear",
                       {Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace}))
    , back(addCommand(window, tr("Analyse précédente"), "window/back", {Qt::ALT | Qt::Key_Left}))
    , forward(
          addCommand(window, tr("Analyse suivante"), "window/forward", {Qt::ALT | Qt::Key_Right}))
    , toList(addCommand(window, tr("Revenir à la liste"), "window/list"))
    , highlights(addCommand(window, tr("Tous les passages surlignés"), "window/highlights"))
    , showSidebar(addCommand(window, tr("Filtres"), "window/sidebar", {Qt::Key_F9}))
    , showRecord(addCommand(window, tr("Référence et fiche"), "window/record", {Qt::Key_F8}))
    , showOverview(addCommand(window, tr("Vue d’ensemble"), "window/overview", {Qt::Key_F7}))
    , importFiles(addCommand(window, tr("Importer…"), "window/import", {Qt::CTRL | Qt::Key_I}))
    , importFolder(addCommand(window, tr("Importer un dossier…"), "window/import-folder",
                              {Qt::CTRL | Qt::SHIFT | Qt::Key_I}))
    , importClipboard(addCommand(window, tr("Importer le presse-papiers"), "window/paste",
                                 {Qt::CTRL | Qt::Key_V}))
    , watchFolder(addCommand(window, tr("Surveiller un dossier…"), "window/watch"))
    , pastImports(addCommand(window, tr("Importations et modifications…"), "window/imports"))
    , exportFound(
          addCommand(window, tr("Exporter…"), "window/export", {Qt::CTRL | Qt::SHIFT | Qt::Key_E}))
    , editRecord(addCommand(window, tr("Modifier la fiche…"), "window/edit-record", {Qt::Key_F2}))
    , newRecord(
          addCommand(window, tr("Nouvelle fiche…"), "window/new-record", {Qt::CTRL | Qt::Key_N}))
    , attachFile(addCommand(window, tr("Joindre un fichier…"), "window/attach"))
    , merge(addCommand(window, tr("Fusionner…"), "window/merge"))
    , duplicates(addCommand(window, tr("Doublons…"), "window/duplicates"))
    , newWindow(addCommand(window, tr("Nouvelle fenêtre"), "window/new",
                           {Qt::CTRL | Qt::SHIFT | Qt::Key_N}))
    , openLibrary(addCommand(window, tr("Ouvrir une bibliothèque…"), "window/library",
                             {Qt::CTRL | Qt::Key_O}))
    , preferences(
          addCommand(window, tr("Préférences…"), "window/preferences", {Qt::CTRL | Qt::Key_Comma}))
    , shortcuts(addCommand(window, tr("Raccourcis clavier…"), "window/shortcuts",
                           {Qt::CTRL | Qt::Key_F1}))
    , help(addCommand(window, tr("Aide"), "window/help", {Qt::Key_F1}))
    , about(addCommand(window, tr("À propos de Lutrin"), "window/about"))
    , menu(addCommand(window, tr("Menu"), "window/menu", {Qt::Key_F10}))
    , quit(addCommand(window, tr("Quitter"), "window/quit", {Qt::CTRL | Qt::Key_Q}))
{
    for (QAction *action : {showSidebar, showRecord, showOverview})
        action->setCheckable(true);
}

} // namespace lutrin::gui
