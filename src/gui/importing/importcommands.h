// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"

#include <QObject>
#include <QStringList>

class QMainWindow;

namespace lutrin::gui {

class ImportBar;
class ImportRun;
class ImportTarget;
class Pasting;
class StyleAdding;
class WatchedFolder;
struct WindowActions;

/// What the window's commands around import do: files, a folder, the
/// clipboard, a watched folder, what was
/// imported, what was taken for one work, a file for a record, and the editor of records, of new
/// ones too.
class ImportCommands : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportCommands)

public:
    /// The actions and the rest are the window's, and live as long.
    ImportCommands(const Context &context, ImportRun &run, ImportBar &bar, StyleAdding &styles,
                   const WindowActions &actions, QMainWindow *window);

    [[nodiscard]] ImportTarget &target() const { return *m_target; }
    [[nodiscard]] WatchedFolder &watched() const { return *m_watched; }
    /// Imports what the command line names, once there is a library.
    void import(const QStringList &paths);

private:
    void connectActions();
    void enable();
    void showList();
    void showDuplicates();
    void attachFile();
    void chooseWatched();
    void editRecords();
    void showWatched();

    Context m_context;
    ImportRun &m_run;
    ImportBar &m_bar;
    const WindowActions &m_actions;
    QMainWindow *m_window;
    ImportTarget *m_target;
    WatchedFolder *m_watched;
    Pasting *m_pasting;
};

} // namespace lutrin::gui
