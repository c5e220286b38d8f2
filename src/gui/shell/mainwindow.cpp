// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/mainwindow.h"

#include "gui/citations/citationpane.h"
#include "gui/commands/commandpalette.h"
#include "gui/exporting/exportcommands.h"
#include "gui/help/aboutdialog.h"
#include "gui/help/helpwindow.h"
#include "gui/importing/importcommands.h"
#include "gui/overview/overviewpane.h"
#include "gui/preferences/preferencesdialog.h"
#include "gui/reader/besidepane.h"
#include "gui/reader/highlighter.h"
#include "gui/reader/pdfpane.h"
#include "gui/reader/readerpane.h"
#include "gui/reader/readerview.h"
#include "gui/results/resultlist.h"
#include "gui/results/resultspane.h"
#include "gui/search/queryedit.h"
#include "gui/search/searchchoice.h"
#include "gui/search/searchfield.h"
#include "gui/shell/documentlink.h"
#include "gui/shell/panes.h"
#include "gui/shell/personal.h"
#include "gui/shell/session.h"
#include "gui/shell/settings.h"
#include "gui/shell/tabway.h"
#include "gui/shell/topbar.h"
#include "gui/shell/windowactions.h"
#include "gui/shell/windowmenu.h"
#include "gui/shell/workspace.h"

#include <QAction>
#include <QFileDialog>
#include <QScreen>
#include <QTimer>
#include <QToolButton>

#include <string_view>

namespace lutrin::gui {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");

} // namespace

MainWindow::MainWindow(const Context &context)
    : m_context(context)
    , m_actions(std::make_unique<WindowActions>(*this))
    , m_shortcuts(context.settings)
    , m_keeping(context)
{
    setWindowTitle(QStringLiteral("Lutrin"));
    createPanes();
    connectActions();
    connectViewActions();
    followSearchChoice(context.settings, context.workspace, *this);
    restorePlace();
    connect(m_panes, &Panes::changed, this, &MainWindow::followPanes);
    connect(&context.workspace, &Workspace::historyChanged, this, &MainWindow::followPanes);
    m_results->installEventFilter(this);
    followPanes();
    context.workspace.coverDocument(false); // as a window before this one may have
    m_topBar->search().setFocus();
}

MainWindow::~MainWindow()
{
    m_context.settings.setBytes(geometryKey, saveGeometry());
    if (m_reader != nullptr) // otherwise the last session stands as it is
        keepSession();
    delete m_preferences; // it asks m_shortcuts whenever a command changes, as some do at the end
}

void MainWindow::keepSession() const
{
    const auto &document = m_context.workspace.document();
    saveSession(m_context.settings,
                {.request = m_context.workspace.request(),
                 .document = document ? QString::fromStdString(document->document.id) : QString(),
                 .place = m_reader->view().place(),
                 .pdfPage = m_reader->pdfShown() ? m_reader->pdf().page() + 1 : 0,
                 .beside = QString::fromStdString(m_reader->beside().shown()),
                 .overview = m_actions->showOverview->isChecked(),
                 .reading = m_panes->readerShown()});
}

/// Beside the record, or in its place where there is no room for both.
void MainWindow::showHighlight(std::size_t place)
{
    showOverview(false);
    if (m_panes->readerCovered())
        m_panes->showRecord(false);
    m_panes->showReader(true);
    m_reader->highlighter().show(place);
}

/// Once the answer is there.
void MainWindow::goToResults()
{
    if (m_context.workspace.jobs().running(Lane::Search)) {
        connect(&m_context.workspace, &Workspace::answered, this, &MainWindow::goToResults,
                Qt::SingleShotConnection);
        return;
    }
    m_panes->showReader(false);
    m_results->list().goToFirst();
}

/// All analyses that have any, each with a passage.
void MainWindow::listHighlights()
{
    m_context.workspace.setSearch(tr("surligné:*").toStdString(), {});
    m_panes->showReader(false);
    m_results->list().setFocus(Qt::ShortcutFocusReason);
}

/// What was found by its passages may no longer be.
void MainWindow::followHighlights()
{
    Workspace &workspace = m_context.workspace;
    constexpr std::string_view field = "surligné:"; // as every reading names it
    if (workspace.answer().reading.find(field) != std::string::npos)
        workspace.askAgain();
}

void MainWindow::connectActions()
{
    Workspace &workspace = m_context.workspace;
    const WindowActions &actions = *m_actions;
    connect(actions.find, &QAction::triggered, this, [this] { m_topBar->search().activate(); });
    m_topBar->search().setKey(*actions.find);
    connect(actions.clear, &QAction::triggered, &workspace, &Workspace::clear);
    connect(actions.back, &QAction::triggered, &workspace, &Workspace::back);
    connect(actions.forward, &QAction::triggered, &workspace, &Workspace::forward);
    connect(actions.commands, &QAction::triggered, this, &MainWindow::openCommands);
    connect(actions.preferences, &QAction::triggered, this, &MainWindow::openPreferences);
    connect(actions.shortcuts, &QAction::triggered, this, &MainWindow::openShortcuts);
    connect(actions.help, &QAction::triggered, this, &MainWindow::openHelp);
    connect(actions.about, &QAction::triggered, this,
            [this] { (new AboutDialog(m_context, this))->open(); });
    connect(actions.newWindow, &QAction::triggered, this, &MainWindow::windowRequested);
    connect(actions.openLibrary, &QAction::triggered, this, &MainWindow::askForLibrary);
    connect(actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(actions.menu, &QAction::triggered, m_topBar, &TopBar::openMenu);
    // A pane's shortcuts hold while the pane is folded away, too.
    addActions(m_personal->actions());
}

void MainWindow::connectViewActions()
{
    const WindowActions &actions = *m_actions;
    connect(actions.highlights, &QAction::triggered, this, &MainWindow::listHighlights);
    connect(actions.toList, &QAction::triggered, m_panes, [this] { m_panes->showReader(false); });
    connect(actions.showSidebar, &QAction::triggered, m_panes, &Panes::showSidebar);
    connect(actions.showRecord, &QAction::triggered, m_panes, &Panes::showRecord);
    connect(actions.showOverview, &QAction::triggered, this, &MainWindow::showOverview);
    connect(&m_context.workspace, &Workspace::requestChanged, m_panes, [this] { followRequest(); });
    connect(m_page, &MiddlePage::resultsRequested, this, &MainWindow::goToResults);
    connect(&m_context.workspace, &Workspace::documentOpened, m_page, [this] {
        m_page->endWelcome();
        showOverview(false);
    });
    m_topBar->addSymbol(actions.toList, QStringLiteral("arrow-left"));
    m_drawerButton = m_topBar->addSymbol(actions.showRecord, QStringLiteral("panel-right"));
}

/// What is asked for anew is in sight, where the list and the text take turns; the overview tells
/// of it itself.
void MainWindow::followRequest()
{
    const search::Request &request = m_context.workspace.request();
    const bool asked = request.query != m_asked.query || request.filters != m_asked.filters;
    m_asked = {.query = request.query, .filters = request.filters};
    if (asked && !m_actions->showOverview->isChecked())
        m_panes->bringList();
}

void MainWindow::showOverview(bool shown)
{
    // The analysis is set in its width once: it comes back when there is room for the record, and
    // is gone before that room is taken.
    if (!shown)
        m_panes->foldRecord(false);
    m_page->showOverview(shown);
    m_context.workspace.coverDocument(shown);
    m_actions->showOverview->setChecked(shown);
    if (shown) {
        m_panes->foldRecord(true);
        m_panes->showReader(true);
        m_page->overview()->setFocus();
    }
}

void MainWindow::importFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    complete();
    m_importing->import(paths);
}

void MainWindow::take(const QStringList &words)
{
    QStringList files;
    for (const QString &word : words) {
        if (const auto link = documentLink(word))
            goTo(*link);
        else
            files += word;
    }
    importFiles(files);
}

void MainWindow::openCommands()
{
    complete();
    if (m_palette == nullptr) {
        m_palette = new CommandPalette(m_context, this);
        connect(m_palette, &CommandPalette::styleChosen, &citation(), &CitationPane::chooseStyle);
        connect(m_palette, &CommandPalette::formChosen, m_exporting, &ExportCommands::ask);
        connect(m_palette, &CommandPalette::linkChosen, this, &MainWindow::goTo);
    }
    m_palette->open(*m_menu);
}

void MainWindow::goTo(const DocumentLink &link)
{
    Workspace &workspace = m_context.workspace;
    complete();
    m_led = true;
    if (!workspace.library()) {
        connect(
            &workspace, &Workspace::libraryOpened, this, [this, link] { goTo(link); },
            Qt::SingleShotConnection);
        return;
    }
    const QString id = QString::fromStdString(link.id);
    workspace.openDocument(link.id);
    m_panes->showReader(true);
    if (!link.passage.isEmpty())
        m_reader->goToPassage(id, link.passage);
}

void MainWindow::openPreferences()
{
    preferences().open();
}

void MainWindow::openShortcuts()
{
    preferences().openShortcuts();
}

void MainWindow::openHelp()
{
    complete();
    if (m_help == nullptr)
        m_help = new HelpWindow(m_context, m_shortcuts, this);
    m_help->open();
}

PreferencesDialog &MainWindow::preferences()
{
    complete();
    if (m_preferences == nullptr) {
        m_preferences = new PreferencesDialog(m_context, m_shortcuts, m_keeping, this);
        connect(m_preferences, &PreferencesDialog::languageChosen, this,
                &MainWindow::languageChosen);
    }
    return *m_preferences;
}

bool MainWindow::preferencesShown() const
{
    return m_preferences != nullptr && m_preferences->isVisible();
}

void MainWindow::followPanes()
{
    const History &history = m_context.workspace.history();
    m_actions->back->setEnabled(history.canGoBack());
    m_actions->forward->setEnabled(history.canGoForward());
    m_actions->showSidebar->setChecked(m_panes->sidebarShown());
    m_actions->showRecord->setChecked(m_panes->recordShown());
    // In a row everything is in sight; the menu and the keys remain.
    m_drawerButton->setVisible(m_panes->mode() != Panes::Mode::Row);
    if (m_importButton != nullptr) {
        for (QWidget *button : {m_importButton, m_overviewButton})
            button->setVisible(m_panes->mode() != Panes::Mode::Turns);
    }
    m_actions->toList->setVisible(m_panes->mode() == Panes::Mode::Turns && m_panes->readerShown());
}

void MainWindow::askForLibrary()
{
    auto *dialog = new QFileDialog(this, tr("Ouvrir une bibliothèque"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Bibliothèques de Lutrin (*.sqlite)"));
    connect(dialog, &QFileDialog::fileSelected, &m_keeping, &LibraryKeeping::openLibrary);
    dialog->open();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *neighbour = tabNeighbour(*this, focusWidget(), next);
    if (neighbour == nullptr)
        return QMainWindow::focusNextPrevChild(next);
    neighbour->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_results && event->type() == QEvent::Paint) {
        // After this frame is on screen.
        if (m_context.workspace.hasAnswer()) {
            m_results->removeEventFilter(this);
            QTimer::singleShot(0, this, &MainWindow::finishStart);
        }
        QTimer::singleShot(0, this, &MainWindow::complete);
    }
    return QMainWindow::eventFilter(watched, event);
}

/// The document of the last session, or else the first result, opens by itself, so that the reader
/// does not stand empty.
void MainWindow::finishStart()
{
    emit filled();
    Workspace &workspace = m_context.workspace;
    const auto &hits = workspace.answer().hits;
    if (workspace.document() || m_led)
        return;
    if (m_welcomes && !hits.empty())
        return m_page->welcome(*m_actions);
    const Session session = savedSession(m_context.settings);
    if (!session.document.isEmpty() && workspace.documentCount() > 0) {
        reopen(session);
    } else if (hits.empty()) {
        complete();
        m_reader->showEmpty();
    } else {
        workspace.openDocument(hits.front().id);
    }
}

void MainWindow::reopen(const Session &session)
{
    // It is read while the reader is made.
    m_context.workspace.openDocument(session.document.toStdString());
    complete();
    m_reader->setPlace(session.document, session.place);
    if (session.pdfPage > 0)
        m_reader->reopenPdf(session.document, session.pdfPage - 1);
    if (!session.beside.isEmpty())
        m_reader->beside().open(session.beside.toStdString());
    if (session.reading)
        m_panes->showReader(true);
    if (session.overview)
        reopenOverview();
}

/// A document that opens takes its place, the one of the session, too.
void MainWindow::reopenOverview()
{
    const auto show = [this] {
        showOverview(true);
        m_topBar->search().setFocus();
    };
    connect(&m_context.workspace, &Workspace::documentOpened, this, show, Qt::SingleShotConnection);
}

void MainWindow::restorePlace()
{
    const QByteArray geometry = m_context.settings.bytes(geometryKey);
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
}

} // namespace lutrin::gui
