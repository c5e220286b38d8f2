// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/deeds.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace lutrin::library {
struct UndoReport;
}

namespace lutrin::gui {

/// Changes the library's records and gives the number of that change, 0 where nothing changed
/// (library/history.h). Runs on a worker.
using RecordedStep = std::function<Result<std::int64_t>(library::Library &, const Deeds::Course &)>;

/// A deed that the library records as a change: it is taken back, and done again, by that.
[[nodiscard]] Deeds::Deed changeDeed(const QString &words, RecordedStep perform);

/// Several as one: taken back from the last to the first, and all or none of them done.
[[nodiscard]] Deeds::Deed togetherDeed(const QString &words, std::vector<Deeds::Deed> parts);

/// Hears on a worker what taking a change back did.
using UndoListener = std::function<void(const library::UndoReport &)>;

/// Takes a change back, whatever was done since; that can be taken back itself.
[[nodiscard]] Deeds::Deed undoDeed(const QString &words, std::int64_t change,
                                   UndoListener listener = {});

} // namespace lutrin::gui
