// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/deeds.h"

#include "gui/shell/donechange.h"
#include "gui/shell/slowedprogress.h"
#include "gui/shell/workspace.h"

#include <QScopedValueRollback>
#include <QUndoStack>

#include <utility>

namespace lutrin::gui {

struct Deeds::State {
    Deed deed;
    std::function<void(bool)> ended;       ///< the first time
    bool done = false;                     ///< by the step that came to its end last
    const QUndoCommand *command = nullptr; ///< among what can be taken back, once it is there
    bool realigning = false;
};

Deeds::Deeds(Workspace &workspace)
    : QObject(&workspace), m_workspace(workspace), m_writes(workspace, Lane::Change)
{
    connect(&workspace.jobs(), &Jobs::runningChanged, this, [this](Lane lane, bool running) {
        if (lane == Lane::Change && !running)
            emit ended();
    });
}

void Deeds::perform(Deed deed, std::function<void(bool)> ended)
{
    make(Way::Forth,
         std::make_shared<State>(State{.deed = std::move(deed), .ended = std::move(ended)}));
}

bool Deeds::busy() const
{
    return m_workspace.jobs().running(Lane::Change);
}

void Deeds::stop()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
}

void Deeds::make(Way way, const std::shared_ptr<State> &state)
{
    if (state->realigning)
        return;
    m_writes.add(write(way, state), [this, way, state](bool succeeded) {
        if (succeeded)
            take(state);
        else
            realign(way, state);
        if (const auto ended = std::exchange(state->ended, {}))
            ended(succeeded);
    });
}

/// The stack has gone past a step that was then stopped, or failed: it goes back to before it, so
/// that the next « Annuler » is of this deed still.
void Deeds::realign(Way failed, const std::shared_ptr<State> &state)
{
    QUndoStack &changes = m_workspace.changes();
    const int passed = failed == Way::Back ? changes.index() : changes.index() - 1;
    if (state->command == nullptr || changes.command(passed) != state->command)
        return;
    const QScopedValueRollback<bool> quiet(state->realigning, true);
    if (failed == Way::Back)
        changes.redo();
    else
        changes.undo();
}

Deeds::Course Deeds::course()
{
    const auto tell = m_workspace.jobs().forwarder<Progress>(
        this, [this](const Progress &progress) { emit progressed(progress); });
    return {.stop = m_stop.get_token(), .progress = slowedProgress(tell)};
}

WriteQueue::Write Deeds::write(Way way, const std::shared_ptr<State> &state)
{
    Jobs &jobs = m_workspace.jobs();
    const QString &words = state->deed.words;
    const auto tellBegun =
        jobs.forwarder<QString>(this, [this](const QString &at) { emit begun(at); });
    const auto tellStopped =
        jobs.forwarder<QString>(this, [this](const QString &at) { m_workspace.announce(at); });
    return [way, state, course = course(), tellBegun, tellStopped,
            at = way == Way::Forth ? words : tr("annulation (%1)").arg(words),
            stopped = tr("Interrompu\u00a0: rien n’a été modifié")](
               library::Library &library) -> Result<void> {
        const bool forth = way == Way::Forth;
        // A step that failed left the library as it was, and has no counterpart.
        if (state->done == forth)
            return {};
        tellBegun(at);
        const Step &step = forth ? state->deed.perform : state->deed.takeBack;
        const Result<void> outcome = step(library, course);
        if (outcome)
            state->done = forth;
        else if (outcome.error().cause == Cause::Cancelled)
            tellStopped(stopped);
        return outcome;
    };
}

void Deeds::take(const std::shared_ptr<State> &state)
{
    if (state->command == nullptr)
        state->command = pushDone(
            m_workspace.changes(), state->deed.words, [this, state] { make(Way::Back, state); },
            [this, state] { make(Way::Forth, state); });
    m_workspace.noteChange();
    emit performed();
}

} // namespace lutrin::gui
