// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <vector>

namespace lutrin::gui {

class Jobs;
class MainWindow;
class Translation;

/// Keeps the windows: the first one, and further ones of the same library, each with a search and
/// a document of its own. Makes them anew in another language when one is chosen.
class WindowKeeper : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowKeeper)

public:
    /// The first window is the context's. `translation` is in use already, and outlives this.
    WindowKeeper(const Context &context, Translation &translation, QObject *parent = nullptr);
    ~WindowKeeper() override;

    void show();
    /// The first window.
    [[nodiscard]] MainWindow &window() const;
    [[nodiscard]] std::size_t count() const { return m_desks.size(); }
    /// One more window of the library that the first one shows.
    MainWindow &openWindow();
    /// What another start was called with: files and links; none brings the window to the front.
    void take(const QStringList &words);

private:
    /// What a window stands on; the first one's is the program's.
    struct Desk {
        std::unique_ptr<Jobs> jobs;
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<MainWindow> window;
    };

    [[nodiscard]] Workspace &workspaceOf(const Desk &desk) const;
    void makeWindow(Desk &desk);
    void connectOthers(const Desk &desk);
    void useLanguage(const QString &choice, const MainWindow &asking);
    void forget(const MainWindow *window);
    void endLeaving();
    [[nodiscard]] MainWindow &foremost() const;

    Context m_context;
    Translation &m_translation;
    std::vector<std::unique_ptr<Desk>> m_desks;
    /// Of windows that were closed while their jobs were at work: nobody waits for these.
    std::vector<std::unique_ptr<Desk>> m_leaving;
    QTimer m_look; ///< whether they have come to an end
};

} // namespace lutrin::gui
