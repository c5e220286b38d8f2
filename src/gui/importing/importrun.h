// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "gui/shell/context.h"
#include "library/report.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace lutrin::gui {

/// Brings files and folders into the library, off the interface thread, and has the window read
/// the library anew when it is done. One at a time.
class ImportRun : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportRun)

public:
    /// Of so many records a preview is made at first: to read all may take long.
    static constexpr int firstRead = 500;

    explicit ImportRun(const Context &context, QObject *parent = nullptr);

    /// Does nothing while one runs, without a library, or with a library that cannot be written.
    void start(const QStringList &paths, library::ImportOptions choices = {});
    /// Reads the `firstRead` of it without writing: `previewed` follows.
    void preview(const QStringList &paths);
    /// Reads once more what was previewed, without what is left out, and no more than `most`
    /// records; `receive` has the report, unless `asker` has died by then or asks anew.
    void reread(QObject *asker, const QStringList &paths, int most, library::ImportOptions choices,
                std::function<void(const library::ImportReport &)> receive);
    /// What is complete by then stays; `finished` follows.
    void cancel();
    [[nodiscard]] bool running() const { return m_running; }
    /// It only reads, for a preview.
    [[nodiscard]] bool previewing() const { return m_previewing; }
    [[nodiscard]] bool possible() const;
    /// Of the last run that came to an end.
    [[nodiscard]] const library::ImportReport &report() const { return m_report; }

signals:
    void started();
    void progressed(const lutrin::Progress &progress);
    void finished(const lutrin::library::ImportReport &report);
    /// What start() with the same paths would do.
    void previewed(const lutrin::library::ImportReport &report, const QStringList &paths);
    /// The run ended without a report; the workspace has told why.
    void abandoned();

private:
    [[nodiscard]] bool mayBegin(const QStringList &paths) const;
    void begin(bool preview);
    [[nodiscard]] ProgressCallback forwarder();
    void take(Result<library::ImportReport> &&report);

    Context m_context;
    library::ImportReport m_report;
    bool m_running = false;
    bool m_previewing = false;
};

} // namespace lutrin::gui
