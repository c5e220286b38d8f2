// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/instance.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

namespace lutrin::gui {

/// The one that hands over is on a thread of its own, as it is a program of its own.
class InstanceTest : public QObject {
    Q_OBJECT

private slots:
    void init() { qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path())); }

    void nobodyTakesWhatNobodyHears() const
    {
        QVERIFY(!Instance::handOver(library(), {QStringLiteral("a")}));
    }

    void wordsArriveWhole()
    {
        const Instance instance(library());
        QVERIFY(instance.listening());
        QSignalSpy received(&instance, &Instance::received);
        QStringList words{QStringLiteral("/tmp/l’été.ris"),
                          QStringLiteral("lutrin://document/a?passage=b%20c")};
        for (int more = 0; more < 3000; ++more)
            words += QStringLiteral("/tmp/%1.ris").arg(more);
        QVERIFY(handOver(library(), words, received));
        QCOMPARE(received.front().front().toStringList(), words);
    }

    void nothingBringsTheWindowToTheFront()
    {
        const Instance instance(library());
        QSignalSpy received(&instance, &Instance::received);
        QVERIFY(handOver(library(), {}, received));
        QCOMPARE(received.front().front().toStringList(), QStringList());
    }

    void anotherLibraryIsAnotherProgram()
    {
        const Instance instance(library());
        QVERIFY(!Instance::handOver(m_folder.filePath(QStringLiteral("other.sqlite")), {}));
        const Instance other(m_folder.filePath(QStringLiteral("other.sqlite")));
        QVERIFY(other.listening());
    }

    void aSecondOneForTheSameLibraryDoesNotListen()
    {
        const Instance instance(library());
        QSignalSpy received(&instance, &Instance::received);
        {
            const Instance second(library());
            QVERIFY(!second.listening());
        }
        // Nor does the first one hear anything of it.
        QTest::qWait(100);
        QCOMPARE(received.count(), 0);
        QVERIFY(handOver(library(), {}, received));
    }

    void whatAKilledProgramLeftIsReplaced()
    {
        QString socket;
        {
            const Instance instance(library());
            const QStringList there = QDir(m_folder.path()).entryList(QDir::System | QDir::Files);
            QCOMPARE(there.size(), 1);
            socket = m_folder.filePath(there.front());
        }
        QVERIFY(!QFile::exists(socket));
        QFile stale(socket);
        QVERIFY(stale.open(QIODevice::WriteOnly));
        stale.close();
        const Instance again(library());
        QVERIFY(again.listening());
    }

    void withoutAFolderOfOnesOwnThereIsNoSocket()
    {
        qunsetenv("XDG_RUNTIME_DIR");
        const Instance instance(library());
        QVERIFY(!instance.listening());
        QVERIFY(!Instance::handOver(library(), {}));
    }

private:
    [[nodiscard]] QString library() const
    {
        return m_folder.filePath(QStringLiteral("library.sqlite"));
    }

    static bool handOver(const QString &library, const QStringList &words, QSignalSpy &received)
    {
        bool taken = false;
        std::thread other([&] { taken = Instance::handOver(library, words); });
        const bool arrived = received.wait(5000);
        other.join();
        return arrived && taken;
    }

    QTemporaryDir m_folder;
};

} // namespace lutrin::gui

QTEST_GUILESS_MAIN(lutrin::gui::InstanceTest)
#include "instance_test.moc"
