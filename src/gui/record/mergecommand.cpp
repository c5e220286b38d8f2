// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/record/mergecommand.h"

#include "gui/record/mergedialog.h"
#include "gui/shell/workspace.h"

#include <QAction>

#include <utility>

namespace lutrin::gui {

namespace {

constexpr std::size_t mostMerged = 10; ///< columns of the dialog

using Records = std::vector<corpus::Document>;

/// With their texts, which may differ, too.
Result<Records> wholeRecords(const library::Library &library, const std::vector<std::string> &ids,
                             const std::stop_token &stop)
{
    Records records;
    for (const std::string &id : ids) {
        if (stop.stop_requested())
            return failure({.cause = Cause::Cancelled});
        auto record = library.document(id);
        if (!record)
            return failure(record.error());
        records.push_back(std::move(*record));
    }
    return records;
}

} // namespace

MergeCommand::MergeCommand(const Context &context, QAction *action, QWidget *window)
    : QObject(window), m_context(context), m_action(action), m_window(window)
{
    connect(action, &QAction::triggered, this, &MergeCommand::ask);
    const Workspace &workspace = context.workspace;
    connect(&workspace, &Workspace::libraryOpened, this, &MergeCommand::enable);
    connect(&workspace, &Workspace::selectionChanged, this, &MergeCommand::enable);
    enable();
}

void MergeCommand::enable()
{
    const auto &library = m_context.workspace.library();
    const std::size_t chosen = m_context.workspace.selection().size();
    m_action->setEnabled(library && !library->readOnly() && chosen >= 2 && chosen <= mostMerged);
}

void MergeCommand::ask()
{
    if (!m_action->isEnabled())
        return;
    m_context.workspace.jobs().run(
        Lane::Preview, this,
        [library = m_context.workspace.library(), ids = m_context.workspace.selection()](
            const std::stop_token &stop) { return wholeRecords(*library, ids, stop); },
        [this](Result<Records> &&records) {
            if (!records)
                return m_context.workspace.fail(records.error());
            open(std::move(*records));
        });
}

void MergeCommand::open(Records records)
{
    auto *dialog = new MergeDialog(m_context, std::move(records), m_window);
    connect(dialog, &MergeDialog::merged, this, &MergeCommand::take);
    dialog->open();
}

void MergeCommand::take(const std::string &kept, const std::vector<std::string> &others)
{
    emit merged(kept, others);
    m_context.workspace.openDocument(kept);
    m_context.workspace.announceDone(
        tr("%Ln analyse(s) réunie(s) en une seule", nullptr, static_cast<int>(others.size()) + 1));
}

} // namespace lutrin::gui
