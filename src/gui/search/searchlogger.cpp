// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/search/searchlogger.h"

#include "gui/search/loggednote.h"
#include "gui/shell/donechange.h"
#include "gui/shell/jobs.h"
#include "gui/shell/settings.h"
#include "gui/shell/workspace.h"
#include "library/searchnote.h"
#include "library/textfile.h"

#include <QAction>
#include <QFileDialog>

#include <algorithm>
#include <array>
#include <utility>

namespace lutrin::gui {

namespace {

using namespace std::chrono_literals;
using library::LoggedSearch;

const QString logKey = QStringLiteral("search/log");

struct NoteFormat {
    const char *name; ///< as library::noteFormats() has it
    const char *label;
    const char *suffix;
};

constexpr std::array<NoteFormat, 3> noteFormats{
    {{"markdown", "Markdown", "md"}, {"html", "HTML", "html"}, {"csv", "CSV", "csv"}}};

QString noteFilter(const NoteFormat &format)
{
    return QStringLiteral("%1 (*.%2)")
        .arg(QLatin1String(format.label), QLatin1String(format.suffix));
}

bool sameSearch(const search::Request &left, const search::Request &right)
{
    return left.query == right.query && left.filters == right.filters;
}

} // namespace

SearchLogger::SearchLogger(const Context &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
    , m_writes(context.workspace, Lane::LogWrites)
    , m_keep(new QAction(tr("Noter les recherches"), this))
    , m_save(new QAction(tr("Enregistrer la note de méthode…"), this))
    , m_clear(new QAction(tr("Vider le journal des recherches"), this))
{
    m_keep->setCheckable(true);
    m_keep->setChecked(context.settings.text(logKey) != QLatin1String("off"));
    connect(m_keep, &QAction::toggled, this, [this](bool on) {
        m_context.settings.setText(logKey, on ? QStringLiteral("on") : QStringLiteral("off"));
    });
    connect(m_save, &QAction::triggered, this, &SearchLogger::askWhereToSave);
    connect(m_clear, &QAction::triggered, this, &SearchLogger::clear);
    m_standing.setSingleShot(true);
    m_standing.setInterval(5s);
    connect(&m_standing, &QTimer::timeout, this, &SearchLogger::note);
    Workspace &workspace = context.workspace;
    // The session's last request is there again, and was noted when it was made.
    m_noted = workspace.request();
    connect(&workspace, &Workspace::requestChanged, &m_standing, &QTimer::stop);
    connect(&workspace, &Workspace::answered, this, &SearchLogger::wait);
    connect(&workspace, &Workspace::documentOpened, this, &SearchLogger::note);
    connect(&workspace, &Workspace::libraryOpened, this, &SearchLogger::follow);
    follow();
}

QList<QAction *> SearchLogger::actions() const
{
    return {m_keep, m_save, m_clear};
}

void SearchLogger::follow()
{
    const auto &library = m_context.workspace.library();
    m_save->setEnabled(library != nullptr);
    m_clear->setEnabled(library && !library->readOnly());
    m_keep->setEnabled(m_clear->isEnabled());
}

void SearchLogger::wait()
{
    m_standing.start();
}

void SearchLogger::note()
{
    const Workspace &workspace = m_context.workspace;
    const search::Request &request = workspace.request();
    const auto &library = workspace.library();
    const bool empty = request.query.empty() && request.filters.empty();
    const bool answered = !workspace.jobs().running(Lane::Search) && workspace.hasAnswer();
    m_standing.stop();
    if (empty || !answered || !library || library->readOnly() || !m_keep->isChecked() ||
        sameSearch(request, m_noted))
        return;
    m_noted = request;
    m_writes.add([request, answer = workspace.answer()](
                     library::Library &open) { return open.logSearch(request, answer); },
                 [this](bool succeeded) {
                     if (succeeded)
                         emit changed();
                 });
}

void SearchLogger::askWhereToSave()
{
    auto *dialog = new QFileDialog(m_window, tr("Enregistrer la note de méthode"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const NoteFormat &format : noteFormats)
        filters += noteFilter(format);
    dialog->setNameFilters(filters);
    const auto formatOf = [](const QString &filter) {
        return std::ranges::find(noteFormats, filter, &noteFilter);
    };
    const auto followFilter = [dialog, formatOf](const QString &filter) {
        dialog->setDefaultSuffix(QLatin1String(formatOf(filter)->suffix));
    };
    followFilter(filters.front());
    connect(dialog, &QFileDialog::filterSelected, dialog, followFilter);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, dialog, formatOf](const QString &file) {
                save(file, formatOf(dialog->selectedNameFilter())->name);
            });
    dialog->open();
}

void SearchLogger::save(const QString &file, const std::string &format)
{
    const auto library = m_context.workspace.library();
    if (!library)
        return;
    m_context.workspace.jobs().run(
        Lane::SaveNote, this,
        [library, format, path = file.toStdString(),
         words = noteWords()](std::stop_token) -> Result<std::size_t> {
            const auto log = library->searchLog();
            if (!log)
                return failure(log.error());
            const auto note = library::searchNote(*log, format, words);
            if (!note)
                return failure(note.error());
            if (auto done = library::writeTextFile(path, *note); !done)
                return failure(done.error());
            return log->size();
        },
        [this](const Result<std::size_t> &written) {
            if (!written)
                return m_context.workspace.fail(written.error());
            m_context.workspace.announce(
                tr("%Ln recherche(s) dans la note", nullptr, static_cast<int>(*written)));
        });
}

void SearchLogger::clear()
{
    const auto library = m_context.workspace.library();
    if (!library)
        return;
    m_context.workspace.jobs().run(
        Lane::SearchLog, this, [library](std::stop_token) { return library->searchLog(); },
        [this](const Result<std::vector<LoggedSearch>> &log) {
            if (!log)
                return m_context.workspace.fail(log.error());
            put({});
            pushDone(
                m_context.workspace.changes(), tr("vidage du journal"),
                [this, entries = *log] { put(entries); }, [this] { put({}); });
            m_context.workspace.announce(tr("Journal vidé"));
        });
}

void SearchLogger::put(const std::vector<LoggedSearch> &entries)
{
    m_noted = {};
    m_writes.add([entries](library::Library &library) { return library.setSearchLog(entries); },
                 [this](bool succeeded) {
                     if (succeeded)
                         emit changed();
                 });
}

} // namespace lutrin::gui
