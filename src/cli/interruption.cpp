// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/interruption.h"

namespace lutrin::cli {

namespace {

/// Ends the thread that waits, which none of the others does.
constexpr int wakingSignal = SIGUSR1;

bool isIgnored(int signal)
{
    struct sigaction action {};
    return sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

/// As if nobody had waited for it.
void endBy(int signal)
{
    sigset_t one{};
    sigemptyset(&one);
    sigaddset(&one, signal);
    std::signal(signal, SIG_DFL);
    pthread_sigmask(SIG_UNBLOCK, &one, nullptr);
    std::raise(signal);
}

} // namespace

Interruption::Interruption()
{
    sigemptyset(&m_signals);
    sigaddset(&m_signals, wakingSignal);
    for (const int signal : {SIGINT, SIGTERM}) {
        if (!isIgnored(signal))
            sigaddset(&m_signals, signal);
    }
    pthread_sigmask(SIG_BLOCK, &m_signals, &m_before);
    m_thread = std::thread([this] { wait(); });
}

Interruption::~Interruption()
{
    pthread_kill(m_thread.native_handle(), wakingSignal);
    m_thread.join();
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

void Interruption::wait()
{
    int came = 0;
    while (sigwait(&m_signals, &came) == 0 && came != wakingSignal) {
        if (m_signal != 0)
            endBy(came);
        m_signal = came;
        m_stop.request_stop();
    }
}

} // namespace lutrin::cli
