// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"

#include <QObject>

#include <memory>

namespace lutrin::gui {

class MainWindow;
class Translation;

/// Keeps one window open, and makes it anew in another language when one is chosen.
class WindowKeeper : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowKeeper)

public:
    /// `translation` is in use already, and outlives this.
    WindowKeeper(const Context &context, Translation &translation, QObject *parent = nullptr);
    ~WindowKeeper() override;

    void show();
    [[nodiscard]] MainWindow &window() const { return *m_window; }

private:
    void makeWindow();

    Context m_context;
    Translation &m_translation;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace lutrin::gui
