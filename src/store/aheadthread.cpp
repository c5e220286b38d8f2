// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/aheadthread.h"

namespace lutrin::store {

namespace {

/// Worth waking a thread for.
constexpr std::size_t wakingCount = 16;

} // namespace

AheadThread::AheadThread() : m_thread([this](const std::stop_token &stop) { run(stop); }) {}

AheadThread::~AheadThread() = default;

void AheadThread::add(Task task)
{
    bool enough = false;
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back(std::move(task));
        enough = m_waiting.size() >= wakingCount;
    }
    if (enough)
        m_changed.notify_one();
}

void AheadThread::hurry()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_hurried = !m_waiting.empty();
    }
    m_changed.notify_one();
}

void AheadThread::run(const std::stop_token &stop)
{
    bool awake = false;
    const auto hasWork = [&] {
        return !m_waiting.empty() && (awake || m_hurried || m_waiting.size() >= wakingCount);
    };
    for (;;) {
        std::unique_lock lock(m_mutex);
        if (m_waiting.empty())
            awake = m_hurried = false;
        // The wait says that there is work, also where it was ended.
        if (!m_changed.wait(lock, stop, hasWork) || stop.stop_requested())
            return;
        awake = true;
        Task next = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        next();
    }
}

} // namespace lutrin::store
