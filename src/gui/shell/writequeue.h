// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "gui/shell/jobs.h"
#include "gui/shell/workspace.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace lutrin::gui {

/// Changes of the library, made off this thread one after another in the order in which they were
/// asked: a lane alone drops what a newer job overtakes, and a change must not be dropped. What
/// was asked is made even if the queue dies meanwhile, with its window: Jobs waits for it.
class WriteQueue : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WriteQueue)

public:
    using Write = std::function<Result<void>(library::Library &)>;

    /// Nobody else may use `lane`.
    WriteQueue(Workspace &workspace, Lane lane, QObject *parent = nullptr);

    /// Does nothing while there is no library. The change is made in the library that is open now,
    /// even if it is closed meanwhile. A failure is told to the user, and the next change goes on;
    /// `done` is called here with the outcome, unless the library is no longer the open one.
    void add(Write write, std::function<void(bool succeeded)> done);

private:
    class Backlog;

    struct Asked {
        std::shared_ptr<library::Library> library;
        std::function<void(bool)> done;
    };

    void begin();
    void end(const Result<void> &outcome);

    Workspace &m_workspace;
    Lane m_lane;
    std::shared_ptr<Backlog> m_backlog; ///< of the writes that are still to be made
    std::deque<Asked> m_asked;          ///< whose outcome is not known here yet, in order
};

} // namespace lutrin::gui
