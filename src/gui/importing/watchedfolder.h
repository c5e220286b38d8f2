// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"
#include "library/library.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace lutrin::gui {

/// A folder of the user's choice whose new files come into the library by themselves: at the start
/// of the program, and whenever something changes in it. Works off the interface thread.
class WatchedFolder : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchedFolder)

public:
    explicit WatchedFolder(const Context &context, QObject *parent = nullptr);

    /// Empty: none.
    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);

signals:
    void folderChanged();
    /// Some files were taken.
    void gathered(const lutrin::library::ImportReport &report);

private:
    void watch();
    void look();
    void tell(const library::Library::Gathering &gathering);
    void take(Result<library::Library::Gathering> &&gathering);

    Context m_context;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    bool m_chosen = false; ///< just now: the user is told what came of it
    bool m_failed = false; ///< the last look did, and the user was told
};

} // namespace lutrin::gui
