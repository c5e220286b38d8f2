// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/buttonlook.h"

#include "gui/shell/metrics.h"
#include "gui/shell/widgetkind.h"

#include <QPainter>
#include <QPainterPath>
#include <QVariant>
#include <QWidget>

namespace lutrin::gui {

namespace {

/// A button's state in the words that the looks are written in.
struct Touch {
    bool enabled = false;
    bool pointed = false;
    bool pressed = false;
    bool checked = false;
    bool focused = false;

    explicit Touch(QStyle::State state)
        : enabled((state & QStyle::State_Enabled) != 0)
        , pointed(enabled && (state & QStyle::State_MouseOver) != 0)
        , pressed(enabled && (state & QStyle::State_Sunken) != 0)
        , checked((state & QStyle::State_On) != 0)
        , focused(enabled && (state & QStyle::State_HasFocus) != 0)
    {
    }
};

/// Padding that grows with the text, and a border of one pixel.
QMargins padded(int vertical, int horizontal, int percent)
{
    const int high = vertical * percent / 100 + 1;
    const int wide = horizontal * percent / 100 + 1;
    return {wide, high, wide, high};
}

ButtonLook rounded(qreal radius, const QMargins &padding)
{
    ButtonLook look;
    look.leftRadius = look.rightRadius = radius;
    look.padding = padding;
    return look;
}

ButtonLook primaryLook(Touch touch, const Palette &palette, int percent)
{
    ButtonLook look = rounded(metrics::controlRadius, padded(6, 12, percent));
    look.ground = touch.enabled ? palette.accent : palette.chip;
    look.words = touch.enabled ? palette.onAccent : palette.muted;
    look.border = !touch.enabled ? palette.line : touch.focused ? palette.ink : palette.accent;
    look.borderWidth = touch.focused ? 2 : 1;
    return look;
}

ButtonLook linkLook(Touch touch, const Palette &palette, int percent)
{
    ButtonLook look = rounded(0, padded(1, 0, percent));
    look.padding.setLeft(0);
    look.padding.setRight(0);
    look.words = touch.enabled ? palette.accent : palette.muted;
    look.leftAligned = true;
    look.underlined = touch.pointed;
    look.onlyUnderline = true;
    if (touch.focused)
        look.border = palette.accent;
    return look;
}

/// A button that shows only when it is pointed at or has the keyboard.
ButtonLook quietLook(Touch touch, const Palette &palette, int percent, bool row)
{
    ButtonLook look =
        rounded(metrics::controlRadius, row ? padded(5, 10, percent) : padded(3, 6, percent));
    look.words = touch.pointed ? palette.ink : palette.muted;
    if (touch.pointed)
        look.ground = palette.chip;
    if (touch.focused) {
        look.border = palette.accent;
        if (row)
            look.ground = palette.accentGround;
    }
    return look;
}

ButtonLook floatingLook(Touch touch, const Palette &palette)
{
    ButtonLook look = rounded(metrics::chipRadius, {8, 4, 8, 4});
    look.words = palette.paper;
    if (touch.pointed || touch.focused)
        look.ground = palette.muted;
    return look;
}

ButtonLook borderedLook(Touch touch, const Palette &palette, int percent)
{
    ButtonLook look = rounded(metrics::controlRadius, padded(5, 10, percent));
    look.ground = !touch.enabled  ? palette.ground
                  : touch.pressed ? palette.accentGround
                  : touch.checked ? palette.accentGround
                  : touch.pointed ? palette.chip
                                  : palette.paper;
    look.words = touch.checked ? palette.accent : touch.pointed ? palette.ink : palette.muted;
    look.border = touch.focused ? palette.accent : palette.line;
    return look;
}

ButtonLook chipLook(Touch touch, const Palette &palette, int percent)
{
    ButtonLook look = rounded(10.0 * percent / 100, padded(1, 9, percent));
    look.ground = touch.pointed ? palette.chip : palette.accentGround;
    look.words = palette.accent;
    if (touch.focused)
        look.border = palette.accent;
    return look;
}

ButtonLook segmentLook(Touch touch, const QByteArray &place, const Palette &palette, int percent)
{
    ButtonLook look = rounded(0, padded(5, 8, percent));
    look.ground = touch.checked   ? palette.accentGround
                  : touch.pointed ? palette.chip
                                  : palette.paper;
    look.words = touch.checked ? palette.accent : palette.ink;
    look.border = touch.focused ? palette.accent : palette.line;
    look.borderWidth = touch.focused ? 2 : 1;
    look.strong = touch.checked;
    look.leftRadius = place == "first" ? metrics::controlRadius : 0;
    look.rightRadius = place == "last" ? metrics::controlRadius : 0;
    look.joinedLeft = place != "first" && !touch.focused;
    return look;
}

ButtonLook plainToolLook(Touch touch, const Palette &palette, int percent)
{
    ButtonLook look = rounded(metrics::controlRadius, padded(3, 6, percent));
    const bool on = touch.enabled && (touch.checked || touch.pressed);
    look.words = on ? palette.accent : touch.pointed ? palette.ink : palette.muted;
    if (on)
        look.ground = palette.accentGround;
    else if (touch.pointed)
        look.ground = palette.chip;
    if (touch.focused)
        look.border = palette.accent;
    return look;
}

/// A rectangle whose left corners and whose right corners have a radius of their own.
QPainterPath outline(const QRectF &place, qreal left, qreal right)
{
    QPainterPath path;
    const auto corner = [&](qreal x, qreal y, qreal radius, qreal angle) {
        if (radius > 0)
            path.arcTo(QRectF(x, y, 2 * radius, 2 * radius), angle, -90);
    };
    path.moveTo(place.left() + left, place.top());
    path.lineTo(place.right() - right, place.top());
    corner(place.right() - 2 * right, place.top(), right, 90);
    path.lineTo(place.right(), place.bottom() - right);
    corner(place.right() - 2 * right, place.bottom() - 2 * right, right, 0);
    path.lineTo(place.left() + left, place.bottom());
    corner(place.left(), place.bottom() - 2 * left, left, -90);
    path.lineTo(place.left(), place.top() + left);
    corner(place.left(), place.top(), left, 180);
    path.closeSubpath();
    return path;
}

} // namespace

ButtonLook pushButtonLook(const QWidget *button, QStyle::State state, const Palette &palette,
                          int percent)
{
    const Touch touch(state);
    const WidgetKind kind = kindOf(button);
    if (kind == WidgetKind::Primary)
        return primaryLook(touch, palette, percent);
    if (kind == WidgetKind::Link)
        return linkLook(touch, palette, percent);
    if (kind == WidgetKind::Flat || kind == WidgetKind::Row)
        return quietLook(touch, palette, percent, kind == WidgetKind::Row);
    if (button != nullptr && hasKind(button->parentWidget(), WidgetKind::Floating))
        return floatingLook(touch, palette);
    return borderedLook(touch, palette, percent);
}

ButtonLook toolButtonLook(const QWidget *button, QStyle::State state, const Palette &palette,
                          int percent)
{
    const Touch touch(state);
    const WidgetKind kind = kindOf(button);
    if (kind == WidgetKind::Chip)
        return chipLook(touch, palette, percent);
    if (kind == WidgetKind::Segment)
        return segmentLook(touch, button->property("place").toByteArray(), palette, percent);
    return plainToolLook(touch, palette, percent);
}

void drawPanel(QPainter &painter, const QRect &place, const ButtonLook &look)
{
    if (!look.ground.isValid() && !look.border.isValid())
        return;
    painter.save();
    if (look.onlyUnderline) {
        painter.fillRect(place.adjusted(0, place.height() - look.borderWidth, 0, 0), look.border);
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(look.ground.isValid() ? QBrush(look.ground) : QBrush(Qt::NoBrush));
        painter.setPen(look.border.isValid() ? QPen(look.border, look.borderWidth)
                                             : QPen(Qt::NoPen));
        const qreal inset = look.border.isValid() ? look.borderWidth / 2.0 : 0;
        const qreal left = look.joinedLeft ? -inset : inset;
        const QRectF shape = QRectF(place).adjusted(left, inset, -inset, -inset);
        painter.drawPath(outline(shape, look.leftRadius, look.rightRadius));
    }
    painter.restore();
}

} // namespace lutrin::gui
