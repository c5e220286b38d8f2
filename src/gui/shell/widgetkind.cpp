// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/widgetkind.h"

#include <QLabel>
#include <QPushButton>
#include <QVariant>

namespace lutrin::gui {

namespace {

QPalette::ColorRole roleOf(WidgetKind kind)
{
    switch (kind) {
    case WidgetKind::Muted:
    case WidgetKind::Heading:
    case WidgetKind::Key:
        return QPalette::PlaceholderText;
    case WidgetKind::Link:
        return QPalette::Link;
    case WidgetKind::Warning:
        return QPalette::BrightText;
    default:
        return QPalette::WindowText;
    }
}

bool isFilled(WidgetKind kind)
{
    return kind == WidgetKind::Ground || kind == WidgetKind::Pane || kind == WidgetKind::Paper ||
           kind == WidgetKind::Message;
}

} // namespace

void setKind(QWidget *widget, WidgetKind kind)
{
    widget->setProperty("kind", QVariant::fromValue(kind));
    if (auto *label = qobject_cast<QLabel *>(widget))
        label->setForegroundRole(roleOf(kind));
    else if (isFilled(kind))
        widget->setAttribute(Qt::WA_StyledBackground);
    if (kind == WidgetKind::Primary && qobject_cast<QPushButton *>(widget) != nullptr) {
        QFont strong;
        strong.setWeight(QFont::DemiBold);
        widget->setFont(strong);
    }
}

WidgetKind kindOf(const QWidget *widget)
{
    return widget != nullptr ? widget->property("kind").value<WidgetKind>() : WidgetKind::None;
}

bool hasKind(const QWidget *widget, WidgetKind kind)
{
    return kindOf(widget) == kind;
}

} // namespace lutrin::gui
