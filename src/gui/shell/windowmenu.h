// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"

#include <QList>
#include <QMenu>

class QAction;

namespace lutrin::gui {

struct WindowActions;

/// What the panes bring to the menu.
struct PaneActions {
    QList<QAction *> changes; ///< undo and redo
    QList<QAction *> citing;
    QList<QAction *> reading;
    QList<QAction *> results;
    QMenu *sorting = nullptr;
};

/// Every command of the window, in order; theme, text size and language to choose from.
class WindowMenu : public QMenu {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowMenu)

public:
    WindowMenu(const Context &context, const WindowActions &actions, const PaneActions &panes,
               QWidget *parent);

    /// What menus of other parts stand before: below it is the help.
    [[nodiscard]] QAction *end() const { return m_end; }

signals:
    /// One of those that were opened lately.
    void libraryChosen(const QString &file);
    /// `fr`, `en`, or empty for the system's; the settings have it already.
    void languageChosen(const QString &language);

private:
    void fill(const WindowActions &actions, const PaneActions &panes);
    [[nodiscard]] QMenu *recentMenu();
    [[nodiscard]] QMenu *themeMenu();
    [[nodiscard]] QMenu *textSizeMenu();
    [[nodiscard]] QMenu *languageMenu();

    Context m_context;
    QAction *m_end = nullptr;
};

} // namespace lutrin::gui
