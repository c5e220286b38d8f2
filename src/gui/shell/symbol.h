// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace lutrin::gui {

/// The symbol `:/icons/NAME.svg` drawn in one colour, rendered anew at each size and device pixel
/// ratio. The files draw with `currentColor`.
[[nodiscard]] QIcon symbol(const QString &name, const QColor &colour);

} // namespace lutrin::gui
