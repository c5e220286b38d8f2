// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/importing/importcommands.h"

#include "gui/citations/styleadding.h"
#include "gui/importing/duplicatelist.h"
#include "gui/importing/importbar.h"
#include "gui/importing/importlist.h"
#include "gui/importing/importrun.h"
#include "gui/importing/importtarget.h"
#include "gui/importing/pasting.h"
#include "gui/importing/watchedfolder.h"
#include "gui/record/fileattaching.h"
#include "gui/record/recordeditor.h"
#include "gui/shell/windowactions.h"
#include "gui/shell/workspace.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>

namespace lutrin::gui {

ImportCommands::ImportCommands(const Context &context, ImportRun &run, ImportBar &bar,
                               StyleAdding &styles, const WindowActions &actions,
                               QMainWindow *window)
    : QObject(window)
    , m_context(context)
    , m_run(run)
    , m_bar(bar)
    , m_actions(actions)
    , m_window(window)
    , m_target(new ImportTarget(context, run, styles, window))
    , m_watched(new WatchedFolder(context, this))
    , m_pasting(new Pasting(context, *m_target, this))
{
    connectActions();
    connect(m_watched, &WatchedFolder::gathered, &bar, &ImportBar::showReport);
    connect(m_watched, &WatchedFolder::folderChanged, this, &ImportCommands::showWatched);
    const Workspace &workspace = context.workspace;
    connect(&workspace, &Workspace::libraryOpened, this, &ImportCommands::enable);
    connect(&workspace, &Workspace::documentOpened, this, &ImportCommands::enable);
    for (const auto signal : {&Workspace::selectionChanged, &Workspace::coverChanged})
        connect(&workspace, signal, this, &ImportCommands::enable);
    for (const auto signal : {&ImportRun::started, &ImportRun::abandoned})
        connect(&run, signal, this, &ImportCommands::enable);
    connect(&run, &ImportRun::finished, this, &ImportCommands::enable);
    showWatched();
    enable();
}

void ImportCommands::connectActions()
{
    connect(m_actions.importFiles, &QAction::triggered, m_target, &ImportTarget::askForFiles);
    connect(m_actions.importFolder, &QAction::triggered, m_target, &ImportTarget::askForFolder);
    connect(m_actions.importClipboard, &QAction::triggered, m_pasting, &Pasting::paste);
    connect(m_actions.watchFolder, &QAction::triggered, this, &ImportCommands::chooseWatched);
    connect(m_actions.pastImports, &QAction::triggered, this, &ImportCommands::showList);
    connect(m_actions.duplicates, &QAction::triggered, this, &ImportCommands::showDuplicates);
    connect(m_actions.attachFile, &QAction::triggered, this, &ImportCommands::attachFile);
    connect(m_actions.editRecord, &QAction::triggered, this, &ImportCommands::editRecords);
    connect(m_actions.newRecord, &QAction::triggered, this,
            [this] { gui::newRecord(m_context, m_window); });
}

void ImportCommands::import(const QStringList &paths)
{
    Workspace &workspace = m_context.workspace;
    if (paths.isEmpty())
        return;
    if (!workspace.library())
        connect(
            &workspace, &Workspace::libraryOpened, this, [this, paths] { import(paths); },
            Qt::SingleShotConnection);
    else if (m_run.possible() || StyleAdding::stylesAmong(paths).size() == paths.size())
        m_target->take(paths);
    else
        workspace.fail(workspace.library()->refusal());
}

void ImportCommands::enable()
{
    for (QAction *action :
         {m_actions.importFiles, m_actions.importFolder, m_actions.importClipboard})
        action->setEnabled(m_run.possible() && !m_run.running());
    for (QAction *action : {m_actions.pastImports, m_actions.watchFolder, m_actions.newRecord})
        action->setEnabled(m_run.possible());
    for (QAction *action : {m_actions.editRecord, m_actions.duplicates})
        action->setEnabled(m_run.possible() && m_context.workspace.documentAtHand());
    // A file is that of one record.
    m_actions.attachFile->setEnabled(m_actions.editRecord->isEnabled() &&
                                     m_context.workspace.selection().size() < 2);
}

void ImportCommands::showList()
{
    auto *list = new ImportList(m_context, m_window);
    connect(list, &ImportList::undone, &m_bar, [this](const library::UndoReport &report) {
        m_bar.showUndone(tr("Annulation faite"), report);
    });
    list->open();
}

void ImportCommands::showDuplicates()
{
    const auto document = m_context.workspace.document();
    if (!document)
        return;
    auto *list = new DuplicateList(m_context, document->document.id, m_window);
    list->open();
}

void ImportCommands::attachFile()
{
    if (const auto document = m_context.workspace.document())
        askForAttachment(m_context, document->document.id, m_window);
}

void ImportCommands::showWatched()
{
    const QString name = QFileInfo(m_watched->folder()).fileName();
    m_actions.watchFolder->setText(name.isEmpty()
                                       ? tr("Surveiller un dossier…")
                                       : tr("Ne plus surveiller «\u00a0%1\u00a0»").arg(name));
}

void ImportCommands::chooseWatched()
{
    if (!m_watched->folder().isEmpty()) {
        m_watched->setFolder({});
        return;
    }
    auto *dialog = new QFileDialog(m_window, tr("Surveiller un dossier"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setLabelText(QFileDialog::Accept, tr("Surveiller"));
    connect(dialog, &QFileDialog::fileSelected, m_watched, &WatchedFolder::setFolder);
    dialog->open();
}

/// The results chosen together, else the open document.
void ImportCommands::editRecords()
{
    const Workspace &workspace = m_context.workspace;
    std::vector<std::string> ids = workspace.selection();
    if (ids.size() < 2 && workspace.document())
        ids = {workspace.document()->document.id};
    gui::editRecords(m_context, std::move(ids), m_window);
}

} // namespace lutrin::gui
