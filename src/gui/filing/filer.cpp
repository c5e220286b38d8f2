// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/filing/filer.h"

#include "gui/shell/donechange.h"
#include "gui/shell/workspace.h"

#include <utility>

namespace lutrin::gui {

using library::FilingChange;

Filer::Filer(const Context &context, QObject *parent)
    : QObject(parent), m_context(context), m_writes(context.workspace, Lane::Filing)
{
}

std::vector<std::string> Filer::chosen() const
{
    const Workspace &workspace = m_context.workspace;
    if (workspace.selection().size() > 1)
        return workspace.selection();
    if (workspace.document())
        return {workspace.document()->document.id};
    return workspace.selection();
}

bool Filer::possible() const
{
    const auto &library = m_context.workspace.library();
    return library && !library->readOnly();
}

void Filer::file(FilingChange change, const QString &words)
{
    if (change.ids.empty())
        return;
    auto step = std::make_shared<Step>();
    step->changes.push_back(std::move(change));
    step->words = words;
    make(step);
}

void Filer::make(const std::shared_ptr<Step> &step)
{
    m_writes.add(
        [step](library::Library &library) -> Result<void> {
            auto back = library.file(step->changes);
            if (!back)
                return failure(back.error());
            step->changes = std::move(*back);
            return {};
        },
        [this, step](bool succeeded) {
            if (succeeded && !step->changes.empty())
                take(step);
        });
}

void Filer::take(const std::shared_ptr<Step> &step)
{
    if (std::exchange(step->fresh, false))
        pushDone(
            m_context.workspace.changes(), step->words, [this, step] { make(step); },
            [this, step] { make(step); });
    emit changed();
    m_context.workspace.askAgain();
}

} // namespace lutrin::gui
