// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of MainWindow, what it is made of: first what the first frame shows, then the rest.

#include "gui/shell/mainwindow.h"

#include "gui/citations/citationpane.h"
#include "gui/citations/styleadding.h"
#include "gui/citations/stylebar.h"
#include "gui/exporting/exportbar.h"
#include "gui/exporting/exportcommands.h"
#include "gui/filing/filingactions.h"
#include "gui/filing/removal.h"
#include "gui/importing/importbar.h"
#include "gui/importing/importcommands.h"
#include "gui/importing/importrun.h"
#include "gui/importing/importtarget.h"
#include "gui/reader/besidepane.h"
#include "gui/reader/highlighter.h"
#include "gui/reader/readerpane.h"
#include "gui/record/mergecommand.h"
#include "gui/record/recordpane.h"
#include "gui/results/resultlist.h"
#include "gui/results/resultspane.h"
#include "gui/search/queryedit.h"
#include "gui/search/searchfield.h"
#include "gui/shell/deedbar.h"
#include "gui/shell/messagebar.h"
#include "gui/shell/middlepage.h"
#include "gui/shell/panes.h"
#include "gui/shell/personal.h"
#include "gui/shell/recordside.h"
#include "gui/shell/statusline.h"
#include "gui/shell/topbar.h"
#include "gui/shell/widgetkind.h"
#include "gui/shell/windowactions.h"
#include "gui/shell/windowmenu.h"
#include "gui/shell/workspace.h"
#include "gui/sidebar/sidebar.h"

#include <QAction>
#include <QFrame>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace lutrin::gui {

namespace {

QWidget *rule()
{
    auto *line = new QFrame;
    setKind(line, WidgetKind::Rule);
    line->setFixedHeight(1);
    return line;
}

} // namespace

void MainWindow::createPanes()
{
    m_personal = new Personal(m_context, this);
    m_topBar = new TopBar(m_context);
    m_topBar->search().offerKeeping(m_personal->searches());
    m_messages = new MessageBar(m_context);
    m_import = new ImportRun(m_context, this);
    m_sidebar = new Sidebar(m_context, m_personal->searches(), m_personal->filer());
    m_results = new ResultsPane(m_context);
    m_side = new RecordSide;
    connect(m_side, &RecordSide::highlightChosen, this, &MainWindow::showHighlight);
    m_page = new MiddlePage(m_context);
    m_panes = new Panes(m_context, m_sidebar, m_results, m_page, m_side);
    connect(m_panes, &Panes::sidebarResized, m_topBar, &TopBar::alignWith);
    connect(m_results, &ResultsPane::readRequested, m_panes, [this] { m_panes->showReader(true); });
    connect(m_results, &ResultsPane::readByKeysRequested, m_panes, [this] {
        m_panes->showReader(true);
        m_page->setFocus(Qt::ShortcutFocusReason);
    });
    connect(&m_topBar->search(), &SearchField::resultsRequested, m_results,
            [this] { m_results->list().setFocus(Qt::ShortcutFocusReason); });

    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(rule());
    m_bars = new QVBoxLayout;
    m_bars->addWidget(m_messages);
    layout->addLayout(m_bars);
    layout->addWidget(m_panes, 1);
    layout->addWidget(rule());
    layout->addWidget(new StatusLine(m_context));
    setCentralWidget(centre);
}

/// The rest of the window, once it is on screen at all.
void MainWindow::complete()
{
    if (m_reader != nullptr)
        return;
    createReader();
    createImport();
    m_side->fill(m_context, *m_personal, *m_reader, *m_styles, *m_actions->editRecord);
    // A pane's shortcuts hold while the pane is folded away, too.
    addActions(citation().actions() + record().actions());
    createMenu();
    m_sidebar->complete();
    m_context.workspace.countAllFacets();
    m_importButton = m_topBar->addButton(m_actions->importFiles);
    m_overviewButton = m_topBar->addButton(m_actions->showOverview);
    followPanes();
}

void MainWindow::createReader()
{
    m_reader = new ReaderPane(m_context);
    m_page->setReader(m_reader);
    connect(&m_reader->beside(), &BesidePane::opened, m_panes,
            [this] { m_panes->widenReader(true); });
    connect(&m_reader->beside(), &BesidePane::left, m_panes,
            [this] { m_panes->widenReader(false); });
    connect(&m_reader->highlighter(), &Highlighter::written, this, &MainWindow::highlightsWritten);
    connect(&m_reader->highlighter(), &Highlighter::written, this, &MainWindow::followHighlights);
    connect(&m_context.workspace, &Workspace::failed, m_reader, [this] {
        if (!m_context.workspace.document())
            m_reader->showEmpty();
    });
    addActions(m_reader->actions());
}

void MainWindow::createImport()
{
    m_importBar = new ImportBar(m_context, *m_import);
    m_styles = new StyleAdding(m_context, this);
    m_styleBar = new StyleBar(m_context, *m_styles);
    m_exporting = new ExportCommands(m_context, m_actions->exportFound, this);
    auto *exportBar = new ExportBar(m_context, m_exporting->run());
    auto *deedBar = new DeedBar(m_context);
    // In its place on the way of the Tab key, too, which is that of the children.
    for (QWidget *bar : {static_cast<QWidget *>(m_importBar), static_cast<QWidget *>(m_styleBar),
                         static_cast<QWidget *>(exportBar), static_cast<QWidget *>(deedBar)}) {
        m_bars->addWidget(bar);
        bar->stackUnder(m_panes);
    }
    m_importing =
        new ImportCommands(m_context, *m_import, *m_importBar, *m_styles, *m_actions, this);
    m_importing->target().cover(&m_topBar->search().edit());
    const auto *merging = new MergeCommand(m_context, m_actions->merge, this);
    connect(merging, &MergeCommand::merged, m_reader, &ReaderPane::passPlaces);
    connect(m_importBar, &ImportBar::resultsRequested, m_results, [this] {
        m_panes->showReader(false);
        m_results->list().setFocus(Qt::ShortcutFocusReason);
    });
    connect(&m_personal->removal(), &Removal::openLeft, &m_results->list(), &ResultList::passOver);
    connect(m_results, &ResultsPane::importRequested, m_actions->importFiles, &QAction::trigger);
    connect(m_results, &ResultsPane::folderImportRequested, m_actions->importFolder,
            &QAction::trigger);
}

void MainWindow::createMenu()
{
    const PaneActions panes{.changes = m_personal->changes(),
                            .citing = citation().actions(),
                            .reading = m_reader->actions(),
                            .results = m_results->actions(),
                            .sorting = &m_results->sortMenu()};
    m_menu = new WindowMenu(m_context, *m_actions, panes, this);
    connect(m_menu, &WindowMenu::libraryChosen, &m_keeping, &LibraryKeeping::openRecent);
    connect(m_menu, &WindowMenu::languageChosen, this, &MainWindow::languageChosen);
    m_personal->addMenus(*m_menu, m_menu->end());
    m_topBar->setMenu(m_menu, *m_actions->menu);
    m_shortcuts.add(actions() + m_results->actions() +
                    QList<QAction *>{&m_personal->removal().action()});
    addResultCommands();
}

/// What can be done with the chosen results: the menu of their list.
void MainWindow::addResultCommands()
{
    ResultList &list = m_results->list();
    const auto separate = [&list] {
        auto *separator = new QAction(&list);
        separator->setSeparator(true);
        list.addAction(separator);
    };
    list.addAction(&citation().copying());
    list.addAction(&m_reader->keepingBeside());
    list.addActions(m_results->actions());
    separate();
    list.addActions(m_personal->filing().actions());
    list.addActions({m_actions->editRecord, m_actions->merge});
    separate();
    list.addAction(&m_personal->removal().action());
}

} // namespace lutrin::gui
