// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/tabway.h"

#include <QWidget>

namespace lutrin::gui {

QWidget *tabNeighbour(const QWidget &window, const QWidget *from, bool next)
{
    QList<QWidget *> way;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool takes = widget->window() == &window && widget->isVisibleTo(&window) &&
                           widget->isEnabled() && widget->focusProxy() == nullptr &&
                           (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (takes)
            way += widget;
    }
    if (way.isEmpty())
        return nullptr;
    const qsizetype here = way.indexOf(from);
    if (here < 0)
        return next ? way.first() : way.last();
    return way[(here + (next ? 1 : way.size() - 1)) % way.size()];
}

} // namespace lutrin::gui
