// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/preferences/preferencesection.h"
#include "library/backups.h"
#include "library/report.h"

#include <filesystem>
#include <vector>

class QMenu;
class QPushButton;

namespace lutrin::gui {

class ChoiceButton;
class LibraryKeeping;

/// Where the library is, its backups and its health.
class LibrarySection : public PreferenceSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibrarySection)

public:
    LibrarySection(const Context &context, LibraryKeeping &keeping, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addPlace();
    void addBackups();
    void addHealth();
    void explain();
    void showPlace();
    void showBackups(const std::vector<library::Backup> &backups,
                     const std::vector<library::Backup> &putAside);
    void askToRestore(const std::filesystem::path &file, const QString &text);
    void addBackup(const library::Backup &backup, const QString &text);
    void showReport(const library::CheckReport &report);
    void showRestored(const library::RestoreReport &report);
    void askWhereTo();
    void followJobs();
    QPushButton *addButton(QWidget *row, const QString &words);

    Context m_context;
    LibraryKeeping &m_keeping;
    PreferenceRow *m_place = nullptr;
    PreferenceRow *m_backups = nullptr;
    PreferenceRow *m_restoring = nullptr;
    PreferenceRow *m_health = nullptr;
    ChoiceButton *m_restore = nullptr;
    QMenu *m_list = nullptr;
    QPushButton *m_repair = nullptr;
    QList<QWidget *> m_buttons; ///< what waits while something is under way
};

} // namespace lutrin::gui
