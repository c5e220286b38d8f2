// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStyle>

namespace lutrin::gui {

/// The symbol that stands for one of Qt's own; empty where Qt's stays.
[[nodiscard]] QString standardSymbol(QStyle::StandardPixmap name);

} // namespace lutrin::gui
