// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/recordbuttons.h"

#include "citation/output/keycitation.h"
#include "gui/citations/copybutton.h"
#include "gui/citations/exportforms.h"
#include "gui/shell/choicebutton.h"
#include "gui/shell/jobs.h"
#include "gui/shell/workspace.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace lutrin::gui {

namespace {

constexpr std::size_t withButtons = 2; ///< the first ones

} // namespace

RecordButtons::RecordButtons(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (std::size_t at = 0; at < withButtons; ++at)
        row->addWidget(addCopyButton(recordForms().at(at)), 1);
    addMenu();
    row->addWidget(m_others, 1);
    setDocuments({});
}

CopyButton *RecordButtons::addCopyButton(const ExportForm &form)
{
    auto *button = new CopyButton(form.label, this);
    button->setToolTip(tr("Copier la notice en %1").arg(form.label));
    connect(button, &CopyButton::clicked, this, [this, form, button] { copy(form, button); });
    return button;
}

void RecordButtons::addMenu()
{
    m_others = new ChoiceButton(m_context.theme, ChoiceButton::Look::Plain, this);
    m_others->setChoice(tr("Autres"));
    m_others->setAccessibleName(tr("Autres formats de notice"));
    m_menu = new QMenu(this);
    for (std::size_t at = withButtons; at < recordForms().size(); ++at) {
        const ExportForm &form = recordForms().at(at);
        m_menu->addAction(tr("Copier en %1").arg(form.label), this,
                          [this, form] { copy(form, nullptr); });
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Copier l’appel pour Pandoc ([@clé])"), this, [this] {
        copyKeys(citation::KeyCitation::Pandoc, QStringLiteral("Pandoc"));
    });
    m_menu->addAction(tr("Copier l’appel pour LaTeX (\\autocite)"), this,
                      [this] { copyKeys(citation::KeyCitation::Latex, QStringLiteral("LaTeX")); });
    m_menu->addSeparator();
    m_menu->addAction(tr("Enregistrer dans un fichier…"), this, &RecordButtons::askWhereToSave);
    connect(m_others, &ChoiceButton::clicked, this, [this] {
        const int right = m_others->width() - m_menu->sizeHint().width();
        m_menu->popup(m_others->mapToGlobal(QPoint(right, m_others->height())));
    });
}

void RecordButtons::setDocuments(const std::vector<std::string> &ids)
{
    m_ids = ids;
    setEnabled(!m_ids.empty());
}

void RecordButtons::copy(const ExportForm &form, CopyButton *button)
{
    const auto library = m_context.workspace.library();
    if (!library || m_ids.empty())
        return;
    m_context.workspace.jobs().run(
        Lane::CopyRecords, this,
        [library, ids = m_ids,
         format = form.format](const std::stop_token &stop) -> Result<std::string> {
            std::string records;
            const auto receive = [&records](std::string_view text) {
                records += text;
                return Result<void>();
            };
            const auto written = library->exportTo(ids, format, receive, stop);
            if (!written)
                return failure(written.error());
            return records;
        },
        [this, label = form.label, button](const Result<std::string> &records) {
            take(records, label, button);
        });
}

void RecordButtons::copyKeys(citation::KeyCitation how, const QString &label)
{
    const auto library = m_context.workspace.library();
    if (!library || m_ids.empty())
        return;
    m_context.workspace.jobs().run(
        Lane::CopyRecords, this,
        [library, ids = m_ids, how](const std::stop_token &stop) -> Result<std::string> {
            const auto keys = library->citationKeys(ids, stop);
            if (!keys)
                return failure(keys.error());
            std::vector<std::string> inOrder;
            for (const std::string &id : ids)
                inOrder.push_back(keys->at(id));
            return citation::keyCitation(inOrder, how);
        },
        [this, label](const Result<std::string> &citation) {
            if (!citation)
                return m_context.workspace.fail(citation.error());
            QGuiApplication::clipboard()->setText(QString::fromStdString(*citation));
            m_context.workspace.announce(
                tr("Appel copié pour %1\u00a0: %2").arg(label, QString::fromStdString(*citation)));
        });
}

void RecordButtons::take(const Result<std::string> &records, const QString &label,
                         CopyButton *button)
{
    if (!records)
        return m_context.workspace.fail(records.error());
    QGuiApplication::clipboard()->setText(QString::fromStdString(*records));
    if (button != nullptr)
        button->confirm();
    m_context.workspace.announce(tr("Copié en %1").arg(label));
}

void RecordButtons::askWhereToSave()
{
    auto *dialog = new QFileDialog(window(), tr("Enregistrer les notices"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const ExportForm &form : recordForms())
        filters += fileFilter(form);
    dialog->setNameFilters(filters);
    const auto followFilter = [dialog](const QString &filter) {
        dialog->setDefaultSuffix(std::ranges::find(recordForms(), filter, &fileFilter)->suffix);
    };
    followFilter(filters.front());
    connect(dialog, &QFileDialog::filterSelected, dialog, followFilter);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, dialog](const QString &file) { save(file, dialog->selectedNameFilter()); });
    dialog->open();
}

void RecordButtons::save(const QString &file, const QString &filter)
{
    const auto library = m_context.workspace.library();
    if (!library)
        return;
    const auto form = std::ranges::find(recordForms(), filter, &fileFilter);
    m_context.workspace.jobs().run(
        Lane::SaveRecords, this,
        [library, ids = m_ids, format = form->format,
         path = file.toStdString()](const std::stop_token &stop) {
            return library->exportFile(ids, format, path, library::FilesToo::No, stop);
        },
        [this](const Result<std::int64_t> &written) {
            if (!written)
                return m_context.workspace.fail(written.error());
            m_context.workspace.announce(
                tr("%Ln notice(s) enregistrée(s)", nullptr, int(*written)));
        });
}

} // namespace lutrin::gui
