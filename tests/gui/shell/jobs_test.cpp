// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/jobs.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

namespace lutrin::gui {

class JobsTest : public QObject {
    Q_OBJECT

private slots:
    void deliversOnTheInterfaceThread()
    {
        Jobs jobs;
        int got = 0;
        const QThread *receiver = nullptr;
        std::atomic<const QThread *> worker = nullptr;
        jobs.run(
            Lane::Search, this,
            [&worker](std::stop_token) {
                worker = QThread::currentThread();
                return 42;
            },
            [&](int value) {
                got = value;
                receiver = QThread::currentThread();
            });
        QTRY_COMPARE(got, 42);
        QCOMPARE(receiver, QThread::currentThread());
        QVERIFY(worker != QThread::currentThread());
    }

    void theNewestWins()
    {
        Jobs jobs;
        QList<int> got;
        std::atomic<bool> stopped = false;
        jobs.run(
            Lane::Search, this,
            [&stopped](std::stop_token stop) {
                while (!stop.stop_requested())
                    QThread::yieldCurrentThread();
                stopped = true;
                return 1;
            },
            [&](int value) { got += value; });
        jobs.run(
            Lane::Search, this, [](std::stop_token) { return 2; },
            [&](int value) { got += value; });
        QTRY_COMPARE(got, QList<int>{2});
        QTRY_VERIFY(stopped);
        QTest::qWait(20);
        QCOMPARE(got, QList<int>{2});
    }

    void lanesDoNotWaitForEachOther()
    {
        Jobs jobs;
        QSemaphore gate;
        bool slow = false;
        bool quick = false;
        jobs.run(
            Lane::Import, this,
            [&gate](std::stop_token) {
                gate.acquire();
                return 0;
            },
            [&](int) { slow = true; });
        jobs.run(
            Lane::Search, this, [](std::stop_token) { return 0; }, [&](int) { quick = true; });
        QTRY_VERIFY(quick);
        QVERIFY(!slow);
        QVERIFY(jobs.running(Lane::Import));
        gate.release();
        QTRY_VERIFY(slow);
        QVERIFY(!jobs.running(Lane::Import));
    }

    void aDeadContextGetsNothing()
    {
        Jobs jobs;
        QSemaphore gate;
        bool delivered = false;
        std::atomic<bool> stopped = false;
        auto context = std::make_unique<QObject>();
        jobs.run(
            Lane::Document, context.get(),
            [&](std::stop_token stop) {
                gate.acquire();
                stopped = stop.stop_requested();
                return 0;
            },
            [&](int) { delivered = true; });
        context.reset();
        gate.release();
        QTRY_VERIFY(stopped);
        QTest::qWait(20);
        QVERIFY(!delivered);
        QVERIFY(!jobs.running(Lane::Document));
    }

    void askedToStopItStillDelivers()
    {
        Jobs jobs;
        int got = 0;
        jobs.run(
            Lane::Import, this,
            [](std::stop_token stop) {
                while (!stop.stop_requested())
                    QThread::yieldCurrentThread();
                return 7;
            },
            [&](int value) { got = value; });
        jobs.requestStop(Lane::Import);
        QTRY_COMPARE(got, 7);
    }

    void saysWhenALaneWorks()
    {
        Jobs jobs;
        QSignalSpy changes(&jobs, &Jobs::runningChanged);
        jobs.run(
            Lane::Styles, this, [](std::stop_token) { return 0; }, [](int) {});
        QTRY_COMPARE(changes.count(), 2);
        QCOMPARE(changes[0][1].toBool(), true);
        QCOMPARE(changes[1][1].toBool(), false);
    }

    void progressComesToTheInterfaceThread()
    {
        Jobs jobs;
        QList<int> seen;
        const auto report = jobs.forwarder<int>(this, [&](int value) {
            QCOMPARE(QThread::currentThread(), thread());
            seen += value;
        });
        jobs.run(
            Lane::Import, this,
            [report](std::stop_token) {
                report(1);
                report(2);
                return 0;
            },
            [](int) {});
        QTRY_COMPARE(seen, (QList<int>{1, 2}));
    }

    void destructionWaitsForWork()
    {
        std::atomic<bool> ended = false;
        {
            Jobs jobs;
            jobs.run(
                Lane::Search, this,
                [&ended](std::stop_token stop) {
                    while (!stop.stop_requested())
                        QThread::yieldCurrentThread();
                    ended = true;
                    return 0;
                },
                [](int) { QFAIL("delivered after the end"); });
        }
        QVERIFY(ended);
        QCoreApplication::processEvents();
    }
};

} // namespace lutrin::gui

QTEST_GUILESS_MAIN(lutrin::gui::JobsTest)
#include "jobs_test.moc"
