// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/selectionkeys.h"

#include <QKeyEvent>

#include <array>

namespace lutrin::gui {

namespace {

struct Movement {
    QKeySequence::StandardKey key;
    QTextCursor::MoveOperation move;
};

constexpr std::array Selections{
    Movement{QKeySequence::SelectNextChar, QTextCursor::NextCharacter},
    Movement{QKeySequence::SelectPreviousChar, QTextCursor::PreviousCharacter},
    Movement{QKeySequence::SelectNextWord, QTextCursor::NextWord},
    Movement{QKeySequence::SelectPreviousWord, QTextCursor::PreviousWord},
    Movement{QKeySequence::SelectNextLine, QTextCursor::Down},
    Movement{QKeySequence::SelectPreviousLine, QTextCursor::Up},
    Movement{QKeySequence::SelectStartOfLine, QTextCursor::StartOfLine},
    Movement{QKeySequence::SelectEndOfLine, QTextCursor::EndOfLine},
    Movement{QKeySequence::SelectStartOfBlock, QTextCursor::StartOfBlock},
    Movement{QKeySequence::SelectEndOfBlock, QTextCursor::EndOfBlock},
    Movement{QKeySequence::SelectStartOfDocument, QTextCursor::Start},
    Movement{QKeySequence::SelectEndOfDocument, QTextCursor::End},
};

} // namespace

std::optional<QTextCursor::MoveOperation> selectionOf(const QKeyEvent &event)
{
    for (const Movement &movement : Selections) {
        if (event.matches(movement.key))
            return movement.move;
    }
    return {};
}

} // namespace lutrin::gui
