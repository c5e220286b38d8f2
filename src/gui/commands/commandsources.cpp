// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/commands/commandsources.h"

#include "gui/citations/stylenames.h"
#include "gui/commands/commandmodel.h"
#include "gui/commands/othernames.h"
#include "gui/shell/foldedtext.h"
#include "gui/shell/phrases.h"
#include "gui/shell/workspace.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QPointer>

namespace lutrin::gui {

namespace {

/// Gives the words their translation context.
struct CommandSources {
    Q_DECLARE_TR_FUNCTIONS(lutrin::gui::CommandSources)
};

void collect(const QMenu &menu, const QString &title, std::vector<Command> &commands)
{
    for (QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isEnabled())
            continue;
        if (const QMenu *inner = action->menu()) {
            collect(*inner, inner->title(), commands);
            continue;
        }
        // A choice says nothing without what it chooses.
        const bool choice = action->actionGroup() != nullptr;
        commands.push_back({choice ? CommandSources::tr("%1\u00a0: %2").arg(title, action->text())
                                   : action->text(),
                            action->shortcut().toString(QKeySequence::NativeText),
                            [action = QPointer<QAction>(action)] {
                                if (action)
                                    action->trigger();
                            }});
        commands.back().otherNames = otherNames(action->objectName());
    }
}

} // namespace

std::vector<Command> menuCommands(const QMenu &menu)
{
    std::vector<Command> commands;
    collect(menu, menu.title(), commands);
    return commands;
}

std::vector<Command> termCommands(Workspace &workspace)
{
    std::vector<Command> commands;
    for (const search::FacetCounts &counts : workspace.answer().facets) {
        const bool tree =
            counts.facet == search::Facet::Theme || counts.facet == search::Facet::Region;
        const QString kind = counts.facet == search::Facet::Theme ? CommandSources::tr("thème")
                                                                  : CommandSources::tr("région");
        for (std::size_t at = 0; tree && at < counts.values.size(); ++at) {
            const search::FacetValue value = counts.values[at];
            commands.push_back({valueText(counts.facet, value), kind,
                                [&workspace, facet = counts.facet, id = std::string(value.id)] {
                                    workspace.setFilter(facet, id);
                                }});
        }
    }
    return commands;
}

std::vector<Command> exportFormCommands(const std::vector<ExportForm> &forms,
                                        const std::function<void(const QString &)> &choose)
{
    std::vector<Command> commands;
    commands.reserve(forms.size());
    for (const ExportForm &form : forms)
        commands.push_back({CommandSources::tr("Exporter\u00a0: %1…").arg(form.label),
                            {},
                            [choose, label = form.label] { choose(label); }});
    return commands;
}

std::vector<Command> styleCommands(const std::vector<citation::StyleInfo> &styles,
                                   const std::function<void(const QString &)> &choose)
{
    std::vector<Command> commands;
    commands.reserve(styles.size());
    for (const citation::StyleInfo &style : inUseFirst(styles)) {
        const QString name = QString::fromStdString(style.name);
        commands.push_back(
            {styleLabel(style), CommandSources::tr("style"), [choose, name] { choose(name); }});
        commands.back().key = CommandModel::keyOf(commands.back());
        commands.back().otherNames = {foldedText(QString::fromStdString(style.title)),
                                      foldedText(name)};
    }
    return commands;
}

std::vector<Command> documentCommands(const std::vector<search::Hit> &hits,
                                      const std::function<void(const std::string &)> &open)
{
    std::vector<Command> commands;
    commands.reserve(hits.size());
    for (const search::Hit &hit : hits)
        commands.push_back(
            {QString::fromStdString(hit.title.text),
             CommandSources::tr("analyse") + QStringLiteral(" · ") + dateText(hit.date),
             [open, id = hit.id] { open(id); }});
    return commands;
}

} // namespace lutrin::gui
