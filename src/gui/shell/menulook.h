// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/palette.h"

#include <QSize>

class QPainter;
class QStyleOptionMenuItem;

namespace lutrin::gui {

/// The size of a menu's row around `contents`, the words without their shortcut.
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &contents,
                                 int percent);

/// A menu's row: a tick where it is chosen, the words, the shortcut or the arrow of a submenu.
void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &item, const Palette &palette,
                  int percent);

} // namespace lutrin::gui
