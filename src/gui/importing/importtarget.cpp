// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/importing/importtarget.h"

#include "gui/citations/styleadding.h"
#include "gui/importing/importpreview.h"
#include "gui/importing/importrun.h"
#include "gui/shell/dropsheet.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QUrl>

namespace lutrin::gui {

ImportTarget::ImportTarget(const Context &context, ImportRun &run, StyleAdding &styles,
                           QWidget *window)
    : QObject(window), m_context(context), m_run(run), m_styles(styles), m_window(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    connect(&run, &ImportRun::previewed, this, &ImportTarget::showPreview);
}

void ImportTarget::cover(QWidget *child)
{
    child->installEventFilter(this);
}

void ImportTarget::askForFiles()
{
    ask(false);
}

void ImportTarget::askForFolder()
{
    ask(true);
}

void ImportTarget::ask(bool folder)
{
    auto *dialog = new QFileDialog(m_window, folder ? tr("Importer un dossier") : tr("Importer"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    dialog->setLabelText(QFileDialog::Accept, tr("Importer"));
    connect(dialog, &QFileDialog::filesSelected, this, &ImportTarget::offer);
    dialog->open();
}

QStringList ImportTarget::addStyles(const QStringList &paths)
{
    const QStringList styles = StyleAdding::stylesAmong(paths);
    QStringList works = paths;
    works.removeIf([&styles](const QString &path) { return styles.contains(path); });
    m_styles.add(styles);
    return works;
}

void ImportTarget::take(const QStringList &paths)
{
    m_run.start(addStyles(paths));
}

void ImportTarget::offer(const QStringList &paths)
{
    m_run.preview(addStyles(paths));
}

void ImportTarget::showPreview(const library::ImportReport &report, const QStringList &paths)
{
    auto *preview = new ImportPreview(m_context, report, m_window);
    connect(preview, &ImportPreview::confirmed, &m_run,
            [this, preview, paths] { m_run.start(paths, preview->choices()); });
    connect(preview, &ImportPreview::othersMayChange, &m_run, [this, preview, paths] {
        m_run.reread(preview, paths, preview->most(), preview->choices(),
                     [preview](const library::ImportReport &fresh) { preview->follow(fresh); });
    });
    preview->open();
}

/// What can be taken in now: a style always, anything else while the library can be written.
QStringList ImportTarget::pathsIn(const QMimeData *data) const
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return m_run.possible() && !m_run.running() ? paths : StyleAdding::stylesAmong(paths);
}

bool ImportTarget::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    case QEvent::DragLeave:
        showSheet({});
        return false;
    default:
        return false;
    }
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList paths = pathsIn(drop->mimeData());
    showSheet(event->type() == QEvent::Drop ? QStringList() : paths);
    if (paths.isEmpty())
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        offer(paths);
    return true;
}

void ImportTarget::showSheet(const QStringList &paths)
{
    if (paths.isEmpty()) {
        if (m_sheet != nullptr)
            m_sheet->hide();
        return;
    }
    if (m_sheet == nullptr)
        m_sheet = new DropSheet(m_context.theme, m_window);
    const bool styles = StyleAdding::stylesAmong(paths).size() == paths.size();
    m_sheet->showOver(styles ? tr("Déposez ici pour ajouter le style")
                             : tr("Déposez ici pour importer"));
}

} // namespace lutrin::gui
