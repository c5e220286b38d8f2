// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <mutex>

namespace lutrin::library {

/// Who may write to the library: one at a time, in the order in which they asked, so that a long
/// import that asks again and again lets an edit in between. A lock for std::unique_lock and
/// std::scoped_lock.
class Turns {
public:
    void lock();
    void unlock();
    /// Whether somebody waits for the one who has the turn now.
    [[nodiscard]] bool awaited() const { return m_waiting > 0; }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::uint64_t m_next = 0;    ///< the number that the next one draws
    std::uint64_t m_serving = 0; ///< whose turn it is
    std::atomic<int> m_waiting = 0;
};

} // namespace lutrin::library
