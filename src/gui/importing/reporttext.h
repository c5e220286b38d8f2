// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/history.h"
#include "library/report.h"

#include <QString>
#include <QStringList>

#include <limits>
#include <string>
#include <vector>

namespace lutrin::gui {

/// « 12 analyses importées, 1 déjà présente, 2 échecs »
[[nodiscard]] QString importSummary(const library::ImportReport &report);

/// « 2 analyses retirées, 1 analyse modifiée depuis, gardée »; empty where nothing changed.
[[nodiscard]] QString undoneText(const library::UndoReport &report);

/// A value on one line, cut where it is long.
[[nodiscard]] QString shortened(const std::string &text);

/// « Chine », « China »
[[nodiscard]] QString quotedList(const std::vector<std::string> &labels);

/// « nouvelle », « doublon » …
[[nodiscard]] QString fateText(library::Fate fate);

/// « b.ris, ligne 12 : même œuvre que « … », repris : éditeur »
[[nodiscard]] QString mergeText(const library::ImportMerge &merge);

/// One line a message, the gravest first: how grave it is, of which file, where in it, and why;
/// then a line for the labels that no term had, one for the terms that records name, and one a
/// record that was merged. Of more than
/// `most`, a last line says how many others there are.
[[nodiscard]] QStringList importMessages(const library::ImportReport &report,
                                         int most = std::numeric_limits<int>::max());

/// The whole report as plain text, for a file.
[[nodiscard]] QString importReportText(const library::ImportReport &report);

} // namespace lutrin::gui
