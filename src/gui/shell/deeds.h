// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "gui/shell/writequeue.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace lutrin::gui {

/// What the user does to the library's records. Each step runs off the interface thread, one after
/// the other; the window then reads the library anew, and the deed can be taken back with all else
/// that can (Workspace::changes).
///
///     workspace.deeds().perform({tr("Modifier la fiche"), edit, takeBack});
class Deeds : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Deeds)

public:
    /// How a step that takes a while is stopped, and where it tells how far it has come.
    struct Course {
        std::stop_token stop;
        ProgressCallback progress;
    };

    /// Runs on a worker, and must own all it needs. One that tells how far it has come can be
    /// stopped: it fails as Cancelled then, and leaves the library as it was.
    using Step = std::function<Result<void>(library::Library &, const Course &)>;

    struct Deed {
        QString words; ///< as a menu names it: « Modifier la fiche »
        Step perform;
        Step takeBack;
    };

    explicit Deeds(Workspace &workspace);

    /// Does it, and remembers it once it is done; failing, the workspace tells. `ended` hears then
    /// whether it was done.
    void perform(Deed deed, std::function<void(bool)> ended = {});
    [[nodiscard]] bool busy() const;
    /// Asks the steps that are not at their end to stop. One that cannot goes on.
    void stop();

signals:
    /// A step is at work; `words` say which.
    void begun(const QString &words);
    void progressed(const lutrin::Progress &progress);
    /// A step came to its end without failure.
    void performed();
    /// No step is left.
    void ended();

private:
    struct State;
    enum class Way { Forth, Back };

    void make(Way way, const std::shared_ptr<State> &state);
    void realign(Way failed, const std::shared_ptr<State> &state);
    [[nodiscard]] Course course();
    [[nodiscard]] WriteQueue::Write write(Way way, const std::shared_ptr<State> &state);
    void take(const std::shared_ptr<State> &state);

    Workspace &m_workspace;
    WriteQueue m_writes;
    std::stop_source m_stop; ///< of the steps that are not at their end
};

} // namespace lutrin::gui
