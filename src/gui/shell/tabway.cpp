// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/tabway.h"

#include <QWidget>

#include <algorithm>

namespace lutrin::gui {

namespace {

bool takesTab(const QWidget &widget)
{
    return widget.isEnabled() && widget.focusProxy() == nullptr &&
           (widget.focusPolicy() & Qt::TabFocus) != 0;
}

/// What is seen of a widget's children, line by line: those that stand beside the first of a line
/// are of that line, from left to right.
QList<QWidget *> asRead(const QWidget &parent)
{
    QList<QWidget *> children;
    for (QWidget *child : parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (!child->isWindow() && child->isVisibleTo(&parent))
            children += child;
    }
    std::ranges::stable_sort(children, {}, [](const QWidget *child) { return child->y(); });
    for (auto line = children.begin(); line != children.end();) {
        const int middle = (*line)->geometry().center().y();
        const auto end = std::find_if(line + 1, children.end(), [middle](const QWidget *child) {
            return child->y() > middle;
        });
        std::stable_sort(line, end, [](const QWidget *one, const QWidget *other) {
            return one->x() < other->x();
        });
        line = end;
    }
    return children;
}

void addWay(const QWidget &parent, QList<QWidget *> &way)
{
    for (QWidget *child : asRead(parent)) {
        if (takesTab(*child))
            way += child;
        addWay(*child, way);
    }
}

} // namespace

QWidget *tabNeighbour(const QWidget &window, const QWidget *from, bool next)
{
    QList<QWidget *> way;
    addWay(window, way);
    if (way.isEmpty())
        return nullptr;
    const qsizetype here = way.indexOf(from);
    if (here < 0)
        return next ? way.first() : way.last();
    return way[(here + (next ? 1 : way.size() - 1)) % way.size()];
}

} // namespace lutrin::gui
