// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/writequeue.h"

#include <mutex>
#include <optional>
#include <utility>

namespace lutrin::gui {

/// The writes that wait, and whether a job makes them. Thread-safe.
class WriteQueue::Backlog {
public:
    struct Change {
        std::shared_ptr<library::Library> library;
        Write write;
    };

    /// Whether a job has to be begun for it.
    [[nodiscard]] bool add(Change change)
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back(std::move(change));
        return !std::exchange(m_worked, true);
    }

    /// Nothing: the job is at its end, and the next change needs another.
    [[nodiscard]] std::optional<Change> take()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_waiting.empty()) {
            m_worked = false;
            return std::nullopt;
        }
        Change change = std::move(m_waiting.front());
        m_waiting.pop_front();
        return change;
    }

private:
    std::mutex m_mutex;
    std::deque<Change> m_waiting;
    bool m_worked = false;
};

WriteQueue::WriteQueue(Workspace &workspace, Lane lane, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_lane(lane), m_backlog(std::make_shared<Backlog>())
{
}

void WriteQueue::add(Write write, std::function<void(bool)> done)
{
    if (!m_workspace.library())
        return;
    m_asked.push_back({m_workspace.library(), std::move(done)});
    if (m_backlog->add({m_workspace.library(), std::move(write)}))
        begin();
}

/// The job does not heed its stop token: what was asked is written, whoever has left.
void WriteQueue::begin()
{
    const auto report = m_workspace.jobs().forwarder<Result<void>>(
        this, [this](const Result<void> &outcome) { end(outcome); });
    m_workspace.jobs().run(
        m_lane, this,
        [backlog = m_backlog, report](const std::stop_token &) {
            while (auto change = backlog->take())
                report(resultOf([&] { return change->write(*change->library); }));
            return true;
        },
        [](bool) {});
}

void WriteQueue::end(const Result<void> &outcome)
{
    const Asked asked = std::move(m_asked.front());
    m_asked.pop_front();
    if (!outcome)
        m_workspace.fail(outcome.error());
    if (asked.library == m_workspace.library())
        asked.done(outcome.has_value());
}

} // namespace lutrin::gui
