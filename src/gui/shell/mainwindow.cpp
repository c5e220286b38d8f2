// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/mainwindow.h"

#include "gui/citations/citationpane.h"
#include "gui/citations/styleadding.h"
#include "gui/citations/stylebar.h"
#include "gui/commands/commandpalette.h"
#include "gui/importing/importbar.h"
#include "gui/importing/importrun.h"
#include "gui/importing/importtarget.h"
#include "gui/overview/overviewpane.h"
#include "gui/reader/readerpane.h"
#include "gui/reader/readerview.h"
#include "gui/record/recordpane.h"
#include "gui/results/resultlist.h"
#include "gui/results/resultspane.h"
#include "gui/search/queryedit.h"
#include "gui/search/searchfield.h"
#include "gui/shell/documentlink.h"
#include "gui/shell/messagebar.h"
#include "gui/shell/metrics.h"
#include "gui/shell/panes.h"
#include "gui/shell/session.h"
#include "gui/shell/settings.h"
#include "gui/shell/statusline.h"
#include "gui/shell/tabway.h"
#include "gui/shell/theme.h"
#include "gui/shell/topbar.h"
#include "gui/shell/workspace.h"
#include "gui/sidebar/sidebar.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace lutrin::gui {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");

QWidget *rule()
{
    auto *line = new QFrame;
    setKind(line, "rule");
    line->setFixedHeight(1);
    return line;
}

/// A checkable choice in a menu and its group.
QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &words, bool chosen)
{
    QAction *action = menu->addAction(words);
    action->setCheckable(true);
    action->setChecked(chosen);
    group->addAction(action);
    return action;
}

} // namespace

MainWindow::MainWindow(const Context &context) : m_context(context)
{
    setWindowTitle(QStringLiteral("Lutrin"));
    createPanes();
    createActions();
    createViewActions();
    createImport();
    restorePlace();
    connect(m_panes, &Panes::changed, this, &MainWindow::followPanes);
    connect(&context.workspace, &Workspace::historyChanged, this, &MainWindow::followPanes);
    m_results->installEventFilter(this);
    followPanes();
    m_topBar->search().setFocus();
}

MainWindow::~MainWindow()
{
    m_context.settings.setBytes(geometryKey, saveGeometry());
    const auto &document = m_context.workspace.document();
    saveSession(m_context.settings,
                {.request = m_context.workspace.request(),
                 .document = document ? QString::fromStdString(document->document.id) : QString(),
                 .place = m_reader->view().place()});
}

void MainWindow::createPanes()
{
    m_topBar = new TopBar(m_context);
    m_messages = new MessageBar(m_context);
    m_import = new ImportRun(m_context, this);
    m_importBar = new ImportBar(m_context, *m_import);
    m_styles = new StyleAdding(m_context, this);
    m_styleBar = new StyleBar(m_context, *m_styles);
    m_sidebar = new Sidebar(m_context);
    m_results = new ResultsPane(m_context);
    m_reader = new ReaderPane(m_context);
    m_right = new QScrollArea;
    m_right->setAccessibleName(tr("Référence et fiche"));
    m_right->setFrameShape(QFrame::NoFrame);
    m_right->setWidgetResizable(true);
    m_right->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page = new QStackedWidget;
    m_page->addWidget(m_reader);
    m_page->setFocusProxy(m_reader);
    m_panes = new Panes(m_context, m_sidebar, m_results, m_page, m_right);
    connect(m_results, &ResultsPane::readRequested, m_panes, [this] { m_panes->showReader(true); });
    connect(&m_topBar->search(), &SearchField::resultsRequested, m_results,
            [this] { m_results->list().setFocus(Qt::ShortcutFocusReason); });

    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(rule());
    layout->addWidget(m_messages);
    layout->addWidget(m_importBar);
    layout->addWidget(m_styleBar);
    layout->addWidget(m_panes, 1);
    layout->addWidget(rule());
    layout->addWidget(new StatusLine(m_context));
    setCentralWidget(centre);
}

/// What the first frame can do without: it tells of the open document, and none is open yet.
void MainWindow::createRightPane()
{
    m_citation = new CitationPane(m_context);
    connect(m_citation, &CitationPane::filesOffered, m_styles, &StyleAdding::add);
    connect(m_styles, &StyleAdding::added, m_citation, &CitationPane::takeStyles);
    connect(m_styles, &StyleAdding::takenBack, m_citation, &CitationPane::dropStyles);
    m_record = new RecordPane(m_context);
    auto *right = new QWidget;
    setKind(right, "ground");
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_citation);
    column->addWidget(m_record);
    column->addStretch();
    m_right->setWidget(right);
    // A pane's shortcuts hold while the pane is folded away, too.
    addActions(m_citation->actions() + m_record->actions());
}

QAction *MainWindow::addCommand(const QString &words, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(words, this);
    action->setShortcuts(keys);
    addAction(action);
    return action;
}

void MainWindow::createActions()
{
    Workspace &workspace = m_context.workspace;
    m_find = addCommand(tr("Rechercher"), {Qt::CTRL | Qt::Key_F, Qt::Key_Slash});
    connect(m_find, &QAction::triggered, this, [this] { m_topBar->search().activate(); });
    m_clear = addCommand(tr("Effacer la recherche et les filtres"),
                         {Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace});
    connect(m_clear, &QAction::triggered, &workspace, &Workspace::clear);
    m_back = addCommand(tr("Analyse précédente"), {Qt::ALT | Qt::Key_Left});
    connect(m_back, &QAction::triggered, &workspace, &Workspace::back);
    m_forward = addCommand(tr("Analyse suivante"), {Qt::ALT | Qt::Key_Right});
    connect(m_forward, &QAction::triggered, &workspace, &Workspace::forward);
    m_commands = addCommand(tr("Toutes les commandes…"), {Qt::CTRL | Qt::Key_K});
    connect(m_commands, &QAction::triggered, this, &MainWindow::openCommands);
    m_quit = addCommand(tr("Quitter"), {Qt::CTRL | Qt::Key_Q});
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    QAction *menu = addCommand(tr("Menu"), {Qt::Key_F10});
    connect(menu, &QAction::triggered, m_topBar, &TopBar::openMenu);
    // A pane's shortcuts hold while the pane is folded away, too.
    addActions(m_reader->actions());
}

void MainWindow::createViewActions()
{
    m_toList = addCommand(tr("Revenir à la liste"), {});
    connect(m_toList, &QAction::triggered, m_panes, [this] { m_panes->showReader(false); });
    m_showSidebar = addCommand(tr("Filtres"), {Qt::Key_F9});
    m_showRecord = addCommand(tr("Référence et fiche"), {Qt::Key_F8});
    m_showOverview = addCommand(tr("Vue d’ensemble"), {Qt::Key_F7});
    for (QAction *action : {m_showSidebar, m_showRecord, m_showOverview})
        action->setCheckable(true);
    connect(m_showSidebar, &QAction::triggered, m_panes, &Panes::showSidebar);
    connect(m_showRecord, &QAction::triggered, m_panes, &Panes::showRecord);
    connect(m_showOverview, &QAction::triggered, this, &MainWindow::showOverview);
    connect(&m_context.workspace, &Workspace::documentOpened, m_page,
            [this] { showOverview(false); });
    m_topBar->addSymbol(m_toList, QStringLiteral("arrow-left"));
    m_drawerButton = m_topBar->addSymbol(m_showRecord, QStringLiteral("panel-right"));
}

void MainWindow::showOverview(bool shown)
{
    if (shown && m_overview == nullptr) {
        m_overview = new OverviewPane(m_context);
        m_page->addWidget(m_overview);
    }
    QWidget *page = m_reader;
    if (shown)
        page = m_overview;
    m_page->setCurrentWidget(page);
    m_page->setFocusProxy(page);
    m_showOverview->setChecked(shown);
    if (shown) {
        m_panes->showReader(true);
        m_overview->setFocus();
    }
}

void MainWindow::createImport()
{
    m_importTarget = new ImportTarget(m_context, *m_import, *m_styles, this);
    m_importTarget->cover(&m_topBar->search().edit());
    m_importFiles = addCommand(tr("Importer…"), {Qt::CTRL | Qt::Key_I});
    m_importFolder = addCommand(tr("Importer un dossier…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_I});
    connect(m_importFiles, &QAction::triggered, m_importTarget, &ImportTarget::askForFiles);
    connect(m_importFolder, &QAction::triggered, m_importTarget, &ImportTarget::askForFolder);
    connect(m_results, &ResultsPane::importRequested, m_importFiles, &QAction::trigger);
    connect(m_results, &ResultsPane::folderImportRequested, m_importFolder, &QAction::trigger);
    connect(&m_context.workspace, &Workspace::libraryOpened, this, &MainWindow::enableImport);
    connect(m_import, &ImportRun::started, this, &MainWindow::enableImport);
    connect(m_import, &ImportRun::finished, this, &MainWindow::enableImport);
    connect(m_import, &ImportRun::abandoned, this, &MainWindow::enableImport);
    enableImport();
}

void MainWindow::importFiles(const QStringList &paths)
{
    Workspace &workspace = m_context.workspace;
    if (paths.isEmpty())
        return;
    if (!workspace.library())
        connect(
            &workspace, &Workspace::libraryOpened, this, [this, paths] { importFiles(paths); },
            Qt::SingleShotConnection);
    else if (m_import->possible() || StyleAdding::stylesAmong(paths).size() == paths.size())
        m_importTarget->take(paths);
    else
        workspace.fail({Cause::ReadOnly, workspace.library()->file().string()});
}

void MainWindow::enableImport()
{
    for (QAction *action : {m_importFiles, m_importFolder})
        action->setEnabled(m_import->possible() && !m_import->running());
}

void MainWindow::createMenu()
{
    auto *menu = new QMenu(this);
    QMenu *file = menu->addMenu(tr("Fichier"));
    file->addActions({m_importFiles, m_importFolder});
    file->addSeparator();
    file->addAction(m_quit);
    QMenu *edit = menu->addMenu(tr("Édition"));
    edit->addActions({m_commands, m_find, m_clear});
    edit->addSeparator();
    edit->addActions(m_citation->actions());
    QMenu *go = menu->addMenu(tr("Lecture"));
    go->addActions({m_back, m_forward});
    go->addSeparator();
    go->addActions(m_reader->actions());
    go->addSeparator();
    go->addActions(m_results->actions());
    QMenu *view = menu->addMenu(tr("Affichage"));
    view->addActions({m_showOverview, m_showSidebar, m_showRecord});
    view->addMenu(&m_results->sortMenu());
    view->addSeparator();
    view->addMenu(themeMenu());
    view->addMenu(textSizeMenu());
    view->addMenu(languageMenu());
    m_topBar->setMenu(menu);
    m_menu = menu;
}

void MainWindow::openCommands()
{
    complete();
    if (m_palette == nullptr) {
        m_palette = new CommandPalette(m_context, this);
        connect(m_palette, &CommandPalette::styleChosen, m_citation, &CitationPane::chooseStyle);
        connect(m_palette, &CommandPalette::linkChosen, this, &MainWindow::goTo);
    }
    m_palette->open(*m_menu);
}

void MainWindow::goTo(const DocumentLink &link)
{
    const QString id = QString::fromStdString(link.id);
    m_context.workspace.openDocument(link.id);
    m_panes->showReader(true);
    if (!link.passage.isEmpty())
        m_reader->goToPassage(id, link.passage);
}

QMenu *MainWindow::themeMenu()
{
    auto *menu = new QMenu(tr("Thème"), this);
    auto *group = new QActionGroup(menu);
    const std::pair<QString, Theme::Choice> choices[] = {
        {tr("Comme le système"), Theme::Choice::System},
        {tr("Clair"), Theme::Choice::Light},
        {tr("Sombre"), Theme::Choice::Dark}};
    for (const auto &[words, choice] : choices) {
        QAction *action = addChoice(menu, group, words, m_context.theme.choice() == choice);
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            m_context.settings.setThemeChoice(choice);
            m_context.theme.setChoice(choice);
        });
    }
    return menu;
}

QMenu *MainWindow::textSizeMenu()
{
    auto *menu = new QMenu(tr("Taille de l’interface"), this);
    auto *group = new QActionGroup(menu);
    for (const int percent : {90, 100, 115, 130, 150, 200}) {
        QAction *action = addChoice(menu, group, tr("%1\u00a0%").arg(percent),
                                    m_context.theme.scale() == percent);
        connect(action, &QAction::triggered, this, [this, percent] {
            m_context.settings.setTextScale(percent);
            m_context.theme.setScale(percent);
        });
    }
    return menu;
}

QMenu *MainWindow::languageMenu()
{
    auto *menu = new QMenu(tr("Langue"), this);
    auto *group = new QActionGroup(menu);
    const std::pair<QString, QString> choices[] = {
        {tr("Comme le système"), QString()},
        {QStringLiteral("Français"), QStringLiteral("fr")},
        {QStringLiteral("English"), QStringLiteral("en")}};
    for (const auto &[words, language] : choices) {
        QAction *action = addChoice(menu, group, words, m_context.settings.language() == language);
        connect(action, &QAction::triggered, this, [this, language = language] {
            m_context.settings.setLanguage(language);
            emit languageChosen(language);
        });
    }
    return menu;
}

void MainWindow::followPanes()
{
    const History &history = m_context.workspace.history();
    m_back->setEnabled(history.canGoBack());
    m_forward->setEnabled(history.canGoForward());
    m_showSidebar->setChecked(m_panes->sidebarShown());
    m_showRecord->setChecked(m_panes->recordShown());
    // In a row everything is in sight; the menu and the keys remain.
    m_drawerButton->setVisible(m_panes->mode() != Panes::Mode::Row);
    if (m_importButton != nullptr)
        m_importButton->setVisible(m_panes->mode() != Panes::Mode::Turns);
    m_toList->setVisible(m_panes->mode() == Panes::Mode::Turns && m_panes->readerShown());
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

/// The rest of the window, once it is on screen at all.
void MainWindow::complete()
{
    if (m_citation != nullptr)
        return;
    createRightPane();
    createMenu();
    m_topBar->addSymbol(m_showOverview, QStringLiteral("overview"));
    m_importButton = m_topBar->addButton(m_importFiles);
    followPanes();
    connect(&m_context.workspace, &Workspace::failed, m_reader, [this] {
        if (!m_context.workspace.document())
            m_reader->showEmpty();
    });
}

/// The document of the last session, or else the first result, opens by itself, so that the reader
/// does not stand empty.
void MainWindow::finishStart()
{
    emit filled();
    Workspace &workspace = m_context.workspace;
    const auto &hits = workspace.answer().hits;
    if (workspace.document())
        return;
    const Session session = savedSession(m_context.settings);
    if (!session.document.isEmpty() && workspace.documentCount() > 0) {
        m_reader->setPlace(session.document, session.place);
        workspace.openDocument(session.document.toStdString());
    } else if (hits.empty()) {
        m_reader->showEmpty();
    } else {
        workspace.openDocument(hits.front().id);
    }
}

void MainWindow::restorePlace()
{
    const QByteArray geometry = m_context.settings.bytes(geometryKey);
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(1440, 900);
}

} // namespace lutrin::gui
