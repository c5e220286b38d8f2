// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"
#include "library/backups.h"
#include "library/report.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <filesystem>
#include <vector>

namespace lutrin::gui {

/// What keeps the library whole, off the interface thread: backups, also by itself once a day;
/// checks and repairs; going back to a backup; moving. A failure goes to Workspace::fail().
class LibraryKeeping : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryKeeping)

public:
    explicit LibraryKeeping(const Context &context, QObject *parent = nullptr);

    [[nodiscard]] bool automatic() const;
    void setAutomatic(bool automatic);
    /// Backs up a while after the library was opened, and then looks again every few hours.
    void beginAutomatic();

    /// `backupsLoaded` follows.
    void loadBackups();
    /// `backedUp` and `backupsLoaded` follow.
    void backUp();
    /// `checked` follows, or `failed`.
    void check();
    /// `checked` follows, with what is left, or `failed`.
    void repair();
    /// Closes the library, puts the backup in its place and opens it; `restored` follows, or
    /// `failed`. The library as it was stays beside it.
    void restore(const std::filesystem::path &backup);
    /// Copies the library into a folder and goes on with the copy; `moved` follows. The old file
    /// stays where it is.
    void moveTo(const QString &folder);
    /// Goes on with another library.
    void openLibrary(const QString &file);
    /// The same with one that was open before; where it is no longer there it is forgotten.
    void openRecent(const QString &file);
    /// Whether one of these may begin: a library is open, and neither an import nor another one
    /// of these is under way.
    [[nodiscard]] bool free() const;

signals:
    void backupsLoaded(const std::vector<lutrin::library::Backup> &backups,
                       const std::vector<lutrin::library::Backup> &putAside);
    void backedUp();
    void checked(const lutrin::library::CheckReport &report);
    void restored(const lutrin::library::RestoreReport &report);
    void moved(const QString &file);
    /// The user was told why.
    void failed();
    /// Every other window must let go of the library, too.
    void closing();

private:
    void backUpIfDue();
    void takeChecked(Result<library::CheckReport> &&report);
    void fail(const Error &error);

    Context m_context;
    QTimer m_due;
};

} // namespace lutrin::gui
