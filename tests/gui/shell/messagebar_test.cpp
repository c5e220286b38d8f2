// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

#include "gui/shell/messagebar.h"
#include "library/library.h"

#include <QDir>

namespace lutrin::gui {

/// What is said of a library that cannot be written.
class MessageBarTest : public QObject {
    Q_OBJECT

private slots:
    static void anotherLutrinHasIt()
    {
        Desk desk;
        QVERIFY(desk.open(false));
        QCOMPARE(MessageBar(desk.context).words(), QString());
        const QString words = noticeOf(desk.workspace.locations());
        QVERIFY2(words.contains("lecture seule\u00a0: un autre Lutrin l’utilise"),
                 qPrintable(words));
    }

    static void itsFileIsProtected()
    {
        const QTemporaryDir folder;
        const library::Locations locations{.library =
                                               folder.filePath("library.lutrin").toStdString()};
        QVERIFY(library::Library::open(locations));
        // Not even root may write a folder as a file.
        const QString lock = folder.filePath("library.lutrin.lock");
        QVERIFY(QFile::remove(lock) && QDir().mkdir(lock));
        const QString words = noticeOf(locations);
        QVERIFY2(words.contains("lecture seule\u00a0: écriture impossible"), qPrintable(words));
        QVERIFY2(!words.contains("un autre"), qPrintable(words));
    }

private:
    /// Where one more process opens the library.
    static QString noticeOf(const library::Locations &locations)
    {
        Desk desk;
        MessageBar bar(desk.context);
        QSignalSpy opened(&desk.workspace, &Workspace::libraryOpened);
        desk.workspace.open(locations);
        return opened.wait(30000) ? bar.words() : QString();
    }
};

} // namespace lutrin::gui

using lutrin::gui::MessageBarTest;
QTEST_MAIN(MessageBarTest)
#include "messagebar_test.moc"
