// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "gui/shell/writequeue.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

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
    /// Runs on a worker, and must own all it needs.
    using Step = std::function<Result<void>(library::Library &)>;

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

signals:
    /// A step came to its end without failure.
    void performed();

private:
    struct State;
    enum class Way { Forth, Back };

    void make(Way way, const std::shared_ptr<State> &state);
    void take(const std::shared_ptr<State> &state);

    Workspace &m_workspace;
    WriteQueue m_writes;
};

} // namespace lutrin::gui
