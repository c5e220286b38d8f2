// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/donechange.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <utility>

namespace lutrin::gui {

namespace {

class DoneChange : public QUndoCommand {
public:
    DoneChange(const QString &words, std::function<void()> undo, std::function<void()> redo)
        : QUndoCommand(words), m_undo(std::move(undo)), m_redo(std::move(redo))
    {
    }

    void undo() override { m_undo(); }

    /// The stack calls it first when the change is pushed: it is done then.
    void redo() override
    {
        if (std::exchange(m_again, true))
            m_redo();
    }

private:
    std::function<void()> m_undo;
    std::function<void()> m_redo;
    bool m_again = false;
};

} // namespace

const QUndoCommand *pushDone(QUndoStack &stack, const QString &words, std::function<void()> undo,
                             std::function<void()> redo)
{
    auto *command = new DoneChange(words, std::move(undo), std::move(redo));
    stack.push(command);
    return command;
}

} // namespace lutrin::gui
