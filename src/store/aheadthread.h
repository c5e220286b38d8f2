// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>
#include <type_traits>
#include <utility>

namespace lutrin::store {

/// Works in a thread of its own while the caller writes what was worked on before, in the order in
/// which the work was given. For one caller; what is not done at its end is left.
class AheadThread {
public:
    AheadThread();
    ~AheadThread();
    AheadThread(const AheadThread &) = delete;
    AheadThread &operator=(const AheadThread &) = delete;

    /// What `work()` gives or throws. Where little waits to be done, it may wait for more: waking a
    /// thread costs as much as reading a page.
    template <typename Work>
    [[nodiscard]] std::future<std::invoke_result_t<Work &>> run(Work work)
    {
        std::packaged_task<std::invoke_result_t<Work &>()> task(std::move(work));
        auto future = task.get_future();
        add(Task([task = std::move(task)]() mutable { task(); }));
        return future;
    }
    /// Lets nothing wait longer that has been handed over.
    void hurry();

private:
    using Task = std::packaged_task<void()>;
    void add(Task task);
    void run(const std::stop_token &stop);

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Task> m_waiting;
    bool m_hurried = false;
    std::jthread m_thread; ///< the last member: it uses the others
};

} // namespace lutrin::store
