// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace lutrin::gui {

/// The commands of the window as a whole, with their words, their names for the settings and the
/// keys they have at first. What they do is connected by whoever does it. The window owns them.
struct WindowActions {
    Q_DECLARE_TR_FUNCTIONS(lutrin::gui::WindowActions)

public:
    explicit WindowActions(QWidget &window);

    QAction *find;
    QAction *commands;
    QAction *clear;
    QAction *back;
    QAction *forward;
    QAction *toList;
    QAction *highlights;
    QAction *showSidebar;
    QAction *showRecord;
    QAction *showOverview;
    QAction *importFiles;
    QAction *importFolder;
    QAction *importClipboard;
    QAction *watchFolder;
    QAction *pastImports;
    QAction *exportFound;
    QAction *editRecord;
    QAction *newRecord;
    QAction *attachFile;
    QAction *merge;
    QAction *duplicates;
    QAction *newWindow;
    QAction *openLibrary;
    QAction *preferences;
    QAction *shortcuts;
    QAction *help;
    QAction *about;
    QAction *menu;
    QAction *quit;
};

/// A command with its words, its name for the settings (`window/find`) and its first keys; it
/// works anywhere in the owner's window.
QAction *addCommand(QWidget &owner, const QString &words, const char *name,
                    const QList<QKeySequence> &keys = {});

} // namespace lutrin::gui
