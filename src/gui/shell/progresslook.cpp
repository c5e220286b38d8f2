// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/progresslook.h"

#include "gui/shell/palette.h"
#include "gui/shell/roundedshape.h"

#include <QStyleOption>

namespace lutrin::gui {

namespace {

constexpr int progressHeight = 4;

} // namespace

void drawProgress(QPainter &painter, const QStyleOption &option, const Palette &palette)
{
    const auto &bar = static_cast<const QStyleOptionProgressBar &>(option);
    QRect groove = option.rect;
    groove.setHeight(progressHeight);
    groove.moveTop(option.rect.center().y() - progressHeight / 2);
    drawRounded(painter, groove, 2, palette.chip, {});
    QRect done = groove;
    if (bar.maximum > bar.minimum) {
        const qint64 width = groove.width();
        done.setWidth(
            static_cast<int>(width * (bar.progress - bar.minimum) / (bar.maximum - bar.minimum)));
    } else {
        done.adjust(groove.width() / 3, 0, -groove.width() / 3, 0);
    }
    drawRounded(painter, done, 2, palette.accent, {});
}

} // namespace lutrin::gui
