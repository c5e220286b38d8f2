// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace lutrin::gui {
class HoldTrace;
class MainWindow;
class Workspace;
} // namespace lutrin::gui

namespace lutrin::app {

/// Null unless the environment names a file in LUTRIN_TRACE. It first gets the line `filled`, when
/// the window shows an answer; from then on holds of the interface thread (gui/shell/holdtrace.h)
/// and what was done: `answered TOTAL`, `rows FIRST`, `opened ID`, `announced WORDS`,
/// `imported`, `failed SUBJECT DETAIL`.
[[nodiscard]] std::unique_ptr<gui::HoldTrace> workTrace(const gui::MainWindow &window,
                                                        const gui::Workspace &workspace);

} // namespace lutrin::app
