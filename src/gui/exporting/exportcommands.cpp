// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exporting/exportcommands.h"

#include "gui/citations/citationchoice.h"
#include "gui/exporting/exportname.h"
#include "gui/shell/settings.h"
#include "gui/shell/workspace.h"

#include <QAction>
#include <QFileDialog>

#include <algorithm>

namespace lutrin::gui {

namespace {

constexpr QLatin1String ExportFormKey("export/form");

const ExportForm &formOf(const std::vector<ExportForm> &forms, const QString &filter)
{
    const auto found = std::ranges::find(forms, filter, &fileFilter);
    return found == forms.end() ? forms.front() : *found;
}

/// One result that is open is not chosen from the others.
std::vector<std::string> chosenTogether(const Workspace &workspace)
{
    const std::vector<std::string> &ids = workspace.selection();
    return ids.size() > 1 ? ids : std::vector<std::string>();
}

} // namespace

std::vector<ExportForm> presentForms(const Settings &settings)
{
    return exportForms(
        styleLabel(settings, QString::fromStdString(citationChoice(settings).style)));
}

ExportCommands::ExportCommands(const Context &context, QAction *action, QWidget *window)
    : QObject(window), m_context(context), m_action(action), m_window(window), m_run(context)
{
    connect(action, &QAction::triggered, this, [this] { ask(); });
    const Workspace &workspace = context.workspace;
    connect(&workspace, &Workspace::answered, this, &ExportCommands::enable);
    connect(&workspace, &Workspace::selectionChanged, this, &ExportCommands::enable);
    connect(&m_run, &ExportRun::started, this, &ExportCommands::enable);
    connect(&m_run, &ExportRun::finished, this, &ExportCommands::enable);
    connect(&m_run, &ExportRun::failed, this, &ExportCommands::enable);
    enable();
}

void ExportCommands::enable()
{
    const Workspace &workspace = m_context.workspace;
    const bool something = workspace.answer().total > 0 || workspace.selection().size() > 1;
    m_action->setEnabled(workspace.library() && something && !m_run.running());
}

QString ExportCommands::heading() const
{
    const Workspace &workspace = m_context.workspace;
    const search::Request &request = workspace.request();
    if (const auto chosen = chosenTogether(workspace); !chosen.empty())
        return tr("Exporter les %Ln analyse(s) sélectionnée(s)", nullptr, int(chosen.size()));
    const int total = int(workspace.answer().total);
    if (request.query.empty() && request.filters.empty())
        return tr("Exporter les %Ln analyse(s) de la bibliothèque", nullptr, total);
    return tr("Exporter les %Ln résultat(s) de la recherche", nullptr, total);
}

void ExportCommands::ask(const QString &label)
{
    if (!m_action->isEnabled())
        return;
    const auto forms = presentForms(m_context.settings);
    auto *dialog = new QFileDialog(m_window, heading());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setLabelText(QFileDialog::Accept, tr("Exporter"));
    QStringList filters;
    for (const ExportForm &form : forms)
        filters += fileFilter(form);
    dialog->setNameFilters(filters);
    const QString wanted = label.isEmpty() ? m_context.settings.text(ExportFormKey) : label;
    const auto first = std::ranges::find(forms, wanted, &ExportForm::label);
    const auto followFilter = [dialog, forms](const QString &filter) {
        dialog->setDefaultSuffix(formOf(forms, filter).suffix);
    };
    dialog->selectNameFilter(fileFilter(first == forms.end() ? forms.front() : *first));
    followFilter(dialog->selectedNameFilter());
    dialog->selectFile(exportName(m_context.workspace));
    connect(dialog, &QFileDialog::filterSelected, dialog, followFilter);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, dialog, forms](const QString &file) { take(*dialog, forms, file); });
    dialog->open();
}

void ExportCommands::take(const QFileDialog &dialog, const std::vector<ExportForm> &forms,
                          const QString &file)
{
    const ExportForm form = formForFile(forms, formOf(forms, dialog.selectedNameFilter()), file);
    // Passages are asked for each time: an analysis need not have any.
    if (!form.passages)
        m_context.settings.setText(ExportFormKey, form.label);
    m_run.start({.ids = chosenTogether(m_context.workspace),
                 .request = m_context.workspace.request(),
                 .form = form,
                 .options = citationChoice(m_context.settings),
                 .title = exportName(m_context.workspace),
                 .file = file});
}

} // namespace lutrin::gui
