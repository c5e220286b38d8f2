// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QWidget;

namespace lutrin::gui {

class Theme;

/// The largest that a dialog may be: some of the window that it belongs to stays in sight.
[[nodiscard]] QSize roomForDialog(const QWidget &dialog);

/// Gives a dialog its size: `size` at 100 % of the interface's, larger with the text, yet never
/// so large that its buttons would stand outside the window that it belongs to.
void sizeDialog(QWidget &dialog, const Theme &theme, const QSize &size);

} // namespace lutrin::gui
