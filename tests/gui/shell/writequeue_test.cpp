// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

#include "gui/shell/writequeue.h"

#include <QSignalSpy>
#include <QUndoCommand>
#include <QUndoStack>

#include <atomic>
#include <memory>
#include <semaphore>
#include <stdexcept>
#include <vector>

namespace lutrin::gui {

class WriteQueueTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open());
    }

    void makesChangesInTheOrderAsked()
    {
        WriteQueue queue(m_desk->workspace, Lane::Filing);
        std::vector<int> made;
        for (int number = 1; number <= 3; ++number) {
            queue.add([](library::Library &) { return Result<void>(); },
                      [&made, number](bool) { made.push_back(number); });
        }
        QTRY_COMPARE(made, (std::vector<int>{1, 2, 3}));
    }

    void writesWhatWasAskedBeforeTheLibraryWasClosed()
    {
        WriteQueue queue(m_desk->workspace, Lane::Filing);
        auto gate = std::make_shared<std::binary_semaphore>(0);
        auto first = std::make_shared<library::Library *>(nullptr);
        auto second = std::make_shared<library::Library *>(nullptr);
        bool told = false;
        queue.add(
            [gate, first](library::Library &library) -> Result<void> {
                gate->acquire();
                *first = &library;
                return {};
            },
            [&told](bool) { told = true; });
        queue.add(
            [second](library::Library &library) -> Result<void> {
                *second = &library;
                return {};
            },
            [&told](bool) { told = true; });
        library::Library *const asked = m_desk->workspace.library().get();
        m_desk->workspace.close();
        gate->release();
        QTRY_COMPARE(*second, asked);
        QCOMPARE(*first, asked);
        QTRY_VERIFY(!m_desk->jobs.running(Lane::Filing));
        QVERIFY(!told);
    }

    void goesOnInTheNextLibrary()
    {
        WriteQueue queue(m_desk->workspace, Lane::Filing);
        auto gate = std::make_shared<std::binary_semaphore>(0);
        queue.add(
            [gate](library::Library &) -> Result<void> {
                gate->acquire();
                return {};
            },
            [](bool) {});
        m_desk->workspace.close();
        gate->release();
        QTRY_VERIFY(!m_desk->jobs.running(Lane::Filing));
        QVERIFY(m_desk->open());
        bool told = false;
        queue.add([](library::Library &) { return Result<void>(); },
                  [&told](bool succeeded) { told = succeeded; });
        QTRY_VERIFY(told);
    }

    void writesWhatWasAskedBeforeItDied()
    {
        auto gate = std::make_shared<std::binary_semaphore>(0);
        auto made = std::make_shared<std::atomic<int>>(0);
        {
            WriteQueue queue(m_desk->workspace, Lane::Filing);
            for (int number = 0; number < 3; ++number) {
                queue.add(
                    [gate, made](library::Library &) -> Result<void> {
                        gate->acquire();
                        ++*made;
                        gate->release();
                        return {};
                    },
                    [](bool) { QFAIL("nobody is left to be told"); });
            }
        }
        gate->release();
        m_desk.reset(); // waits for what is being done
        QCOMPARE(made->load(), 3);
    }

    void aWriteThatThrowsIsAFailure()
    {
        WriteQueue queue(m_desk->workspace, Lane::Filing);
        QSignalSpy failed(&m_desk->workspace, &Workspace::failed);
        std::vector<bool> outcomes;
        queue.add([](library::Library &) -> Result<void> { throw std::runtime_error("no room"); },
                  [&outcomes](bool succeeded) { outcomes.push_back(succeeded); });
        queue.add([](library::Library &) { return Result<void>(); },
                  [&outcomes](bool succeeded) { outcomes.push_back(succeeded); });
        QTRY_COMPARE(outcomes, (std::vector<bool>{false, true}));
        QCOMPARE(failed.count(), 1);
    }

    void whatWasDoneToAClosedLibraryCannotBeTakenBack()
    {
        m_desk->workspace.changes().push(new QUndoCommand(QStringLiteral("Étiquette")));
        QVERIFY(m_desk->workspace.changes().canUndo());
        m_desk->workspace.close();
        QVERIFY(!m_desk->workspace.changes().canUndo());
    }

private:
    std::unique_ptr<Desk> m_desk;
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::WriteQueueTest)
#include "writequeue_test.moc"
