// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace lutrin::gui {

class Filer;
class FilingActions;
class SearchKeeper;
class Removal;
class SearchLogger;

/// What the reader makes of the library: folders, tags, saved searches, the log; the commands for
/// them, and the ways to take a change back.
class Personal : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Personal)

public:
    Personal(const Context &context, QWidget *window);
    /// What it did can be taken back no longer.
    ~Personal() override;

    [[nodiscard]] Filer &filer() const { return *m_filer; }
    [[nodiscard]] FilingActions &filing() const { return *m_filing; }
    [[nodiscard]] Removal &removal() const { return *m_removal; }
    [[nodiscard]] SearchKeeper &searches() const { return *m_searches; }
    [[nodiscard]] SearchLogger &log() const { return *m_log; }

    /// Those whose shortcuts hold in the whole window.
    [[nodiscard]] QList<QAction *> actions() const;
    /// Undo and redo.
    [[nodiscard]] QList<QAction *> changes() const { return {m_undo, m_redo}; }
    /// « Classement » and « Recherches », before that entry of `menu`.
    void addMenus(QMenu &menu, QAction *before);

private:
    void follow();
    void fill(QMenu &saved);

    Context m_context;
    Filer *m_filer;
    FilingActions *m_filing;
    Removal *m_removal;
    SearchKeeper *m_searches;
    SearchLogger *m_log;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_keep;
};

} // namespace lutrin::gui
