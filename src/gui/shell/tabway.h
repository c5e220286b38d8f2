// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace lutrin::gui {

/// Where the Tab key leads from `from`, or back to with Shift: the next widget of the window that
/// takes it, in the order in which one reads what is seen, round and round. Qt's own chain is in
/// the order in which widgets were made and given to each other, and ours are made when they are
/// needed. Null where nothing takes the keyboard.
[[nodiscard]] QWidget *tabNeighbour(const QWidget &window, const QWidget *from, bool next);

} // namespace lutrin::gui
