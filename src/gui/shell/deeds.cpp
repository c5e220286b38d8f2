// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/deeds.h"

#include "gui/shell/donechange.h"
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

void Deeds::make(Way way, const std::shared_ptr<State> &state)
{
    m_writes.add(
        [way, state](library::Library &library) -> Result<void> {
            const bool forth = way == Way::Forth;
            // A step that failed left the library as it was, and has no counterpart.
            if (state->done == forth)
                return {};
            const Step &step = forth ? state->deed.perform : state->deed.takeBack;
            const Result<void> outcome = step(library);
            if (outcome)
                state->done = forth;
            return outcome;
        },
        [this, state](bool succeeded) {
            if (succeeded)
                take(state);
            if (const auto ended = std::exchange(state->ended, {}))
                ended(succeeded);
        });
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
