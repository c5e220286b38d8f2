// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the keys go once a command has taken away what had them.

#include "windowtest.h"

#include "gui/citations/citationpane.h"
#include "gui/overview/countmatrix.h"
#include "gui/overview/overviewpane.h"
#include "gui/reader/readerpane.h"
#include "gui/reader/readerview.h"
#include "gui/results/emptyresults.h"
#include "gui/results/filterchips.h"
#include "gui/results/resultlist.h"
#include "gui/results/resultspane.h"
#include "gui/search/queryedit.h"
#include "gui/search/searchfield.h"
#include "gui/shell/panes.h"
#include "gui/shell/topbar.h"
#include "gui/sidebar/facetview.h"
#include "gui/sidebar/sidebar.h"

#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

namespace lutrin::gui {

class FocusTest : public WindowTest {
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void aCellOfTheOverviewLeadsToTheList()
    {
        for (const int width : {1440, 900}) {
            m_desk->workspace.clear();
            m_window->resize(width, 800);
            m_window->showOverview(true);
            CountMatrix &matrix = m_window->overview()->matrix();
            QTRY_VERIFY(!matrix.isEmpty());
            settle();
            matrix.setFocus();
            QTest::keyClick(&matrix, Qt::Key_Space);
            QTRY_COMPARE(m_desk->workspace.request().filters.size(), 2U);
            settle();
            QCOMPARE(focused(), static_cast<QWidget *>(&matrix));
            QTest::keyClick(&matrix, Qt::Key_Return);
            settle();
            QTRY_COMPARE(focused(), static_cast<QWidget *>(&list()));
            QTRY_COMPARE(list().currentIndex().row(), 0);
        }
    }

    void aChipLeavesTheKeysToTheNext()
    {
        filterBy({{search::Facet::Theme, "technologie"},
                  {search::Facet::Language, "fr"},
                  {search::Facet::Type, "study", true}});
        chips().front()->setFocus();
        press();
        QCOMPARE(chips().size(), 2);
        QCOMPARE(focused(), static_cast<QWidget *>(chips().front()));
        chips().back()->setFocus();
        press();
        QCOMPARE(focused(), static_cast<QWidget *>(chips().front()));
        press();
        QVERIFY(m_desk->workspace.request().filters.empty());
        QCOMPARE(focused(), static_cast<QWidget *>(&list()));
    }

    void clearingAllChipsLeavesTheKeysToTheList()
    {
        filterBy({{search::Facet::Theme, "technologie"}, {search::Facet::Language, "fr"}});
        auto *all = m_window->results().findChild<FilterChips *>()->findChild<QPushButton *>();
        QVERIFY(all != nullptr);
        all->setFocus();
        press();
        QVERIFY(m_desk->workspace.request().filters.empty());
        QCOMPARE(focused(), static_cast<QWidget *>(&list()));
    }

    void whoeverHasTheKeysElsewhereKeepsThem()
    {
        filterBy({{search::Facet::Theme, "technologie"}});
        QWidget *field = &m_window->topBar().search().edit();
        field->setFocus();
        m_desk->workspace.clear();
        settle();
        QCOMPARE(focused(), field);
    }

    void aRowOfTheSidebarKeepsTheKeys()
    {
        for (const auto facet : {search::Facet::Theme, search::Facet::Author}) {
            FacetView *view = m_window->sidebar().view(facet);
            view->setFocus();
            const QString first = view->currentIndex().data().toString();
            for (const auto key :
                 {Qt::Key_Space, Qt::Key_Space, Qt::Key_Delete, Qt::Key_Delete, Qt::Key_Escape}) {
                QTest::keyClick(view, key);
                settle();
                QCOMPARE(focused(), static_cast<QWidget *>(view));
                QCOMPARE(view->currentIndex().data().toString(), first);
            }
            QVERIFY(m_desk->workspace.request().filters.empty());
        }
    }

    /// The way out of an empty list goes with it.
    void aWayOutLeadsToWhatItFound()
    {
        filterBy({{search::Facet::Theme, "technologie"}});
        m_desk->workspace.setQuery(QStringLiteral("zzzyyyxxx"));
        settle();
        QCOMPARE(m_desk->workspace.answer().total, 0);
        QPushButton *way = nullptr;
        for (auto *button :
             m_window->results().findChild<EmptyResults *>()->findChildren<QPushButton *>()) {
            if (button->isVisible())
                way = button;
        }
        QVERIFY(way != nullptr);
        way->setFocus();
        press();
        QVERIFY(m_desk->workspace.answer().total > 0);
        QCOMPARE(focused(), static_cast<QWidget *>(&list()));
    }

    void enterReadsOnByKeys()
    {
        for (const int width : {1440, 1280, 900}) {
            m_window->resize(width, 700);
            m_window->panes().showReader(false);
            settle();
            list().goToFirst();
            QTest::keyClick(&list(), Qt::Key_Return);
            settle();
            QTRY_COMPARE(focused(), static_cast<QWidget *>(&m_window->reader().view()));
            QTest::keyClick(focused(), Qt::Key_PageDown);
            QTRY_VERIFY(m_window->reader().view().verticalScrollBar()->value() > 0);
            QTest::keyClick(focused(), Qt::Key_Escape);
            QTRY_COMPARE(focused(), static_cast<QWidget *>(&list()));
            m_window->reader().view().verticalScrollBar()->setValue(0);
        }
    }

    void theRecordGivesTheKeysBack()
    {
        for (const int width : {1440, 900}) {
            m_window->resize(width, 700);
            settle();
            m_window->panes().showReader(true);
            m_window->panes().showRecord(false);
            m_window->reader().view().setFocus();
            QTest::keyClick(focused(), Qt::Key_F8);
            m_window->citation().findChild<QPushButton *>()->setFocus();
            QTest::keyClick(focused(), Qt::Key_F8);
            QVERIFY(!m_window->citation().isVisible());
            QCOMPARE(focused(), static_cast<QWidget *>(&m_window->reader().view()));
        }
    }

    void aSearchBringsTheListBack()
    {
        m_window->resize(900, 700);
        settle();
        m_window->panes().showReader(true);
        QVERIFY(!list().isVisible());
        QueryEdit &field = m_window->topBar().search().edit();
        field.setFocus();
        QTest::keyClicks(&field, "xyzzyx");
        settle();
        QTRY_VERIFY(m_window->results().isVisible() && !m_window->reader().isVisible());
        QCOMPARE(focused(), static_cast<QWidget *>(&field));
    }

private:
    [[nodiscard]] ResultList &list() const { return m_window->results().list(); }
    [[nodiscard]] QWidget *focused() const { return m_window->focusWidget(); }

    void settle() const
    {
        QTRY_VERIFY(!m_desk->jobs.running(Lane::Search) && !m_desk->jobs.running(Lane::Overview) &&
                    !m_desk->jobs.running(Lane::Document));
        QTest::qWait(30);
    }

    void filterBy(const std::vector<search::Filter> &filters) const
    {
        m_desk->workspace.setSearch({}, filters);
        settle();
    }

    void press() const
    {
        QTest::keyClick(focused(), Qt::Key_Space);
        settle();
    }

    [[nodiscard]] QList<QToolButton *> chips() const
    {
        QList<QToolButton *> shown;
        for (auto *chip :
             m_window->results().findChild<FilterChips *>()->findChildren<QToolButton *>()) {
            if (chip->isVisible())
                shown += chip;
        }
        return shown;
    }
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::FocusTest)
#include "focus_test.moc"
