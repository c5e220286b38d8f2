// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QUndoCommand;
class QUndoStack;

namespace lutrin::gui {

/// Puts a change that is done already onto the stack of what can be taken back. `undo` and `redo`
/// may do their work later; each is called after the other has been, `undo` first. Gives what
/// stands there for it, to be known again as long as the stack has it.
const QUndoCommand *pushDone(QUndoStack &stack, const QString &words, std::function<void()> undo,
                             std::function<void()> redo);

} // namespace lutrin::gui
