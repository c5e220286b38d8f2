// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QUndoStack;

namespace lutrin::gui {

/// Puts a change that is done already onto the stack of what can be taken back. `undo` and `redo`
/// may do their work later; each is called after the other has been, `undo` first.
void pushDone(QUndoStack &stack, const QString &words, std::function<void()> undo,
              std::function<void()> redo);

} // namespace lutrin::gui
