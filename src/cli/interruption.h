// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <csignal>
#include <stop_token>
#include <thread>

namespace lutrin::cli {

/// While it lives, the first SIGINT or SIGTERM is a request to stop, and the second ends the
/// process at once; one that whoever started the program has ignored stays ignored. To be made
/// before the threads that the signals must not end; what is started meanwhile gets neither signal,
/// so that only this process ends it.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    [[nodiscard]] std::stop_token stop() const { return m_stop.get_token(); }
    /// The signal that came, or 0.
    [[nodiscard]] int signal() const { return m_signal; }

private:
    void wait();

    sigset_t m_signals{};
    sigset_t m_before{};
    std::stop_source m_stop;
    std::atomic<int> m_signal = 0;
    std::thread m_thread;
};

} // namespace lutrin::cli
