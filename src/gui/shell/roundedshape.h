// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

class QColor;
class QPainter;
class QRect;

namespace lutrin::gui {

/// A rounded shape with a hairline around it; an invalid colour is left out.
void drawRounded(QPainter &painter, const QRect &place, qreal radius, const QColor &ground,
                 const QColor &border);

} // namespace lutrin::gui
