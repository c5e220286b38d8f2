// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace lutrin::gui {

/// What people may call a command that has another name here, folded: « supprimer », “delete”. In
/// both languages at once, as one reads the interface in one and thinks in the other. `action` is
/// the command's object name; empty for most.
[[nodiscard]] QStringList otherNames(const QString &action);

} // namespace lutrin::gui
