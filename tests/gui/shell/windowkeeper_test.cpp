// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

#include "gui/filing/filer.h"
#include "gui/importing/importrun.h"
#include "gui/reader/readerpane.h"
#include "gui/reader/readerview.h"
#include "gui/results/resultlist.h"
#include "gui/results/resultspane.h"
#include "gui/search/searchkeeper.h"
#include "gui/shell/librarykeeping.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/personal.h"
#include "gui/shell/translation.h"
#include "gui/shell/windowkeeper.h"

#include <QFile>
#include <QPointer>

#include <algorithm>
#include <memory>

namespace lutrin::gui {

class WindowKeeperTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_translation = std::make_unique<Translation>(
            QStringLiteral(LUTRIN_BUILD_DIRECTORY "/share/lutrin/translations"));
        m_translation->use(QStringLiteral("fr"));
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open());
        m_keeper = std::make_unique<WindowKeeper>(m_desk->context, *m_translation);
        m_keeper->show();
        QTRY_VERIFY(m_desk->workspace.document() != nullptr);
    }

    void cleanup()
    {
        m_keeper.reset();
        m_desk.reset();
        m_translation.reset();
    }

    void aLinkOpensItsPassage()
    {
        m_keeper->take({QStringLiteral("lutrin://document/moment-deepseek")});
        QTRY_COMPARE(m_desk->workspace.document()->document.id, std::string("moment-deepseek"));
    }

    void aLinkThatComesBeforeTheLibraryWaits()
    {
        Desk late;
        Translation &translation = *m_translation;
        WindowKeeper keeper(late.context, translation);
        keeper.show();
        keeper.take({QStringLiteral("lutrin://document/moment-deepseek")});
        QVERIFY(late.open());
        QTRY_VERIFY(late.workspace.document() != nullptr);
        QTest::qWait(100);
        QCOMPARE(late.workspace.document()->document.id, std::string("moment-deepseek"));
    }

    void windowsHaveSearchesOfTheirOwnInOneLibrary()
    {
        MainWindow &second = m_keeper->openWindow();
        QCOMPARE(m_keeper->count(), 2U);
        QTRY_COMPARE(second.results().list().model()->rowCount(), 5);
        m_desk->workspace.setQuery(QStringLiteral("énergie"));
        QTRY_COMPARE(m_desk->workspace.answer().total, 1);
        QCOMPARE(second.results().list().model()->rowCount(), 5);
        second.close();
        QTRY_COMPARE(m_keeper->count(), 1U);
        QVERIFY(m_keeper->window().isVisible());
    }

    void aWindowIsClosedWhileItSearches()
    {
        const QPointer<MainWindow> second = &m_keeper->openWindow();
        second->close();
        QTRY_VERIFY(second.isNull());
        QCOMPARE(m_keeper->count(), 1U);
        m_desk->workspace.setQuery(QStringLiteral("énergie"));
        QTRY_COMPARE(m_desk->workspace.answer().total, 1);
    }

    /// Its import ends early with it, and nothing comes to a window that is gone.
    void aWindowIsClosedWhileItImports()
    {
        constexpr int many = 40'000;
        QFile file(m_desk->folder.filePath(QStringLiteral("many.jsonl")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int number = 0; number < many; ++number)
            file.write("{\"title\": \"Note " + QByteArray::number(number) + "\"}\n");
        file.close();
        const QPointer<MainWindow> second = &m_keeper->openWindow();
        QTRY_COMPARE(second->results().list().model()->rowCount(), 5);
        QSignalSpy progressed(&second->import(), &ImportRun::progressed);
        second->import().start({file.fileName()});
        QVERIFY(progressed.wait(20000));
        second->close();
        QTRY_VERIFY(second.isNull());
        // The other window writes as soon as it wants to.
        QSignalSpy finished(&m_keeper->window().import(), &ImportRun::finished);
        m_keeper->window().import().start({writeOne()});
        QVERIFY(finished.wait(20000));
        QCOMPARE(m_keeper->window().import().report().imported, 1);
        m_keeper.reset();
        const auto all = m_desk->workspace.library()->search({});
        QVERIFY(all.has_value());
        QVERIFY2(all->total < many, qPrintable(QString::number(all->total)));
        QVERIFY(m_desk->workspace.library()->check()->problems.empty());
    }

    void whatOneImportsTheOtherShows()
    {
        MainWindow &second = m_keeper->openWindow();
        QTRY_COMPARE(second.results().list().model()->rowCount(), 5);
        m_keeper->window().import().start({writeOne()});
        QTRY_COMPARE(second.results().list().model()->rowCount(), 6);
    }

    void whatTheOtherWindowChangesTheFirstShows()
    {
        MainWindow &second = m_keeper->openWindow();
        QTRY_COMPARE(second.results().list().model()->rowCount(), 5);
        second.import().start({writeOne()});
        QTRY_COMPARE(m_keeper->window().results().list().model()->rowCount(), 6);
        m_desk->workspace.setQuery(QStringLiteral("titre:note"));
        QTRY_COMPARE(m_desk->workspace.answer().total, 1);
        second.personal().filer().file({library::FilingKind::Tag, "lu", {"mine"}, true}, "lu");
        const auto tags = [this] {
            const auto &facets = m_desk->workspace.answer().facets;
            const auto found =
                std::ranges::find(facets, search::Facet::Tag, &search::FacetCounts::facet);
            return found == facets.end() ? std::size_t{0} : found->values.size();
        };
        QTRY_COMPARE(tags(), 1U);
    }

    void aSearchThatOneKeepsTheOtherKeepsToo()
    {
        MainWindow &second = m_keeper->openWindow();
        QTRY_COMPARE(second.results().list().model()->rowCount(), 5);
        m_desk->workspace.setQuery(QStringLiteral("énergie"));
        QTRY_COMPARE(m_desk->workspace.answer().total, 1);
        m_keeper->window().personal().searches().keepPresent();
        QTRY_COMPARE(second.personal().searches().searches().size(), 1U);
    }

    void goingBackToABackupClosesAndOpensEveryWindow()
    {
        MainWindow &second = m_keeper->openWindow();
        QTRY_COMPARE(second.results().list().model()->rowCount(), 5);
        LibraryKeeping &keeping = m_keeper->window().keeping();
        QSignalSpy loaded(&keeping, &LibraryKeeping::backupsLoaded);
        keeping.backUp();
        QVERIFY(loaded.wait(20000));
        const auto backups = loaded.front().front().value<std::vector<library::Backup>>();
        QSignalSpy restored(&keeping, &LibraryKeeping::restored);
        keeping.restore(backups.front().file);
        QVERIFY(restored.wait(30000));
        QTRY_VERIFY(m_desk->workspace.library() != nullptr);
        QTRY_COMPARE(second.results().list().model()->rowCount(), 5);
    }

private:
    /// A file of one analysis, « mine ».
    [[nodiscard]] QString writeOne() const
    {
        QFile file(m_desk->folder.filePath(QStringLiteral("more.jsonl")));
        if (!file.open(QIODevice::WriteOnly) ||
            file.write("{\"id\": \"mine\", \"title\": \"Une note\"}\n") < 0)
            qFatal("cannot write a file");
        return file.fileName();
    }

    std::unique_ptr<Translation> m_translation;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<WindowKeeper> m_keeper;
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::WindowKeeperTest)
#include "windowkeeper_test.moc"
