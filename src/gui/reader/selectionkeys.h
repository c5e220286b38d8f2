// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextCursor>

#include <optional>

class QKeyEvent;

namespace lutrin::gui {

/// How a key with Shift extends a selection; nothing for other keys.
[[nodiscard]] std::optional<QTextCursor::MoveOperation> selectionOf(const QKeyEvent &event);

} // namespace lutrin::gui
