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

/// The file of a library, then its folder, then the next library's.
const QString foldersKey = QStringLiteral("import/watchedFolders");
const QString onlyFolderKey = QStringLiteral("import/watched"); ///< of the program, formerly
constexpr auto afterChange = 500ms;
constexpr auto afterFailure = 1min; ///< a disk that is not mounted may be later
constexpr auto rest = 2s;           ///< of a file since it was last written

QString watchedBy(const Settings &settings, const QString &library)
{
    const QStringList pairs = settings.list(foldersKey);
    for (qsizetype at = 0; at + 1 < pairs.size(); at += 2) {
        if (pairs.at(at) == library)
            return pairs.at(at + 1);
    }
    return {};
}

/// An empty folder takes the library out.
void setWatchedBy(Settings &settings, const QString &library, const QString &folder)
{
    const QStringList pairs = settings.list(foldersKey);
    QStringList kept;
    for (qsizetype at = 0; at + 1 < pairs.size(); at += 2) {
        if (pairs.at(at) != library)
            kept << pairs.at(at) << pairs.at(at + 1);
    }
    if (!folder.isEmpty())
        kept << library << folder;
    settings.setList(foldersKey, kept);
}

/// However it was named when it was opened.
QString libraryKey(const QString &file)
{
    const QFileInfo info(file);
    const QString plain = info.canonicalFilePath();
    return plain.isEmpty() ? info.absoluteFilePath() : plain;
}

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
    connect(&context.workspace, &Workspace::libraryOpened, this, &WatchedFolder::follow);
    if (context.workspace.library())
        follow();
}

void WatchedFolder::settle(Settings &settings, const QString &ownLibrary)
{
    const QString folder = settings.text(onlyFolderKey);
    if (folder.isEmpty())
        return;
    const QString library = libraryKey(ownLibrary);
    if (watchedBy(settings, library).isEmpty())
        setWatchedBy(settings, library, folder);
    settings.setText(onlyFolderKey, {});
}

QString WatchedFolder::openLibrary() const
{
    const auto library = m_context.workspace.library();
    return library ? libraryKey(QFile::decodeName(library->file().c_str())) : QString();
}

QString WatchedFolder::folder() const
{
    const QString library = openLibrary();
    return library.isEmpty() ? QString() : watchedBy(m_context.settings, library);
}

/// The same library is opened again when it was restored; another has a folder of its own.
void WatchedFolder::follow()
{
    const QString library = openLibrary();
    if (std::exchange(m_library, library) == library)
        return;
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_chosen = false;
    emit folderChanged();
    m_soon.start(afterChange);
}

void WatchedFolder::setFolder(const QString &folder)
{
    const QString library = openLibrary();
    if (library.isEmpty() || folder == this->folder())
        return;
    const QString name = QFileInfo(folder.isEmpty() ? this->folder() : folder).fileName();
    setWatchedBy(m_context.settings, library, folder);
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
        [this, path, of = openLibrary()](Looked &&looked) {
            if (of == openLibrary() && path == folder() && looked.gathering) {
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
