// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

#include <memory>
#include <vector>

namespace lutrin::cli {

[[nodiscard]] std::unique_ptr<Command> makeList();
[[nodiscard]] std::unique_ptr<Command> makeShow();
[[nodiscard]] std::unique_ptr<Command> makeSearch();
[[nodiscard]] std::unique_ptr<Command> makeCite();
[[nodiscard]] std::unique_ptr<Command> makeQuote();
[[nodiscard]] std::unique_ptr<Command> makeStyles();
[[nodiscard]] std::unique_ptr<Command> makeImport();
[[nodiscard]] std::unique_ptr<Command> makeChanges();
[[nodiscard]] std::unique_ptr<Command> makeUndo();
[[nodiscard]] std::unique_ptr<Command> makeAttach();
[[nodiscard]] std::unique_ptr<Command> makeEdit();
[[nodiscard]] std::unique_ptr<Command> makeRemove();
[[nodiscard]] std::unique_ptr<Command> makeMerge();
[[nodiscard]] std::unique_ptr<Command> makeRevisions();
[[nodiscard]] std::unique_ptr<Command> makeRename();
[[nodiscard]] std::unique_ptr<Command> makeMap();
[[nodiscard]] std::unique_ptr<Command> makeSeparate();
[[nodiscard]] std::unique_ptr<Command> makeExport();
[[nodiscard]] std::unique_ptr<Command> makeStats();
[[nodiscard]] std::unique_ptr<Command> makeTag();
[[nodiscard]] std::unique_ptr<Command> makeCollect();
[[nodiscard]] std::unique_ptr<Command> makeHighlights();
[[nodiscard]] std::unique_ptr<Command> makeSearches();
[[nodiscard]] std::unique_ptr<Command> makeLog();
[[nodiscard]] std::unique_ptr<Command> makeCheck();
[[nodiscard]] std::unique_ptr<Command> makeRepair();
[[nodiscard]] std::unique_ptr<Command> makeBackup();
[[nodiscard]] std::unique_ptr<Command> makeRestore();
[[nodiscard]] std::unique_ptr<Command> makeAnalyse();
[[nodiscard]] std::unique_ptr<Command> makeAcronyms();

/// Every verb, in the order in which the help lists them.
[[nodiscard]] std::vector<std::unique_ptr<Command>> verbs();

} // namespace lutrin::cli
