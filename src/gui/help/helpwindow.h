// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/help/helppage.h"
#include "gui/shell/context.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;

namespace lutrin::gui {

class HelpView;
class Shortcuts;

/// The help, in the interface's language: a line to search it, its pages or the sections that hold
/// the words, and the page. Stands beside the window, which stays usable.
class HelpWindow : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpWindow)

public:
    HelpWindow(const Context &context, const Shortcuts &shortcuts, QWidget *window);

    void open() override;
    /// By its name in links, `citer.md`.
    void showPage(const QString &name);
    /// The list follows at once, the page once the typing pauses.
    void search(const QString &words);
    [[nodiscard]] HelpView &view() const { return *m_view; }
    [[nodiscard]] QListWidget &list() const { return *m_list; }

private:
    void loadPages();
    void showCurrent();
    void showRow(int row);

    Context m_context;
    const Shortcuts &m_shortcuts;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_nothing;
    HelpView *m_view;
    QList<HelpPage> m_pages;
    QList<HelpSection> m_sections;
    QList<HelpSection> m_shown; ///< a row each
    QTimer m_pause;             ///< since the last letter
};

} // namespace lutrin::gui
