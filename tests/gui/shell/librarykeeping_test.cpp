// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

#include "gui/shell/librarychoice.h"
#include "gui/shell/librarykeeping.h"

#include <QDir>
#include <QFile>

#include <memory>

namespace lutrin::gui {

class LibraryKeepingTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open());
        m_keeping = std::make_unique<LibraryKeeping>(m_desk->context);
    }

    void cleanup()
    {
        m_keeping.reset();
        m_desk.reset();
    }

    void whatWasImportedIsGoneAfterGoingBack()
    {
        const library::Backup backup = backUp();
        import("{\"id\": \"mine\", \"title\": \"Une note\"}\n");
        QCOMPARE(m_desk->workspace.documentCount(), 6);
        QVERIFY(m_desk->openDocument("mine"));

        QSignalSpy restored(m_keeping.get(), &LibraryKeeping::restored);
        QSignalSpy opened(&m_desk->workspace, &Workspace::libraryOpened);
        m_keeping->restore(backup.file);
        QVERIFY(m_desk->workspace.library() == nullptr);
        QVERIFY(restored.wait(20000));
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(m_desk->workspace.documentCount(), 5);
        QVERIFY(m_desk->workspace.document() == nullptr);
        const auto report = restored.front().front().value<library::RestoreReport>();
        QVERIFY(std::filesystem::exists(report.kept));

        // From which one can come back, too.
        QSignalSpy loaded(m_keeping.get(), &LibraryKeeping::backupsLoaded);
        m_keeping->loadBackups();
        QVERIFY(loaded.wait(20000));
        const auto putAside = loaded.front().at(1).value<std::vector<library::Backup>>();
        QCOMPARE(putAside.size(), 1U);
        QCOMPARE(putAside.front().file, report.kept);
    }

    void aBackupThatIsNoneLeavesTheLibraryOpen()
    {
        const QString file = write("backup.sqlite", "not a library");
        QSignalSpy failed(&m_desk->workspace, &Workspace::failed);
        QSignalSpy opened(&m_desk->workspace, &Workspace::libraryOpened);
        m_keeping->restore(QFile::encodeName(file).toStdString());
        QVERIFY(failed.wait(20000));
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(m_desk->workspace.documentCount(), 5);
    }

    void aWholeLibraryIsSaidToBe()
    {
        QSignalSpy checked(m_keeping.get(), &LibraryKeeping::checked);
        m_keeping->check();
        QVERIFY(!m_keeping->free());
        QVERIFY(checked.wait(20000));
        const auto report = checked.front().front().value<library::CheckReport>();
        QVERIFY(report.problems.empty());
        QCOMPARE(report.documents, 5);
        m_keeping->repair();
        QVERIFY(checked.wait(20000));
        QVERIFY(checked.back().front().value<library::CheckReport>().problems.empty());
    }

    void aRecentLibraryThatIsGoneIsForgotten()
    {
        const QString gone = m_desk->folder.filePath(QStringLiteral("ailleurs/gone.lutrin"));
        setChosenLibrary(m_desk->settings, gone);
        QSignalSpy failed(&m_desk->workspace, &Workspace::failed);
        m_keeping->openRecent(gone);
        QVERIFY(failed.wait(20000));
        QVERIFY(!QFile::exists(gone));
        QVERIFY(!recentLibraries(m_desk->settings).contains(gone));
    }

    void aMovedLibraryIsTheOneThatOpensNext()
    {
        QVERIFY(QDir(m_desk->folder.path()).mkdir(QStringLiteral("ailleurs")));
        const QString folder = m_desk->folder.filePath(QStringLiteral("ailleurs"));
        const QString before = m_desk->folder.filePath(QStringLiteral("library.lutrin"));
        QSignalSpy moved(m_keeping.get(), &LibraryKeeping::moved);
        QSignalSpy opened(&m_desk->workspace, &Workspace::libraryOpened);
        m_keeping->moveTo(folder);
        QVERIFY(moved.wait(20000));
        QTRY_COMPARE(opened.count(), 1);
        const QString file = folder + QStringLiteral("/library.lutrin");
        QCOMPARE(chosenLibrary(m_desk->settings), file);
        QCOMPARE(recentLibraries(m_desk->settings), QStringList{file});
        QVERIFY(QFile::exists(before));
        QCOMPARE(m_desk->workspace.documentCount(), 5);

        // What is there already is not written over.
        QSignalSpy failed(&m_desk->workspace, &Workspace::failed);
        m_keeping->moveTo(folder);
        QVERIFY(failed.wait(20000));
    }

private:
    library::Backup backUp()
    {
        QSignalSpy loaded(m_keeping.get(), &LibraryKeeping::backupsLoaded);
        m_keeping->backUp();
        if (!loaded.wait(20000))
            return {};
        const auto backups = loaded.front().front().value<std::vector<library::Backup>>();
        return backups.empty() ? library::Backup{} : backups.front();
    }

    QString write(const char *name, const char *text) const
    {
        QFile file(m_desk->folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qWarning() << "not written:" << file.fileName();
        return file.fileName();
    }

    void import(const char *text)
    {
        const QString file = write("more.jsonl", text);
        QVERIFY(m_desk->workspace.library()
                    ->import({QFile::encodeName(file).toStdString()}, {})
                    .has_value());
        QSignalSpy answered(&m_desk->workspace, &Workspace::answered);
        m_desk->workspace.refresh();
        QVERIFY(answered.wait(10000));
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<LibraryKeeping> m_keeping;
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::LibraryKeepingTest)
#include "librarykeeping_test.moc"
