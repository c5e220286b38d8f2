// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/holdtrace.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEvent>
#include <QMetaEnum>

#include <unistd.h>

#include <algorithm>
#include <ctime>

namespace lutrin::gui {

namespace {

constexpr double nanosecondsInMillisecond = 1e6;
constexpr double worthALine = 8; // milliseconds

double milliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / nanosecondsInMillisecond;
}

std::string nameOf(const QObject &receiver, QEvent::Type type)
{
    const char *known = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return std::string(receiver.metaObject()->className()) + ' ' +
           (known != nullptr ? known : std::to_string(type));
}

/// Nanoseconds that this thread has used of a processor.
qint64 computed()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// Of this process, as Linux counts it.
double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024.0 * 1024.0);
}

double percentile(const std::vector<float> &sorted, double share)
{
    if (sorted.empty())
        return 0;
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

} // namespace

HoldTrace::HoldTrace(const QString &file, QObject *parent) : QObject(parent), m_file(file)
{
    (void)m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    m_clock.start();
}

HoldTrace::~HoldTrace()
{
    if (!m_watches)
        return;
    writeSummary("holds", m_holds);
    writeSummary("cpu", m_work);
    note("memory " + QByteArray::number(residentMegabytes(), 'f', 1));
}

void HoldTrace::note(const QByteArray &words)
{
    m_file.write(words + '\n');
}

void HoldTrace::watch()
{
    m_watches = true;
    QCoreApplication::instance()->installEventFilter(this);
    // Told by each kind of dispatcher after it has handled what there was, and before it waits.
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
            &HoldTrace::endHold);
}

/// Sees every event before its receiver does; what an event leads to counts as its own until the
/// next one begins.
bool HoldTrace::eventFilter(QObject *watched, QEvent *event)
{
    const qint64 now = m_clock.nsecsElapsed();
    if (m_holdBegan < 0) {
        m_holdBegan = now;
        m_workBefore = computed();
    } else {
        endEvent();
    }
    m_eventBegan = now;
    m_event = nameOf(*watched, event->type());
    return false;
}

void HoldTrace::endEvent()
{
    const qint64 length = m_clock.nsecsElapsed() - m_eventBegan;
    if (length <= m_longest)
        return;
    m_longest = length;
    m_longestEvent = m_event;
}

void HoldTrace::endHold()
{
    if (m_holdBegan < 0)
        return;
    endEvent();
    const qint64 now = m_clock.nsecsElapsed();
    const double length = milliseconds(now - m_holdBegan);
    const double work = milliseconds(computed() - m_workBefore);
    m_holds.push_back(static_cast<float>(length));
    m_work.push_back(static_cast<float>(work));
    if (length > worthALine) {
        note("hold " + QByteArray::number(length, 'f', 1) + ' ' + QByteArray::number(work, 'f', 1) +
             ' ' + QByteArray::number(milliseconds(now) / 1000, 'f', 3) + ' ' +
             QByteArray::fromStdString(m_longestEvent) + ' ' +
             QByteArray::number(milliseconds(m_longest), 'f', 1));
    }
    m_holdBegan = -1;
    m_longest = 0;
}

void HoldTrace::writeSummary(const QByteArray &name, std::vector<float> figures)
{
    std::ranges::sort(figures);
    QByteArray words = name + ' ' + QByteArray::number(static_cast<qint64>(figures.size()));
    for (const double share : {0.5, 0.99, 1.0})
        words += ' ' + QByteArray::number(percentile(figures, share), 'f', 2);
    note(words);
}

} // namespace lutrin::gui
