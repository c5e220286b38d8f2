// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"

#include <QList>
#include <QMainWindow>

class QAction;
class QMenu;
class QScrollArea;
class QStackedWidget;

namespace lutrin::gui {

struct DocumentLink;
class CitationPane;
class CommandPalette;
class ImportBar;
class ImportRun;
class ImportTarget;
class MessageBar;
class OverviewPane;
class Panes;
class ReaderPane;
class RecordPane;
class ResultsPane;
class Sidebar;
class StyleAdding;
class StyleBar;
class TopBar;

/// The window: makes the panes, lays them out, and gathers every action with its shortcut in one
/// menu. The panes wire themselves to the workspace. A change of language needs a new window.
class MainWindow : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(const Context &context);
    ~MainWindow() override;

    /// Imports what the command line names, once there is a library.
    void importFiles(const QStringList &paths);

    [[nodiscard]] TopBar &topBar() const { return *m_topBar; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    [[nodiscard]] ImportRun &import() const { return *m_import; }
    [[nodiscard]] ImportBar &importBar() const { return *m_importBar; }
    [[nodiscard]] StyleAdding &styles() const { return *m_styles; }
    [[nodiscard]] StyleBar &styleBar() const { return *m_styleBar; }
    [[nodiscard]] Panes &panes() const { return *m_panes; }
    [[nodiscard]] Sidebar &sidebar() const { return *m_sidebar; }
    [[nodiscard]] ResultsPane &results() const { return *m_results; }
    [[nodiscard]] ReaderPane &reader() const { return *m_reader; }
    /// Null until it was shown for the first time.
    [[nodiscard]] OverviewPane *overview() const { return m_overview; }
    /// In the reader's place; an analysis that opens takes it back.
    void showOverview(bool shown);
    /// These two once the window has been on screen.
    [[nodiscard]] CitationPane &citation() const { return *m_citation; }
    [[nodiscard]] RecordPane &record() const { return *m_record; }

signals:
    /// `fr`, `en`, or empty for the system's; the settings have it already.
    void languageChosen(const QString &language);
    /// The first frame that shows an answer is on screen.
    void filled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void createPanes();
    void createRightPane();
    void complete();
    void createActions();
    void createViewActions();
    void createImport();
    void enableImport();
    void createMenu();
    [[nodiscard]] QMenu *themeMenu();
    [[nodiscard]] QMenu *languageMenu();
    [[nodiscard]] QMenu *textSizeMenu();
    QAction *addCommand(const QString &words, const QList<QKeySequence> &keys);
    void openCommands();
    void goTo(const DocumentLink &link);
    void followPanes();
    void finishStart();
    void restorePlace();

    Context m_context;
    TopBar *m_topBar = nullptr;
    MessageBar *m_messages = nullptr;
    ImportRun *m_import = nullptr;
    ImportBar *m_importBar = nullptr;
    StyleAdding *m_styles = nullptr;
    StyleBar *m_styleBar = nullptr;
    ImportTarget *m_importTarget = nullptr;
    Panes *m_panes = nullptr;
    Sidebar *m_sidebar = nullptr;
    ResultsPane *m_results = nullptr;
    ReaderPane *m_reader = nullptr;
    QStackedWidget *m_page = nullptr; ///< the reader, or the overview
    OverviewPane *m_overview = nullptr;
    QScrollArea *m_right = nullptr;
    CitationPane *m_citation = nullptr;
    RecordPane *m_record = nullptr;

    CommandPalette *m_palette = nullptr; ///< made when it is first opened
    QMenu *m_menu = nullptr;
    QAction *m_find = nullptr;
    QAction *m_commands = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_toList = nullptr;
    QAction *m_showSidebar = nullptr;
    QAction *m_showRecord = nullptr;
    QAction *m_showOverview = nullptr;
    QAction *m_importFiles = nullptr;
    QAction *m_importFolder = nullptr;
    QAction *m_quit = nullptr;
    QWidget *m_drawerButton = nullptr;
    QWidget *m_importButton = nullptr;
};

} // namespace lutrin::gui
