// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/verbs.h"

namespace lutrin::cli {

std::vector<std::unique_ptr<Command>> verbs()
{
    std::vector<std::unique_ptr<Command>> all;
    for (const auto make :
         {makeList,    makeShow,     makeSearch,    makeCite,       makeQuote,    makeStyles,
          makeImport,  makeChanges,  makeUndo,      makeAttach,     makeEdit,     makeRename,
          makeRemove,  makeMerge,    makeRevisions, makeMap,        makeSeparate, makeExport,
          makeStats,   makeTag,      makeCollect,   makeHighlights, makeSearches, makeLog,
          makeAnalyse, makeAcronyms, makeCheck,     makeRepair,     makeBackup,   makeRestore})
        all.push_back(make());
    return all;
}

} // namespace lutrin::cli
