// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/librarykeeping.h"

#include "gui/shell/jobs.h"
#include "gui/shell/librarychoice.h"
#include "gui/shell/settings.h"
#include "gui/shell/workspace.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <memory>
#include <optional>
#include <thread>
#include <utility>

namespace lutrin::gui {

namespace {

using namespace std::chrono_literals;

constexpr QLatin1String AutomaticKey("backup/automatic");
constexpr auto FirstLook = 60s;
constexpr auto FurtherLooks = 4h;
constexpr auto LongestWait = 30s;

std::chrono::sys_seconds presentTime()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

/// Whether the last job that held the library has let go of it in time.
bool waitUntilClosed(const std::weak_ptr<library::Library> &library, const std::stop_token &stop)
{
    const auto end = std::chrono::steady_clock::now() + LongestWait;
    while (!library.expired()) {
        if (stop.stop_requested() || std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::sleep_for(10ms);
    }
    return true;
}

/// Whoever let go of the library last may still be closing it when nobody can reach it any more,
/// and its lock is held until then.
Result<library::RestoreReport> restoreOnceClosed(const library::Locations &locations,
                                                 const std::filesystem::path &backup,
                                                 const std::stop_token &stop)
{
    const auto end = std::chrono::steady_clock::now() + LongestWait;
    for (;;) {
        auto report = library::Library::restore(locations, backup, stop);
        if (report || report.error().cause != Cause::ReadOnly || stop.stop_requested() ||
            std::chrono::steady_clock::now() > end)
            return report;
        std::this_thread::sleep_for(10ms);
    }
}

Result<std::filesystem::path> copyInto(const library::Library &library,
                                       const std::filesystem::path &folder, std::stop_token stop)
{
    const std::filesystem::path target = folder / library.file().filename();
    // Another library there stays.
    if (std::error_code error; std::filesystem::exists(target, error))
        return failure({Cause::CannotWrite, target.string(), {}, "File exists"});
    if (auto copied = library.backup(target, std::move(stop)); !copied)
        return failure(copied.error());
    return target;
}

} // namespace

LibraryKeeping::LibraryKeeping(const Context &context, QObject *parent)
    : QObject(parent), m_context(context)
{
    connect(&m_due, &QTimer::timeout, this, &LibraryKeeping::backUpIfDue);
}

bool LibraryKeeping::automatic() const
{
    return m_context.settings.flag(AutomaticKey, true);
}

void LibraryKeeping::setAutomatic(bool automatic)
{
    m_context.settings.setFlag(AutomaticKey, automatic);
}

void LibraryKeeping::beginAutomatic()
{
    m_due.start(FirstLook);
}

bool LibraryKeeping::free() const
{
    const Jobs &jobs = m_context.workspace.jobs();
    return m_context.workspace.library() != nullptr && !jobs.running(Lane::Import) &&
           !jobs.running(Lane::Backup) && !jobs.running(Lane::Maintenance);
}

void LibraryKeeping::backUpIfDue()
{
    m_due.setInterval(FurtherLooks);
    const auto library = m_context.workspace.library();
    if (!free() || !automatic() || library->readOnly())
        return;
    m_context.workspace.jobs().run(
        Lane::Backup, this,
        [library](std::stop_token stop) {
            return library::backUpIfDue(*library, presentTime(), std::move(stop));
        },
        [this](const Result<std::optional<library::Backup>> &made) {
            if (!made)
                return m_context.workspace.fail(made.error());
            if (*made)
                loadBackups();
        });
}

void LibraryKeeping::loadBackups()
{
    m_context.workspace.jobs().run(
        Lane::Backups, this,
        [file = m_context.workspace.locations().library](const std::stop_token &) {
            return std::pair(library::backups(file), library::putAside(file));
        },
        [this](const auto &found) { emit backupsLoaded(found.first, found.second); });
}

void LibraryKeeping::backUp()
{
    if (!free())
        return;
    m_context.workspace.jobs().run(
        Lane::Backup, this,
        [library = m_context.workspace.library()](std::stop_token stop) {
            return library::backUpNow(*library, presentTime(), std::move(stop));
        },
        [this](const Result<library::Backup> &made) {
            if (!made)
                return m_context.workspace.fail(made.error());
            emit backedUp();
            loadBackups();
        });
}

void LibraryKeeping::check()
{
    if (!free())
        return;
    m_context.workspace.jobs().run(
        Lane::Maintenance, this,
        [library = m_context.workspace.library()](std::stop_token stop) {
            return library->check(std::move(stop));
        },
        [this](Result<library::CheckReport> &&report) { takeChecked(std::move(report)); });
}

void LibraryKeeping::repair()
{
    if (!free())
        return;
    m_context.workspace.jobs().run(
        Lane::Maintenance, this,
        [library = m_context.workspace.library()](
            const std::stop_token &stop) -> Result<library::CheckReport> {
            if (auto repaired = library->repair(stop); !repaired)
                return failure(repaired.error());
            return library->check(stop);
        },
        [this](Result<library::CheckReport> &&report) {
            m_context.workspace.noteChange();
            takeChecked(std::move(report));
        });
}

void LibraryKeeping::takeChecked(Result<library::CheckReport> &&report)
{
    if (!report)
        return fail(report.error());
    emit checked(*report);
}

void LibraryKeeping::fail(const Error &error)
{
    m_context.workspace.fail(error);
    emit failed();
}

void LibraryKeeping::restore(const std::filesystem::path &backup)
{
    if (!free())
        return;
    Workspace &workspace = m_context.workspace;
    emit closing();
    workspace.jobs().run(
        Lane::Maintenance, this,
        [locations = workspace.locations(), backup, library = std::weak_ptr(workspace.library())](
            const std::stop_token &stop) -> Result<library::RestoreReport> {
            if (!waitUntilClosed(library, stop))
                return failure({Cause::ReadOnly, locations.library.string()});
            return restoreOnceClosed(locations, backup, stop);
        },
        [this](const Result<library::RestoreReport> &report) {
            Workspace &again = m_context.workspace;
            again.open(library::Locations(again.locations()));
            if (!report)
                return fail(report.error());
            emit restored(*report);
        });
    workspace.close();
}

void LibraryKeeping::moveTo(const QString &folder)
{
    if (!free())
        return;
    m_context.workspace.jobs().run(
        Lane::Maintenance, this,
        [library = m_context.workspace.library(),
         target = std::filesystem::path(QFile::encodeName(folder).toStdString())](
            std::stop_token stop) { return copyInto(*library, target, std::move(stop)); },
        [this](const Result<std::filesystem::path> &file) {
            if (!file)
                return m_context.workspace.fail(file.error());
            const QString name = QFile::decodeName(file->c_str());
            openLibrary(name);
            emit moved(name);
        });
}

void LibraryKeeping::openRecent(const QString &file)
{
    m_context.workspace.jobs().run(
        Lane::Recent, this, [file](const std::stop_token &) { return QFileInfo::exists(file); },
        [this, file](bool there) {
            if (there)
                return openLibrary(file);
            forgetLibrary(m_context.settings, file);
            m_context.workspace.fail({Cause::NotFound, file.toStdString()});
        });
}

void LibraryKeeping::openLibrary(const QString &file)
{
    Workspace &workspace = m_context.workspace;
    library::Locations locations = workspace.locations();
    locations.library = QFile::encodeName(file).toStdString();
    setChosenLibrary(m_context.settings, file);
    workspace.open(locations);
}

} // namespace lutrin::gui
