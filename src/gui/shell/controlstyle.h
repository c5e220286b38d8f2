// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/palette.h"

#include <QProxyStyle>

class QStyleOptionToolButton;

namespace lutrin::gui {

struct ButtonLook;

/// Paints the standard controls in our colours, by the kinds that theme.h lists. The application
/// owns it; `Theme` tells it the palette and the text size. A style sheet would do the same, and
/// cost the start of the program more than all of its panes.
class ControlStyle : public QProxyStyle {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ControlStyle)

public:
    ControlStyle();

    /// `percent` scales the lengths that grow with the text.
    void setLook(const Palette &palette, int percent);

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl part, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &contents,
                                         const QWidget *widget) const override;
    /// Nothing moves by itself.
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *detail) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap name, const QStyleOption *option,
                                     const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;

private:
    [[nodiscard]] int scaled(int pixels) const { return pixels * m_percent / 100; }
    void drawGround(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawPushButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOptionComplex &option, QPainter &painter,
                        const QWidget *widget) const;
    static void drawChip(const QStyleOptionToolButton &chip, const ButtonLook &look,
                         QPainter &painter);
    void drawScrollBar(const QStyleOptionComplex &option, QPainter &painter,
                       const QWidget *widget) const;
    void drawItemGround(const QStyleOption &option, QPainter &painter) const;
    void drawFieldGround(const QStyleOption &option, QPainter &painter,
                         const QWidget *widget) const;

    Palette m_palette;
    int m_percent = 100;
};

} // namespace lutrin::gui
