// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

class QWidget;

namespace lutrin::gui {

/// What a standard control is for, by which ControlStyle paints it.
enum class WidgetKind : quint8 {
    None, ///< as its class is: a bordered push button, a plain label …

    // QPushButton
    Primary, ///< the one thing to press
    Flat,    ///< text only
    Row,     ///< a line of a popup

    // QToolButton
    Segment, ///< one of several forms side by side
    Chip,    ///< an active filter

    // QLabel; a push button may be a link too
    Heading,
    Muted,
    Link,
    Warning,
    Key, ///< a key's cap

    // QLineEdit
    Query, ///< without a frame of its own
    Wrong, ///< what it has is refused

    List, ///< of QListView: rows with room, on the ground of what is around it

    // QFrame
    Card,     ///< rounded paper
    Rule,     ///< a hairline
    Floating, ///< on ink
    Popup,    ///< a window of its own, with the lists inside it

    // QWidget, filled with a colour
    Ground,
    Pane,
    Paper,
    Message,
};

/// Set it before the widget shows.
void setKind(QWidget *widget, WidgetKind kind);

/// None for no widget.
[[nodiscard]] WidgetKind kindOf(const QWidget *widget);
[[nodiscard]] bool hasKind(const QWidget *widget, WidgetKind kind);

} // namespace lutrin::gui
