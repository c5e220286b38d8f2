// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/controlstyle.h"

#include "gui/shell/buttonlook.h"
#include "gui/shell/checklook.h"
#include "gui/shell/menulook.h"
#include "gui/shell/metrics.h"
#include "gui/shell/progresslook.h"
#include "gui/shell/roundedshape.h"
#include "gui/shell/standardsymbol.h"
#include "gui/shell/symbol.h"
#include "gui/shell/widgetkind.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

#include <algorithm>

namespace lutrin::gui {

namespace {

constexpr int scrollBarExtent = 10;
constexpr int shortestSlider = 32;
constexpr int chipGap = 4; ///< as Qt has it in a button's size

/// Whether the rows of a list have room around their words and a rounded ground.
bool hasRoomyRows(const QWidget *list)
{
    const QWidget *around = list != nullptr ? list->parentWidget() : nullptr;
    return hasKind(list, WidgetKind::List) || hasKind(around, WidgetKind::Popup) ||
           hasKind(around, WidgetKind::Card);
}

} // namespace

ControlStyle::ControlStyle() : QProxyStyle(QStringLiteral("fusion")), m_palette(lightPalette()) {}

void ControlStyle::setLook(const Palette &palette, int percent)
{
    m_palette = palette;
    m_percent = percent;
}

void ControlStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // What is below shows through around the handle.
    if (qobject_cast<QScrollBar *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_Widget:
        return drawGround(*option, *painter, widget);
    case PE_PanelLineEdit:
        return drawFieldGround(*option, *painter, widget);
    case PE_PanelItemViewItem:
        if (hasRoomyRows(widget))
            return drawItemGround(*option, *painter);
        break;
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_palette.line);
        return painter->fillRect(option->rect.adjusted(1, 1, -1, -1), m_palette.paper);
    case PE_FrameMenu:
    case PE_PanelScrollAreaCorner: // what is around the bars goes on between them
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(*painter, *option, m_palette);
    case PE_IndicatorRadioButton:
        return drawRadio(*painter, *option, m_palette);
    case PE_PanelTipLabel:
        return painter->fillRect(option->rect, m_palette.ink);
    case PE_FrameFocusRect:
        // Items show by their ground that they are current.
        if (qobject_cast<const QAbstractItemView *>(widget) == nullptr)
            drawRounded(*painter, option->rect, metrics::chipRadius, {}, m_palette.accent);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        return drawPushButton(*option, *painter, widget);
    case CE_ShapedFrame:
        return drawFrame(*option, *painter, widget);
    case CE_Splitter:
        return painter->fillRect(option->rect, m_palette.line);
    case CE_ProgressBar:
        return drawProgress(*painter, *option, m_palette);
    case CE_MenuItem:
        return drawMenuItem(*painter, *static_cast<const QStyleOptionMenuItem *>(option), m_palette,
                            m_percent);
    case CE_MenuEmptyArea:
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ToolButton)
        drawToolButton(*option, *painter, widget);
    else if (control == CC_ScrollBar)
        drawScrollBar(*option, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void ControlStyle::drawGround(const QStyleOption &option, QPainter &painter,
                              const QWidget *widget) const
{
    const WidgetKind kind = kindOf(widget);
    if (kind == WidgetKind::Ground)
        painter.fillRect(option.rect, m_palette.ground);
    else if (kind == WidgetKind::Pane)
        painter.fillRect(option.rect, m_palette.pane);
    else if (kind == WidgetKind::Paper)
        painter.fillRect(option.rect, m_palette.paper);
    else if (kind == WidgetKind::Message) {
        painter.fillRect(option.rect, m_palette.chip);
        painter.fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0), m_palette.line);
    }
}

void ControlStyle::drawFrame(const QStyleOption &option, QPainter &painter,
                             const QWidget *widget) const
{
    const WidgetKind kind = kindOf(widget);
    if (kind == WidgetKind::Rule)
        painter.fillRect(option.rect, m_palette.line);
    else if (kind == WidgetKind::Card)
        drawRounded(painter, option.rect, metrics::fieldRadius, m_palette.paper, m_palette.line);
    else if (kind == WidgetKind::Floating)
        drawRounded(painter, option.rect, metrics::controlRadius, m_palette.ink, {});
    else if (kind == WidgetKind::Popup) {
        painter.fillRect(option.rect, m_palette.line);
        painter.fillRect(option.rect.adjusted(1, 1, -1, -1), m_palette.paper);
    } else if (kind == WidgetKind::Key)
        drawRounded(painter, option.rect, metrics::chipRadius, {}, m_palette.line);
    else
        QProxyStyle::drawControl(CE_ShapedFrame, &option, &painter, widget);
}

void ControlStyle::drawFieldGround(const QStyleOption &option, QPainter &painter,
                                   const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame == nullptr || frame->lineWidth == 0 || hasKind(widget, WidgetKind::Query))
        return;
    const bool focused = (option.state & State_HasFocus) != 0;
    drawRounded(painter, option.rect, metrics::controlRadius, m_palette.paper,
                hasKind(widget, WidgetKind::Wrong) ? m_palette.warning
                : focused                          ? m_palette.accent
                                                   : m_palette.line);
}

void ControlStyle::drawItemGround(const QStyleOption &option, QPainter &painter) const
{
    if ((option.state & State_Enabled) == 0)
        return;
    const QColor ground = (option.state & State_Selected) != 0    ? m_palette.accentGround
                          : (option.state & State_MouseOver) != 0 ? m_palette.chip
                                                                  : QColor();
    const QColor ring = (option.state & State_HasFocus) != 0 ? m_palette.accent : QColor();
    drawRounded(painter, option.rect, metrics::chipRadius, ground, ring);
}

void ControlStyle::drawPushButton(const QStyleOption &option, QPainter &painter,
                                  const QWidget *widget) const
{
    const ButtonLook look = pushButtonLook(widget, option.state, m_palette, m_percent);
    drawPanel(painter, option.rect, look);
    QStyleOptionButton words = *static_cast<const QStyleOptionButton *>(&option);
    words.palette.setColor(QPalette::ButtonText, look.words);
    words.features &= ~QStyleOptionButton::HasMenu;
    painter.save();
    QFont font = painter.font();
    font.setUnderline(look.underlined);
    painter.setFont(font);
    if (look.leftAligned)
        drawItemText(&painter, words.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic,
                     words.palette, true, words.text, QPalette::ButtonText);
    else
        QProxyStyle::drawControl(CE_PushButtonLabel, &words, &painter, widget);
    painter.restore();
}

void ControlStyle::drawToolButton(const QStyleOptionComplex &option, QPainter &painter,
                                  const QWidget *widget) const
{
    const ButtonLook look = toolButtonLook(widget, option.state, m_palette, m_percent);
    drawPanel(painter, option.rect, look);
    QStyleOptionToolButton words = *static_cast<const QStyleOptionToolButton *>(&option);
    words.palette.setColor(QPalette::ButtonText, look.words);
    if (hasKind(widget, WidgetKind::Chip))
        return drawChip(words, look, painter);
    if (look.strong)
        words.font.setWeight(QFont::DemiBold);
    QProxyStyle::drawControl(CE_ToolButtonLabel, &words, &painter, widget);
}

/// Qt would leave the room that a symbol takes to the left of it to the right of the words.
void ControlStyle::drawChip(const QStyleOptionToolButton &chip, const ButtonLook &look,
                            QPainter &painter)
{
    QRect room = chip.rect.marginsRemoved(look.padding);
    if (!chip.icon.isNull() && (chip.toolButtonStyle == Qt::ToolButtonTextBesideIcon)) {
        const QSize size = chip.iconSize;
        QRect symbol(QPoint(room.left(), chip.rect.center().y() - (size.height() - 1) / 2), size);
        symbol = visualRect(chip.direction, room, symbol);
        const bool enabled = (chip.state & State_Enabled) != 0;
        chip.icon.paint(&painter, symbol, Qt::AlignCenter,
                        enabled ? QIcon::Normal : QIcon::Disabled);
        room.setLeft(room.left() + size.width() + chipGap);
    }
    painter.setFont(chip.font);
    painter.setPen(look.words);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, chip.text);
}

void ControlStyle::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter,
                                 const QWidget *widget) const
{
    const auto &bar = static_cast<const QStyleOptionSlider &>(option);
    if (bar.maximum <= bar.minimum)
        return;
    const QRect handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool pointed =
        (option.activeSubControls & SC_ScrollBarSlider) != 0 && (option.state & State_MouseOver);
    drawRounded(painter, handle.adjusted(2, 2, -2, -2), 3,
                pointed ? m_palette.muted : m_palette.bar, {});
}

QRect ControlStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int side = frame != nullptr && frame->lineWidth > 0 ? scaled(8) + 1 : 0;
        return option->rect.adjusted(side, 0, -side, 0);
    }
    const QRect place = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_ItemViewItemText && hasRoomyRows(widget)
               ? besideCheck(place, *option, *this, widget)
               : place;
}

QRect ControlStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl part, const QWidget *widget) const
{
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const auto &bar = *static_cast<const QStyleOptionSlider *>(option);
    const bool lying = bar.orientation == Qt::Horizontal;
    const int length = lying ? bar.rect.width() : bar.rect.height();
    const qint64 range = static_cast<qint64>(bar.maximum) - bar.minimum;
    const int slider = std::clamp(
        static_cast<int>(qint64(length) * bar.pageStep / std::max<qint64>(1, range + bar.pageStep)),
        std::min(shortestSlider, length), length);
    const int start = sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                              length - slider, bar.upsideDown);
    const auto along = [&](int from, int to) {
        const QRect rect = lying ? QRect(from, 0, to - from, bar.rect.height())
                                 : QRect(0, from, bar.rect.width(), to - from);
        return visualRect(bar.direction, bar.rect, rect);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, start + slider);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + slider, length);
    case SC_ScrollBarGroove:
        return bar.rect;
    default: // no arrows
        return {};
    }
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &contents, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        return contents.grownBy(pushButtonLook(widget, {}, m_palette, m_percent).padding);
    case CT_ToolButton: {
        const QMargins padding = toolButtonLook(widget, {}, m_palette, m_percent).padding;
        // Qt counts two blanks around the words.
        const bool chip = hasKind(widget, WidgetKind::Chip);
        const int blanks = chip ? 2 * option->fontMetrics.horizontalAdvance(u' ') : 0;
        return contents.grownBy(padding) - QSize(blanks, 0);
    }
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool framed = frame != nullptr && frame->lineWidth > 0;
        return framed ? contents + QSize(2 * (scaled(8) + 1), 2 * (scaled(4) + 1)) : contents;
    }
    case CT_MenuItem:
        return menuItemSize(*static_cast<const QStyleOptionMenuItem *>(option), contents,
                            m_percent);
    case CT_ItemViewItem:
        return QProxyStyle::sizeFromContents(type, option, contents, widget) +
               QSize(0, hasRoomyRows(widget) ? 2 * scaled(4) : 0);
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *detail) const
{
    if (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate ||
        hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, detail);
}

QIcon ControlStyle::standardIcon(StandardPixmap name, const QStyleOption *option,
                                 const QWidget *widget) const
{
    const QString own = standardSymbol(name);
    return own.isEmpty() ? QProxyStyle::standardIcon(name, option, widget)
                         : symbol(own, m_palette.muted);
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return shortestSlider;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return scaled(16);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
    case PM_ToolTipLabelFrameWidth:
        return metrics::gap;
    case PM_FocusFrameHMargin:
        if (hasRoomyRows(widget))
            return scaled(8);
        break;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace lutrin::gui
