// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/importing/importrun.h"

#include "gui/shell/slowedprogress.h"
#include "gui/shell/workspace.h"

#include <QFile>

#include <utility>

namespace lutrin::gui {

namespace {

std::vector<std::filesystem::path> filesOf(const QStringList &paths)
{
    std::vector<std::filesystem::path> files;
    for (const QString &path : paths)
        files.emplace_back(QFile::encodeName(path).toStdString());
    return files;
}

library::ImportOptions previewOptions(int most, library::ImportOptions choices = {})
{
    choices.dryRun = true;
    choices.samples = most;
    choices.mostRecords = most;
    return choices;
}

} // namespace

ImportRun::ImportRun(const Context &context, QObject *parent) : QObject(parent), m_context(context)
{
}

bool ImportRun::possible() const
{
    const auto &library = m_context.workspace.library();
    return library && !library->readOnly();
}

/// Whether an import may begin; the user is told why not.
bool ImportRun::mayBegin(const QStringList &paths) const
{
    if (paths.isEmpty() || !possible())
        return false;
    if (m_running)
        m_context.workspace.announce(
            tr("Une importation est déjà en cours\u202f; recommencez quand elle sera finie"));
    return !m_running;
}

void ImportRun::begin(bool preview)
{
    m_running = true;
    m_previewing = preview;
    emit started();
}

ProgressCallback ImportRun::forwarder()
{
    return slowedProgress(m_context.workspace.jobs().forwarder<Progress>(
        this, [this](const Progress &progress) { emit progressed(progress); }));
}

void ImportRun::start(const QStringList &paths, library::ImportOptions choices)
{
    if (!mayBegin(paths))
        return;
    begin(false);
    m_context.workspace.jobs().run(
        Lane::Import, this,
        [library = m_context.workspace.library(), files = filesOf(paths),
         options = std::move(choices), progress = forwarder()](std::stop_token stop) {
            return library->import(files, options, std::move(stop), progress);
        },
        [this](Result<library::ImportReport> &&report) { take(std::move(report)); });
}

void ImportRun::preview(const QStringList &paths)
{
    if (!mayBegin(paths))
        return;
    begin(true);
    m_context.workspace.jobs().run(
        Lane::Import, this,
        [library = m_context.workspace.library(), files = filesOf(paths),
         progress = forwarder()](std::stop_token stop) {
            return library->import(files, previewOptions(firstRead), std::move(stop), progress);
        },
        [this, paths](Result<library::ImportReport> &&report) {
            m_running = false;
            const bool left = !report || report->cancelled;
            if (!report)
                m_context.workspace.fail(report.error());
            emit abandoned();
            if (!left)
                emit previewed(*report, paths);
        });
}

void ImportRun::reread(QObject *asker, const QStringList &paths, int most,
                       library::ImportOptions choices,
                       std::function<void(const library::ImportReport &)> receive)
{
    m_context.workspace.jobs().run(
        Lane::Preview, asker,
        [library = m_context.workspace.library(), files = filesOf(paths),
         options = previewOptions(most, std::move(choices))](std::stop_token stop) {
            return library->import(files, options, std::move(stop));
        },
        [this, receive = std::move(receive)](Result<library::ImportReport> &&report) {
            if (!report)
                m_context.workspace.fail(report.error());
            else if (!report->cancelled)
                receive(*report);
        });
}

// NOLINTNEXTLINE(readability-make-member-function-const): it ends the run
void ImportRun::cancel()
{
    m_context.workspace.jobs().requestStop(Lane::Import);
}

void ImportRun::take(Result<library::ImportReport> &&report)
{
    m_running = false;
    if (!report) {
        m_context.workspace.fail(report.error());
        emit abandoned();
        return;
    }
    m_report = std::move(*report);
    if (m_report.change != 0)
        m_context.workspace.noteChange();
    emit finished(m_report);
}

} // namespace lutrin::gui
