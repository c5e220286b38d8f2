// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/writequeue.h"

#include <utility>

namespace lutrin::gui {

WriteQueue::WriteQueue(Workspace &workspace, Lane lane, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_lane(lane)
{
}

void WriteQueue::add(Write write, std::function<void(bool)> done)
{
    if (!m_workspace.library())
        return;
    m_waiting.push_back({m_workspace.library(), std::move(write), std::move(done)});
    if (m_waiting.size() == 1)
        begin();
}

void WriteQueue::begin()
{
    m_workspace.jobs().run(
        m_lane, this,
        [library = m_waiting.front().library, write = m_waiting.front().write](std::stop_token) {
            return write(*library);
        },
        [this](const Result<void> &outcome) { end(outcome); });
}

void WriteQueue::end(const Result<void> &outcome)
{
    const Change change = std::move(m_waiting.front());
    m_waiting.pop_front();
    if (!m_waiting.empty())
        begin();
    if (!outcome)
        m_workspace.fail(outcome.error());
    if (change.library == m_workspace.library())
        change.done(outcome.has_value());
}

} // namespace lutrin::gui
