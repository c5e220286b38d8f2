// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/lineoverlist.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace lutrin::gui {

LineOverList::LineOverList(QLineEdit *line, QAbstractItemView *list) : QObject(line), m_list(list)
{
    line->installEventFilter(this);
}

bool LineOverList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto &pressed = *static_cast<QKeyEvent *>(event);
    switch (pressed.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit taken(pressed.modifiers().testFlag(Qt::ControlModifier));
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace lutrin::gui
