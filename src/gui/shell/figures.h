// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QString>

class QFontMetrics;
class QPainter;

namespace lutrin::gui {

/// Paints a number against the right edge of `rect` with every digit as wide as the others, so
/// that columns of numbers line up; Qt 6.4 cannot ask a face for its tabular figures. Returns the
/// width.
int paintFigures(QPainter &painter, const QRect &rect, const QString &number);

/// The width that paintFigures() takes.
[[nodiscard]] int figuresWidth(const QFontMetrics &metrics, const QString &number);

/// Paints words on one line against the left edge, vertically centred; what does not fit ends in
/// an ellipsis. The words are shaped once, which counts in a list of many rows.
void paintElided(QPainter &painter, const QRect &rect, const QString &words);

} // namespace lutrin::gui
