// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/checklook.h"

#include "gui/shell/palette.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace lutrin::gui {

namespace {

/// Points of a box of the size 1.
const QPolygonF Tick{{0.24, 0.52}, {0.43, 0.71}, {0.77, 0.32}};
const QPolygonF Dash{{0.26, 0.5}, {0.74, 0.5}};

} // namespace

void drawCheck(QPainter &painter, const QStyleOption &option, const Palette &palette)
{
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool filled = partly || option.state.testFlag(QStyle::State_On);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(enabled ? 1 : 0.5);
    painter.setPen(filled ? palette.accent : palette.muted);
    painter.setBrush(filled ? palette.accent : palette.paper);
    painter.drawRoundedRect(box, 3, 3);
    if (filled) {
        painter.setPen(
            QPen(palette.onAccent, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.translate(box.topLeft());
        painter.drawPolyline(
            QTransform::fromScale(box.width(), box.height()).map(partly ? Dash : Tick));
    }
    painter.restore();
}

void drawRadio(QPainter &painter, const QStyleOption &option, const Palette &palette)
{
    const QRectF circle = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool chosen = option.state.testFlag(QStyle::State_On);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(option.state.testFlag(QStyle::State_Enabled) ? 1 : 0.5);
    painter.setPen(chosen ? palette.accent : palette.muted);
    painter.setBrush(chosen ? palette.accent : palette.paper);
    painter.drawEllipse(circle);
    if (chosen) {
        const qreal rim = circle.width() / 3;
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.onAccent);
        painter.drawEllipse(circle.adjusted(rim, rim, -rim, -rim));
    }
    painter.restore();
}

QRect besideCheck(QRect words, const QStyleOption &row, const QStyle &style, const QWidget *list)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&row);
    if (item == nullptr || !item->features.testFlag(QStyleOptionViewItem::HasCheckIndicator))
        return words;
    const QRect check = style.subElementRect(QStyle::SE_ItemViewItemCheckIndicator, item, list);
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, item, list) + 1;
    const int room = style.pixelMetric(QStyle::PM_CheckBoxLabelSpacing, item, list) - margin;
    if (item->direction == Qt::RightToLeft)
        words.setRight(check.left() - room);
    else
        words.setLeft(check.right() + room);
    return words;
}

} // namespace lutrin::gui
