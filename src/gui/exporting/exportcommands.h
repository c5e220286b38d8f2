// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/exporting/exportrun.h"

#include <QObject>

class QAction;
class QFileDialog;

namespace lutrin::gui {

/// The command « Exporter… »: of the results chosen together, else of all that the search finds.
/// Asks for a file and a form, and has it written.
class ExportCommands : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportCommands)

public:
    /// `action` is on while there is something to export.
    ExportCommands(const Context &context, QAction *action, QWidget *window);

    [[nodiscard]] ExportRun &run() { return m_run; }
    /// The form of this label is offered first; by default the one that was taken last.
    void ask(const QString &label = {});
    /// « Exporter les 12 résultats de la recherche »
    [[nodiscard]] QString heading() const;

private:
    void enable();
    void take(const QFileDialog &dialog, const std::vector<ExportForm> &forms, const QString &file);

    Context m_context;
    QAction *m_action;
    QWidget *m_window;
    ExportRun m_run;
};

/// The forms that there are with the settings as they are.
[[nodiscard]] std::vector<ExportForm> presentForms(const Settings &settings);

} // namespace lutrin::gui
