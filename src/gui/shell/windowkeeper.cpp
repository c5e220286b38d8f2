// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/windowkeeper.h"

#include "gui/shell/mainwindow.h"
#include "gui/shell/settings.h"
#include "gui/shell/translation.h"
#include "gui/shell/workspace.h"

namespace lutrin::gui {

WindowKeeper::WindowKeeper(const Context &context, Translation &translation, QObject *parent)
    : QObject(parent), m_context(context), m_translation(translation)
{
    makeWindow();
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::show()
{
    m_window->show();
}

void WindowKeeper::makeWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(m_context);
    // Queued: the window that asks must not die inside its own signal.
    connect(
        m_window.get(), &MainWindow::languageChosen, this,
        [this](const QString &choice) {
            m_context.workspace.setLanguage(m_translation.use(choice).toStdString());
            makeWindow();
            show();
        },
        Qt::QueuedConnection);
}

} // namespace lutrin::gui
