// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/kind.h"

#include <QLabel>
#include <QPushButton>
#include <QVariant>

namespace lutrin::gui {

namespace {

/// Words take their colour by role, so that it follows the palette.
QPalette::ColorRole roleOf(const QByteArray &kind)
{
    if (kind == "muted" || kind == "heading" || kind == "key")
        return QPalette::PlaceholderText;
    if (kind == "link")
        return QPalette::Link;
    return kind == "warning" ? QPalette::BrightText : QPalette::WindowText;
}

bool isGround(const QByteArray &kind)
{
    return kind == "ground" || kind == "pane" || kind == "paper" || kind == "message";
}

} // namespace

void setKind(QWidget *widget, const char *kind)
{
    const QByteArray name(kind);
    widget->setProperty("kind", QString::fromLatin1(name));
    if (auto *label = qobject_cast<QLabel *>(widget))
        label->setForegroundRole(roleOf(name));
    else if (isGround(name))
        widget->setAttribute(Qt::WA_StyledBackground);
    if (name == "primary" && qobject_cast<QPushButton *>(widget) != nullptr) {
        QFont strong;
        strong.setWeight(QFont::DemiBold);
        widget->setFont(strong);
    }
}

QByteArray kindOf(const QWidget *widget)
{
    return widget != nullptr ? widget->property("kind").toByteArray() : QByteArray();
}

bool hasKind(const QWidget *widget, const char *kind)
{
    return kindOf(widget) == kind;
}

} // namespace lutrin::gui
