// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

class QWidget;

namespace lutrin::gui {

/// Says what a standard control is for; theme.h lists the kinds. Set it before the widget shows.
void setKind(QWidget *widget, const char *kind);

/// Empty where none was set.
[[nodiscard]] QByteArray kindOf(const QWidget *widget);
[[nodiscard]] bool hasKind(const QWidget *widget, const char *kind);

} // namespace lutrin::gui
