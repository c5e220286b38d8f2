// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"
#include "gui/shell/settings.h"
#include "library/library.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace lutrin::gui {

/// A folder of the user's choice whose new files come into the library by themselves: when the
/// library is opened, and whenever something changes in it. It is of the library that it was chosen
/// for: no other takes its files. Works off the interface thread.
class WatchedFolder : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchedFolder)

public:
    explicit WatchedFolder(const Context &context, QObject *parent = nullptr);

    /// Of the library that is open; empty: none.
    [[nodiscard]] QString folder() const;
    /// Does nothing while no library is open.
    void setFolder(const QString &folder);

    /// A folder that was chosen when it was the program's goes to the user's own library, in which
    /// nearly all have their files.
    static void settle(Settings &settings, const QString &ownLibrary);

signals:
    void folderChanged();
    /// Some files were taken.
    void gathered(const lutrin::library::ImportReport &report);

private:
    [[nodiscard]] QString openLibrary() const;
    void follow();
    void look();
    void tell(const library::Library::Gathering &gathering);
    void take(Result<library::Library::Gathering> &&gathering);

    Context m_context;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    QString m_library;     ///< whose folder is watched
    bool m_chosen = false; ///< just now: the user is told what came of it
    bool m_failed = false; ///< the last look did, and the user was told
};

} // namespace lutrin::gui
