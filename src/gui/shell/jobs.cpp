// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/jobs.h"

#include <QCoreApplication>

#include <chrono>

#include <malloc.h>

namespace lutrin::gui {

namespace {

constexpr int secondsBetweenTrims = 5;

} // namespace

Jobs::Jobs(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::seconds(secondsBetweenTrims));
    connect(&m_pause, &QTimer::timeout, this, &Jobs::giveMemoryBack);
    // A long import must not keep a search waiting: every lane can have a thread of its own.
    m_pool.setMaxThreadCount(static_cast<int>(Lane::Count));
}

Jobs::~Jobs()
{
    requestStop();
    m_pool.waitForDone();
}

void Jobs::requestStop()
{
    for (State &lane : m_lanes)
        lane.stop.request_stop();
}

Jobs::Ticket Jobs::begin(Lane lane, QObject *context)
{
    State &current = state(lane);
    current.stop.request_stop();
    current.stop = std::stop_source();
    ++current.ticket;
    disconnect(current.farewell);
    current.farewell = connect(context, &QObject::destroyed, this, [this, lane] { stop(lane); });
    setRunning(lane, true);
    return {current.ticket, current.stop.get_token()};
}

bool Jobs::finish(Lane lane, std::uint64_t ticket)
{
    if (state(lane).ticket != ticket)
        return false;
    setRunning(lane, false);
    return true;
}

void Jobs::stop(Lane lane)
{
    state(lane).stop.request_stop();
    ++state(lane).ticket;
    setRunning(lane, false);
}

/// Each thread's work leaves holes in a part of the heap of its own, which the C library keeps for
/// what that thread may want next: five times what is in use after half an hour of searching.
void Jobs::giveMemoryBack()
{
    m_pool.start([] { malloc_trim(0); });
}

void Jobs::requestStop(Lane lane)
{
    state(lane).stop.request_stop();
}

void Jobs::deliver()
{
    QCoreApplication::sendPostedEvents(this);
}

bool Jobs::running(Lane lane) const
{
    return m_lanes[static_cast<std::size_t>(lane)].running;
}

void Jobs::setRunning(Lane lane, bool running)
{
    if (state(lane).running == running)
        return;
    state(lane).running = running;
    if (!running && !m_pause.isActive())
        m_pause.start();
    emit runningChanged(lane, running);
}

} // namespace lutrin::gui
