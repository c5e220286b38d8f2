// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/importing/pasting.h"

#include "gui/importing/importtarget.h"
#include "gui/shell/jobs.h"
#include "gui/shell/workspace.h"

#include <QClipboard>
#include <QDateTime>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>

namespace lutrin::gui {

namespace {

Result<void> writeWords(const QString &path, const QByteArray &words)
{
    QFile file(path);
    // What is left in a buffer is written by close(), which tells no failure: flush() does.
    if (file.open(QIODevice::WriteOnly) && file.write(words) == words.size() && file.flush())
        return {};
    return failure({Cause::CannotWrite, path.toStdString(), {}, file.errorString().toStdString()});
}

} // namespace

Pasting::Pasting(const Context &context, ImportTarget &target, QObject *parent)
    : QObject(parent), m_context(context), m_target(target)
{
}

void Pasting::paste()
{
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    if (const QStringList files = m_target.pathsIn(content); !files.isEmpty())
        return m_target.offer(files);
    const QString words = content->text();
    if (words.trimmed().isEmpty())
        return m_context.workspace.announce(
            tr("Rien à importer dans le presse-papiers\u00a0: ni fichier ni texte"));
    write(words.toUtf8());
}

void Pasting::write(const QByteArray &words)
{
    if (!m_folder)
        m_folder.emplace();
    const QString time =
        QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"));
    const QString path = m_folder->filePath(tr("Presse-papiers %1.txt").arg(time));
    m_context.workspace.jobs().run(
        Lane::Paste, this,
        [path, words](const std::stop_token &) { return writeWords(path, words); },
        [this, path](const Result<void> &written) {
            if (written)
                m_target.offer({path});
            else
                m_context.workspace.fail(written.error());
        });
}

} // namespace lutrin::gui
