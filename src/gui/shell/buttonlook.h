// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/palette.h"

#include <QMargins>
#include <QStyle>

class QPainter;
class QWidget;

namespace lutrin::gui {

/// How a button of some kind looks in some state.
struct ButtonLook {
    QColor ground; ///< invalid: none
    QColor border; ///< invalid: none
    QColor words;
    QMargins padding; ///< between the words and the outside, the border's width included
    int borderWidth = 1;
    qreal leftRadius = 0;
    qreal rightRadius = 0;
    bool joinedLeft = false;    ///< the neighbour's border is its left border
    bool onlyUnderline = false; ///< the border runs below alone
    bool strong = false;
    bool underlined = false;
    bool leftAligned = false;
};

/// Of the kinds `primary`, `flat`, `link`, `row`, of a bordered one, or of one on `floating`.
[[nodiscard]] ButtonLook pushButtonLook(const QWidget *button, QStyle::State state,
                                        const Palette &palette, int percent);
/// Of the kinds `segment` and `chip`, or of a plain one.
[[nodiscard]] ButtonLook toolButtonLook(const QWidget *button, QStyle::State state,
                                        const Palette &palette, int percent);

void drawPanel(QPainter &painter, const QRect &place, const ButtonLook &look);

} // namespace lutrin::gui
