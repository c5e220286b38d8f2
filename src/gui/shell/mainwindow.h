// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"
#include "gui/shell/librarykeeping.h"
#include "gui/shell/middlepage.h"
#include "gui/shell/recordside.h"
#include "gui/shell/shortcuts.h"
#include "search/request.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QVBoxLayout;

namespace lutrin::gui {

struct DocumentLink;
struct Session;
class CitationPane;
class CommandPalette;
class ExportCommands;
class HelpWindow;
class ImportBar;
class ImportCommands;
class ImportRun;
class MessageBar;
class OverviewPane;
class Panes;
class Personal;
class PreferencesDialog;
class ReaderPane;
class RecordPane;
class ResultsPane;
class Sidebar;
class StyleAdding;
class StyleBar;
class TopBar;
class WindowMenu;
struct WindowActions;

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
    /// Files and links, from the command line or from another start.
    void take(const QStringList &words);
    /// What one may set; on the keys of the commands where that is asked for.
    void openPreferences();
    void openShortcuts();
    void openHelp();
    [[nodiscard]] bool preferencesShown() const;

    [[nodiscard]] LibraryKeeping &keeping() { return m_keeping; }
    [[nodiscard]] TopBar &topBar() const { return *m_topBar; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    [[nodiscard]] ImportRun &import() const { return *m_import; }
    [[nodiscard]] Panes &panes() const { return *m_panes; }
    [[nodiscard]] Personal &personal() const { return *m_personal; }
    [[nodiscard]] Sidebar &sidebar() const { return *m_sidebar; }
    [[nodiscard]] ResultsPane &results() const { return *m_results; }
    /// Null until it was shown for the first time.
    [[nodiscard]] OverviewPane *overview() const { return m_page->overview(); }
    /// In the reader's place; an analysis that opens takes it back.
    void showOverview(bool shown);
    void showHighlight(std::size_t place);
    /// The page of a first start, instead of a first analysis. Before the window is shown.
    void welcome() { m_welcomes = true; }
    /// These once the window has been on screen.
    [[nodiscard]] ReaderPane &reader() const { return *m_reader; }
    [[nodiscard]] ImportBar &importBar() const { return *m_importBar; }
    [[nodiscard]] ImportCommands &importing() const { return *m_importing; }
    [[nodiscard]] StyleAdding &styles() const { return *m_styles; }
    [[nodiscard]] StyleBar &styleBar() const { return *m_styleBar; }
    [[nodiscard]] CitationPane &citation() const { return *m_side->citation(); }
    [[nodiscard]] RecordPane &record() const { return *m_side->record(); }

signals:
    /// `fr`, `en`, or empty for the system's; the settings have it already.
    void languageChosen(const QString &language);
    /// One more window of the same library.
    void windowRequested();
    void closed();
    void highlightsWritten();
    /// The first frame that shows an answer is on screen.
    void filled();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void createPanes();
    void complete();
    void connectActions();
    void connectViewActions();
    void createReader();
    void createImport();
    void createMenu();
    void addResultCommands();
    void openCommands();
    [[nodiscard]] PreferencesDialog &preferences();
    void goTo(const DocumentLink &link);
    void askForLibrary();
    [[nodiscard]] std::optional<Error> keepWords();
    void askAboutWords(const Error &error);
    void listHighlights();
    void goToResults();
    void followHighlights();
    void followPanes();
    void followRequest();
    void keepSession() const;
    void finishStart();
    void reopen(const Session &session);
    void reopenOverview();
    void restorePlace();

    Context m_context;
    Personal *m_personal = nullptr;
    TopBar *m_topBar = nullptr;
    MessageBar *m_messages = nullptr;
    ImportRun *m_import = nullptr;
    ImportBar *m_importBar = nullptr;
    StyleAdding *m_styles = nullptr;
    ExportCommands *m_exporting = nullptr;
    StyleBar *m_styleBar = nullptr;
    ImportCommands *m_importing = nullptr;
    QVBoxLayout *m_bars = nullptr; ///< messages, imports, styles: above the panes
    Panes *m_panes = nullptr;
    Sidebar *m_sidebar = nullptr;
    ResultsPane *m_results = nullptr;
    ReaderPane *m_reader = nullptr;
    MiddlePage *m_page = nullptr;
    RecordSide *m_side = nullptr;

    CommandPalette *m_palette = nullptr;        ///< made when it is first opened
    HelpWindow *m_help = nullptr;               ///< made when it is first opened
    PreferencesDialog *m_preferences = nullptr; ///< made when it is first opened
    WindowMenu *m_menu = nullptr;
    std::unique_ptr<WindowActions> m_actions;
    Shortcuts m_shortcuts;
    LibraryKeeping m_keeping;
    search::Request m_asked; ///< the last query and filters
    bool m_welcomes = false;
    bool m_leavesWords = false; ///< that could not be written: the user closes all the same
    bool m_led = false;         ///< a link said what to open
    QWidget *m_drawerButton = nullptr;
    QWidget *m_importButton = nullptr;
    QWidget *m_overviewButton = nullptr;
};

} // namespace lutrin::gui
