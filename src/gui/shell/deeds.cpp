// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/deeds.h"

#include "gui/shell/donechange.h"
#include "gui/shell/slowedprogress.h"
#include "gui/shell/workspace.h"

#include <utility>

namespace lutrin::gui {

struct Deeds::State {
    Deed deed;
    std::function<void(bool)> ended; ///< the first time
    bool done = false;               ///< by the step that came to its end last
    bool remembered = false;         ///< among what can be taken back
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
    m_writes.add(write(way, state), [this, state](bool succeeded) {
        if (succeeded)
            take(state);
        if (const auto ended = std::exchange(state->ended, {}))
            ended(succeeded);
    });
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
    if (!std::exchange(state->remembered, true))
        pushDone(
            m_workspace.changes(), state->deed.words, [this, state] { make(Way::Back, state); },
            [this, state] { make(Way::Forth, state); });
    m_workspace.noteChange();
    emit performed();
}

} // namespace lutrin::gui
