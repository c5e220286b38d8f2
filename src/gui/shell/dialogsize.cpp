// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/dialogsize.h"

#include "gui/shell/theme.h"

#include <QWidget>

namespace lutrin::gui {

namespace {

constexpr QSize aroundDialog(48, 48); ///< what stays in sight of the window

} // namespace

QSize roomForDialog(const QWidget &dialog)
{
    const QWidget *below = dialog.parentWidget();
    return below == nullptr ? QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX)
                            : below->window()->size() - aroundDialog;
}

void sizeDialog(QWidget &dialog, const Theme &theme, const QSize &size)
{
    const QSize wanted(theme.scaled(size.width()), theme.scaled(size.height()));
    dialog.resize(wanted.boundedTo(roomForDialog(dialog)));
}

} // namespace lutrin::gui
