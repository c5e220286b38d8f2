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

    void whatOneImportsTheOtherShows()
    {
        MainWindow &second = m_keeper->openWindow();
        QTRY_COMPARE(second.results().list().model()->rowCount(), 5);
        QFile file(m_desk->folder.filePath(QStringLiteral("more.jsonl")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"id\": \"mine\", \"title\": \"Une note\"}\n");
        file.close();
        m_keeper->window().import().start({file.fileName()});
        QTRY_COMPARE(second.results().list().model()->rowCount(), 6);
    }

    void whatTheOtherWindowChangesTheFirstShows()
    {
        MainWindow &second = m_keeper->openWindow();
        QTRY_COMPARE(second.results().list().model()->rowCount(), 5);
        QFile file(m_desk->folder.filePath(QStringLiteral("more.jsonl")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"id\": \"mine\", \"title\": \"Une note\"}\n");
        file.close();
        second.import().start({file.fileName()});
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
    std::unique_ptr<Translation> m_translation;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<WindowKeeper> m_keeper;
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::WindowKeeperTest)
#include "windowkeeper_test.moc"
