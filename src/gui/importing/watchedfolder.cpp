// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/importing/watchedfolder.h"

#include "gui/shell/jobs.h"
#include "gui/shell/settings.h"
#include "gui/shell/workspace.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <utility>

namespace lutrin::gui {

namespace {

using namespace std::chrono_literals;

const QString folderKey = QStringLiteral("import/watched");
constexpr auto afterChange = 500ms;
constexpr auto afterFailure = 1min; ///< a disk that is not mounted may be later
constexpr auto rest = 2s;           ///< of a file since it was last written

} // namespace

WatchedFolder::WatchedFolder(const Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &WatchedFolder::look);
    // Counted from the first of several changes: where they never end it looks all the same.
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (!m_soon.isActive() || m_soon.remainingTimeAsDuration() > afterChange)
            m_soon.start(afterChange);
    });
    connect(
        &context.workspace, &Workspace::libraryOpened, this, [this] { m_soon.start(afterChange); },
        Qt::SingleShotConnection);
    if (context.workspace.library())
        m_soon.start(afterChange);
}

QString WatchedFolder::folder() const
{
    return m_context.settings.text(folderKey);
}

void WatchedFolder::setFolder(const QString &folder)
{
    if (folder == this->folder())
        return;
    const QString name = QFileInfo(folder.isEmpty() ? this->folder() : folder).fileName();
    m_context.settings.setText(folderKey, folder);
    m_chosen = !folder.isEmpty();
    m_context.workspace.announce(m_chosen ? tr("«\u00a0%1\u00a0» est surveillé").arg(name)
                                          : tr("«\u00a0%1\u00a0» n’est plus surveillé").arg(name));
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    emit folderChanged();
    m_soon.start(0ms);
}

void WatchedFolder::look()
{
    const auto library = m_context.workspace.library();
    const QString path = folder();
    if (!library || library->readOnly() || path.isEmpty())
        return;
    // An import of the user's goes first; a look that is under way may have missed something.
    const Jobs &jobs = m_context.workspace.jobs();
    if (jobs.running(Lane::Import) || jobs.running(Lane::Watch)) {
        m_soon.start(rest);
        return;
    }
    struct Looked {
        Result<library::Library::Gathering> gathering;
        QStringList folders;
    };
    m_context.workspace.jobs().run(
        Lane::Watch, this,
        [library, path](const std::stop_token &stop) {
            QStringList folders{path};
            QDirIterator inside(path, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                                QDirIterator::Subdirectories);
            while (inside.hasNext() && folders.size() < 1000)
                folders += inside.next();
            return Looked{library->importNew({QFile::encodeName(path).toStdString()}, rest, stop),
                          std::move(folders)};
        },
        [this, path](Looked &&looked) {
            if (path == folder() && looked.gathering) {
                m_watcher.addPaths(looked.folders);
                tell(*looked.gathering);
            }
            take(std::move(looked.gathering));
        });
}

/// What is in a folder already when it is chosen, in the status line; files that are still being
/// written are waited for.
void WatchedFolder::tell(const library::Library::Gathering &gathering)
{
    if (!m_chosen || (gathering.files == 0 && gathering.waiting))
        return;
    m_chosen = false;
    const QString name = QFileInfo(folder()).fileName();
    m_context.workspace.announce(
        gathering.files == 0
            ? tr("«\u00a0%1\u00a0» est surveillé\u00a0: rien à importer pour l’instant").arg(name)
            : tr("«\u00a0%1\u00a0» est surveillé\u00a0: %Ln fichier(s) lu(s)", nullptr,
                 static_cast<int>(gathering.files))
                  .arg(name));
}

void WatchedFolder::take(Result<library::Library::Gathering> &&gathering)
{
    if (!gathering) {
        if (!std::exchange(m_failed, true))
            m_context.workspace.fail(gathering.error());
        m_chosen = false;
        m_soon.start(afterFailure);
        return;
    }
    m_failed = false;
    if (gathering->waiting)
        m_soon.start(rest);
    if (gathering->files == 0)
        return;
    if (gathering->report.change != 0)
        m_context.workspace.noteChange();
    emit gathered(gathering->report);
}

} // namespace lutrin::gui
