// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/endrequest.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace lutrin::gui {

namespace {

constexpr std::array EndingSignals{SIGTERM, SIGINT, SIGHUP};

/// The end of the pipe that is written: all that a signal's handler can find.
std::atomic<int> telling = -1;
static_assert(std::atomic<int>::is_always_lock_free, "a handler may not wait");

void tellOf(int /*signal*/)
{
    const int kept = errno;
    const char byte = 0;
    (void)!::write(telling, &byte, 1);
    errno = kept;
}

/// Unlike a blocked signal, one that has a handler ends the programs that this one starts.
void hear(int signal)
{
    struct sigaction before {};
    if (::sigaction(signal, nullptr, &before) != 0 || before.sa_handler == SIG_IGN)
        return;
    struct sigaction action {};
    action.sa_handler = tellOf;
    action.sa_flags = int(SA_RESTART | SA_RESETHAND);
    (void)::sigaction(signal, &action, nullptr);
}

void leaveUnheard(int signal)
{
    struct sigaction before {};
    if (::sigaction(signal, nullptr, &before) == 0 && before.sa_handler == tellOf)
        (void)std::signal(signal, SIG_DFL);
}

} // namespace

EndRequest::EndRequest(QObject *parent) : QObject(parent)
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_hearing = ends[0];
    telling = ends[1];
    m_notifier = new QSocketNotifier(m_hearing, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &EndRequest::take);
    for (const int signal : EndingSignals)
        hear(signal);
}

EndRequest::~EndRequest()
{
    if (m_hearing < 0)
        return;
    for (const int signal : EndingSignals)
        leaveUnheard(signal);
    m_notifier->setEnabled(false); // it goes later than its pipe
    ::close(telling.exchange(-1));
    ::close(m_hearing);
}

void EndRequest::take()
{
    char byte = 0;
    if (::read(m_hearing, &byte, 1) == 1)
        emit came();
}

} // namespace lutrin::gui
