// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowtest.h"

#include "gui/citations/citationpane.h"
#include "gui/reader/besidepane.h"
#include "gui/reader/readerpane.h"
#include "gui/reader/readerview.h"
#include "gui/results/resultlist.h"
#include "gui/results/resultspane.h"
#include "gui/shell/panes.h"
#include "gui/sidebar/sidebar.h"

namespace lutrin::gui {

/// How the panes of the real window share its width.
class PanesTest : public WindowTest {
    Q_OBJECT

private slots:
    void init() { openWindow(); }

    void cleanup() { closeWindow(); }

    void narrowWindowsFold()
    {
        Panes &panes = m_window->panes();
        QCOMPARE(panes.mode(), Panes::Mode::Row);
        QVERIFY(m_window->citation().isVisible());
        m_window->resize(1280, 800);
        QTRY_COMPARE(panes.mode(), Panes::Mode::Drawer);
        QVERIFY(!m_window->citation().isVisible());
        const int sidebarBefore = m_window->sidebar().width();
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QVERIFY(m_window->citation().isVisible());
        // In the place of the filters: the text is whole beside it.
        for (const int width : {1280, 1024}) {
            m_window->resize(width, 700);
            QTRY_COMPARE(m_window->width(), width);
            QVERIFY(!m_window->sidebar().isVisible() && list().isVisible());
            const QRect text(m_window->reader().mapTo(m_window.get(), QPoint()),
                             m_window->reader().size());
            const QRect record(m_window->citation().mapTo(m_window.get(), QPoint()),
                               m_window->citation().size());
            QVERIFY(text.width() >= 380 && text.right() < record.left());
        }
        m_window->resize(1280, 700);
        QTRY_COMPARE(m_window->width(), 1280);
        // The filters, asked for, take their place back.
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        QVERIFY(m_window->sidebar().isVisible() && !m_window->citation().isVisible());
        QCOMPARE(m_window->sidebar().width(), sidebarBefore);
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QVERIFY(m_window->citation().isVisible());
        m_window->resize(900, 700);
        QTRY_COMPARE(panes.mode(), Panes::Mode::Turns);
        QCOMPARE(m_window->width(), 900);
        QVERIFY(list().isVisible() && !m_window->reader().isVisible());
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Return);
        QVERIFY(!list().isVisible() && m_window->reader().isVisible());
        const int sidebar = m_window->sidebar().width();
        panes.showReader(false);
        QTRY_VERIFY(list().isVisible());
        QCOMPARE(m_window->sidebar().width(), sidebar);
        panes.showReader(true);
        panes.showRecord(true);
        QVERIFY(!m_window->sidebar().isVisible() && !panes.readerCovered());
        QVERIFY(m_window->reader().isVisible() && m_window->citation().isVisible());
        m_window->resize(600, 700);
        QTRY_VERIFY(panes.readerCovered()); // no room for both
        m_window->resize(1440, 900);
        QTRY_COMPARE(panes.mode(), Panes::Mode::Row);
        QVERIFY(list().isVisible() && m_window->reader().isVisible());
        QVERIFY(m_window->citation().isVisible());
    }

    void aLargerSizeLeavesNoWideListBehind()
    {
        m_window->resize(1280, 800);
        QTRY_COMPARE(m_window->panes().mode(), Panes::Mode::Drawer);
        const int before = list().width();
        m_desk->theme.setScale(150);
        QTRY_COMPARE(m_window->panes().mode(), Panes::Mode::Turns);
        m_desk->theme.setScale(100);
        QTRY_COMPARE(m_window->panes().mode(), Panes::Mode::Drawer);
        QVERIFY2(list().width() <= before + 20, qPrintable(QString::number(list().width())));
    }

    void theOverviewHasTheRoomOfTheRecord()
    {
        QVERIFY(m_window->citation().isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_F7);
        QVERIFY(!m_window->citation().isVisible() && m_window->sidebar().isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_F7);
        QVERIFY(m_window->citation().isVisible());
        // Asked for, it stays.
        QTest::keyClick(m_window.get(), Qt::Key_F7);
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QVERIFY(m_window->citation().isVisible());
        // Folded by hand, it is not unfolded by leaving the overview.
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QTest::keyClick(m_window.get(), Qt::Key_F7);
        QVERIFY(!m_window->citation().isVisible());
    }

    void besideTwoPagesOnlyWhatIsAskedForUnfolds()
    {
        m_window->resize(1366, 768);
        Panes &panes = m_window->panes();
        QCOMPARE(panes.mode(), Panes::Mode::Row);
        panes.widenReader(true);
        QVERIFY(!m_window->sidebar().isVisible() && !m_window->citation().isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QVERIFY(!m_window->sidebar().isVisible() && m_window->citation().isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        QVERIFY(m_window->sidebar().isVisible() && !m_window->citation().isVisible());
        // There is no room for both: the last that was asked for stands.
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QVERIFY(!m_window->sidebar().isVisible() && m_window->citation().isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        // The next two pages have the room again.
        panes.widenReader(false);
        panes.widenReader(true);
        QVERIFY(!m_window->sidebar().isVisible() && !m_window->citation().isVisible());
        panes.widenReader(false);
        QVERIFY(m_window->sidebar().isVisible() && m_window->citation().isVisible());
    }

    void twoPagesAreWholeBesideWhatIsAskedFor()
    {
        QVERIFY(m_desk->openDocument("moment-deepseek"));
        m_window->reader().beside().open("gouvernance-mondiale-ia");
        QTRY_VERIFY(m_window->reader().beside().isVisible());
        for (const int width : {1280, 1366, 1600, 1280}) {
            m_window->resize(width, 800);
            for (const auto key : {Qt::Key_F8, Qt::Key_F9, Qt::Key_F9, Qt::Key_F8}) {
                QTest::keyClick(m_window.get(), key);
                QTest::qWait(50);
                QCOMPARE(m_window->width(), width);
                pagesAreWhole();
            }
        }
    }

    void itsPlaceIsRemembered()
    {
        m_window->resize(1500, 850);
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        QVERIFY(!m_window->sidebar().isVisible());
        m_window.reset();
        m_window = std::make_unique<MainWindow>(m_desk->context);
        m_window->show();
        QCOMPARE(m_window->size(), QSize(1500, 850));
        QVERIFY(!m_window->sidebar().isVisible());
    }

    void anOpenDrawerAndTheTurnOfTheTextAreRemembered()
    {
        m_window->resize(1280, 800);
        QTRY_COMPARE(m_window->panes().mode(), Panes::Mode::Drawer);
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        const int width = list().width();
        startAnew();
        QCOMPARE(m_window->panes().mode(), Panes::Mode::Drawer);
        QTRY_VERIFY(m_window->reader().isVisible());
        QVERIFY(m_window->panes().recordShown() && m_window->citation().isVisible());
        QTRY_COMPARE(list().width(), width);
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        m_window->resize(900, 700);
        QTRY_COMPARE(m_window->panes().mode(), Panes::Mode::Turns);
        m_window->panes().showReader(true);
        startAnew();
        QTRY_VERIFY(m_window->panes().readerShown() && m_window->reader().isVisible());
        QVERIFY(!list().isVisible() && !m_window->panes().recordShown());
    }

private:
    void pagesAreWhole() const
    {
        const ReaderPane &reader = m_window->reader();
        const BesidePane &beside = reader.beside();
        QVERIFY2(reader.view().width() > 250, qPrintable(QString::number(reader.view().width())));
        QVERIFY2(beside.width() > 250, qPrintable(QString::number(beside.width())));
        const int right = beside.mapTo(m_window.get(), QPoint(beside.width(), 0)).x();
        const QWidget &record = m_window->citation();
        QVERIFY2(!record.isVisible() || record.width() > 300,
                 qPrintable(QString::number(record.width())));
        const int end =
            record.isVisible() ? record.mapTo(m_window.get(), QPoint()).x() : m_window->width();
        QVERIFY2(right <= end + 1, qPrintable(QStringLiteral("%1 %2").arg(right).arg(end)));
    }

    /// The same library, as a second start finds it.
    void startAnew()
    {
        m_window.reset();
        m_desk->workspace.openDocument({});
        m_window = std::make_unique<MainWindow>(m_desk->context);
        m_window->show();
        QTRY_VERIFY(m_desk->workspace.document() != nullptr);
    }

    [[nodiscard]] ResultList &list() const { return m_window->results().list(); }
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::PanesTest)
#include "panes_test.moc"
