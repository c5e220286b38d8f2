// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/filing/filer.h"

#include "gui/shell/donechange.h"
#include "gui/shell/workspace.h"

#include <utility>

namespace lutrin::gui {

using library::FilingChange;
using library::FilingKind;

namespace {

QString renamingWords(FilingKind kind, const QString &name)
{
    return (kind == FilingKind::Tag ? Filer::tr("nom de l’étiquette «\u00a0%1\u00a0»")
                                    : Filer::tr("nom du dossier «\u00a0%1\u00a0»"))
        .arg(name);
}

QString removalWords(FilingKind kind, const QString &name)
{
    return (kind == FilingKind::Tag ? Filer::tr("suppression de l’étiquette «\u00a0%1\u00a0»")
                                    : Filer::tr("suppression du dossier «\u00a0%1\u00a0»"))
        .arg(name);
}

QString mergedWords(FilingKind kind, const QString &name)
{
    return (kind == FilingKind::Tag ? Filer::tr("Deux étiquettes réunies sous «\u00a0%1\u00a0»")
                                    : Filer::tr("Deux dossiers réunis sous «\u00a0%1\u00a0»"))
        .arg(name);
}

QString removedWords(FilingKind kind, const QString &name)
{
    return (kind == FilingKind::Tag
                ? Filer::tr("Étiquette «\u00a0%1\u00a0» supprimée")
                : Filer::tr("Dossier «\u00a0%1\u00a0» supprimé, ses analyses restent"))
        .arg(name);
}

QString renamedWords(FilingKind kind, const QString &name)
{
    return (kind == FilingKind::Tag ? Filer::tr("Étiquette renommée «\u00a0%1\u00a0»")
                                    : Filer::tr("Dossier renommé «\u00a0%1\u00a0»"))
        .arg(name);
}

} // namespace

Filer::Filer(const Context &context, QObject *parent)
    : QObject(parent), m_context(context), m_writes(context.workspace, Lane::Filing)
{
    const Workspace &workspace = context.workspace;
    connect(&workspace, &Workspace::libraryOpened, this, &Filer::chosenChanged);
    connect(&workspace, &Workspace::documentOpened, this, &Filer::chosenChanged);
    connect(&workspace, &Workspace::selectionChanged, this, &Filer::chosenChanged);
    connect(&workspace, &Workspace::coverChanged, this, &Filer::chosenChanged);
}

std::vector<std::string> Filer::chosen() const
{
    const Workspace &workspace = m_context.workspace;
    if (workspace.selection().size() > 1)
        return workspace.selection();
    if (workspace.documentAtHand())
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
    step->next.changes.push_back(std::move(change));
    step->words = words;
    make(step);
}

void Filer::rename(FilingKind kind, const QString &name, const QString &wanted)
{
    if (wanted.simplified().isEmpty() || wanted.simplified() == name)
        return;
    auto step = std::make_shared<Step>();
    step->words = renamingWords(kind, name);
    step->naming = {.facet = facetOf(kind), .from = name.toStdString(), .to = {}};
    m_writes.add(
        [step, kind, wanted = wanted.toStdString()](library::Library &library) -> Result<void> {
            auto renamed = library.renameFiling(kind, step->naming.from, wanted);
            if (!renamed)
                return failure(renamed.error());
            step->naming.to = std::move(renamed->name);
            step->naming.merged = renamed->merged;
            step->next = std::move(renamed->back);
            return {};
        },
        [this, step, kind](bool succeeded) { takeNaming(succeeded, kind, step); });
}

void Filer::remove(FilingKind kind, const QString &name)
{
    auto step = std::make_shared<Step>();
    step->words = removalWords(kind, name);
    step->naming = {.facet = facetOf(kind), .from = name.toStdString(), .to = {}};
    m_writes.add(
        [step, kind](library::Library &library) -> Result<void> {
            auto back = library.removeFiling(kind, step->naming.from);
            if (!back)
                return failure(back.error());
            step->next = std::move(*back);
            return {};
        },
        [this, step, kind](bool succeeded) { takeNaming(succeeded, kind, step); });
}

void Filer::takeNaming(bool succeeded, FilingKind kind, const std::shared_ptr<Step> &step)
{
    if (!succeeded || step->next.changes.empty())
        return;
    take(step);
    const Naming &naming = step->naming;
    const QString name = QString::fromStdString(naming.to.empty() ? naming.from : naming.to);
    m_context.workspace.announceDone(naming.to.empty() ? removedWords(kind, name)
                                     : naming.merged   ? mergedWords(kind, name)
                                                       : renamedWords(kind, name));
}

void Filer::make(const std::shared_ptr<Step> &step)
{
    m_writes.add(
        [step](library::Library &library) -> Result<void> {
            auto back = library.file(step->next);
            if (!back)
                return failure(back.error());
            step->next = std::move(*back);
            return {};
        },
        [this, step](bool succeeded) {
            if (succeeded && !step->next.changes.empty())
                take(step);
        });
}

/// What filters by a name that gave way filters by the other.
void Filer::follow(Step &step)
{
    const bool undone = std::exchange(step.done, !step.done);
    const Naming &naming = step.naming;
    if (naming.from.empty())
        return;
    Workspace &workspace = m_context.workspace;
    if (!undone)
        workspace.renameFilter(naming.facet, naming.from, naming.to);
    else if (!naming.to.empty() && !naming.merged) // else nobody knows which of them was meant
        workspace.renameFilter(naming.facet, naming.to, naming.from);
    emit renamed();
}

void Filer::take(const std::shared_ptr<Step> &step)
{
    if (!std::exchange(step->remembered, true))
        pushDone(
            m_context.workspace.changes(), step->words, [this, step] { make(step); },
            [this, step] { make(step); });
    follow(*step);
    emit changed();
    m_context.workspace.askAgain();
}

} // namespace lutrin::gui
