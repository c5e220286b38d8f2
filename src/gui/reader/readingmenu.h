// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"

#include <QMenu>

class QAction;

namespace lutrin::gui {

/// « Aa »: text size, page, face, line height and measure, each as the settings have it.
class ReadingMenu : public QMenu {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingMenu)

public:
    ReadingMenu(const Context &context, const QList<QAction *> &sizes, QWidget *parent);

private:
    /// Filled when it opens: the faces that are installed take time to list.
    void fill();

    Context m_context;
    QList<QAction *> m_sizes;
};

} // namespace lutrin::gui
