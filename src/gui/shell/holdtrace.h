// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>

#include <string>
#include <vector>

namespace lutrin::gui {

/// For benchmarks: writes into a file what the program does and how long it holds the interface
/// thread, line by line:
///
///     WORDS               what was told to note(), as it happens
///     hold MS CPU AT EVENT MS   a hold of more than eight milliseconds: its length, what of it the
///                         thread computed, the second in which it ended, and the event in it that
///                         took longest
///     holds N P50 P99 MOST      at the end: how many there were, the milliseconds of the middle
///                         one, the 99th of a hundred, the longest
///     cpu N P50 P99 MOST  the same of what was computed: where others use the machine
///     memory MEGABYTES    resident at the end
///
/// A hold lasts from the first event after the thread has waited until it waits again: what a key
/// pressed at its beginning would have to wait for. Belongs to the interface thread.
class HoldTrace : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HoldTrace)

public:
    /// A file that cannot be written is an empty trace.
    explicit HoldTrace(const QString &file, QObject *parent = nullptr);
    ~HoldTrace() override;

    void note(const QByteArray &words);
    /// Holds count from here on.
    void watch();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void endEvent();
    void endHold();
    void writeSummary(const QByteArray &name, std::vector<float> figures);

    QFile m_file;
    QElapsedTimer m_clock;
    bool m_watches = false;
    std::vector<float> m_holds; ///< milliseconds
    std::vector<float> m_work;  ///< what of each the thread computed
    qint64 m_workBefore = 0;    ///< nanoseconds that it had computed when the hold began
    qint64 m_holdBegan = -1;    ///< nanoseconds of the clock; -1 while the thread waits
    qint64 m_eventBegan = 0;
    std::string m_event;  ///< the present one
    qint64 m_longest = 0; ///< of the hold's events
    std::string m_longestEvent;
};

} // namespace lutrin::gui
