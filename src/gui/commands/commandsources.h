// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/reference.h"
#include "gui/citations/exportforms.h"
#include "gui/commands/command.h"
#include "search/answer.h"

#include <functional>
#include <vector>

class QAction;
class QMenu;

namespace lutrin::gui {

class Workspace;

/// The enabled actions of a menu and of the menus in it, « Thème : Sombre ».
[[nodiscard]] std::vector<Command> menuCommands(const QMenu &menu);

/// « Énergie – Climat », for each theme and region that the present answer counts: filters by it.
[[nodiscard]] std::vector<Command> termCommands(Workspace &workspace);

/// « Exporter : BibTeX… », for each form: calls `choose` with its label.
[[nodiscard]] std::vector<Command>
exportFormCommands(const std::vector<ExportForm> &forms,
                   const std::function<void(const QString &label)> &choose);

/// One command a style, with its key: calls `choose` with its name. For any thread.
[[nodiscard]] std::vector<Command>
styleCommands(const std::vector<citation::StyleInfo> &styles,
              const std::function<void(const QString &name)> &choose);

/// One command a hit: calls `open` with its id.
[[nodiscard]] std::vector<Command>
documentCommands(const std::vector<search::Hit> &hits,
                 const std::function<void(const std::string &id)> &open);

} // namespace lutrin::gui
