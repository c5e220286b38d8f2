// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk.h"

#include "gui/shell/mainwindow.h"
#include "gui/shell/translation.h"

#include <memory>

namespace lutrin::gui {

/// A test of the whole window: in French, on a library of the bundled corpus.
class WindowTest : public QObject {
protected:
    /// Returns when the window is on screen and its first document open; the test fails otherwise.
    void openWindow()
    {
        m_translation = std::make_unique<Translation>(
            QStringLiteral(LUTRIN_BUILD_DIRECTORY "/share/lutrin/translations"));
        m_translation->use(QStringLiteral("fr"));
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open());
        m_window = std::make_unique<MainWindow>(m_desk->context);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(m_desk->workspace.document() != nullptr);
    }

    void closeWindow()
    {
        m_window.reset();
        m_desk.reset();
        m_translation.reset();
    }

    std::unique_ptr<Translation> m_translation;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace lutrin::gui
