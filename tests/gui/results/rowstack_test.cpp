// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/results/rowstack.h"

#include <QTest>

#include <set>

namespace lutrin::gui {

using Band = RowStack::Band;

/// A view of 100 pixels; rows of 30, 40, 50, 30, 40 … pixels.
class RowStackTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_measured.clear();
        m_stack = RowStack([this](int row) {
            m_measured.insert(row);
            return 30 + 10 * (row % 3);
        });
        m_stack.setView(100);
        m_stack.setCount(1'000'000);
    }

    void rowsStandUnderEachOther()
    {
        QCOMPARE(m_stack.inSight(), (std::vector<Band>{{0, 0, 30}, {1, 30, 40}, {2, 70, 50}}));
        m_stack.moveBy(45);
        QCOMPARE(m_stack.inSight(), (std::vector<Band>{{1, -15, 40}, {2, 25, 50}, {3, 75, 30}}));
        m_stack.moveBy(-20);
        QCOMPARE(m_stack.inSight().front(), (Band{0, -25, 30}));
    }

    void nothingStandsBeyondTheEnds()
    {
        m_stack.moveBy(-1000);
        QCOMPARE(m_stack.inSight().front(), (Band{0, 0, 30}));
        m_stack.moveTo(999'999);
        const Band last = m_stack.inSight().back();
        QCOMPARE(last.row, 999'999);
        QCOMPARE(last.top + last.height, 100);
        QCOMPARE(m_stack.place(), m_stack.lastPlace());
        m_stack.moveBy(1000);
        QCOMPARE(m_stack.inSight().back(), last);
    }

    void onlyWhatIsInSightIsMeasured()
    {
        m_stack.setPlace(500'000.5);
        QCOMPARE(m_stack.inSight().front().row, 500'000);
        QVERIFY2(m_measured.size() < 20, qPrintable(QString::number(m_measured.size())));
    }

    void placesGoBothWays()
    {
        for (const double place : {0.0, 0.5, 17.25, 499'999.9}) {
            m_stack.setPlace(place);
            QVERIFY(qAbs(m_stack.place() - place) < 0.04); // a pixel of thirty
        }
        m_stack.setPlace(5e6);
        QCOMPARE(m_stack.place(), m_stack.lastPlace());
    }

    void aRowComesToItsEdge()
    {
        m_stack.moveTo(40);
        QCOMPARE(m_stack.band(40).top, 0);
        m_stack.moveToEnd(40);
        QCOMPARE(m_stack.band(40).top + m_stack.band(40).height, 100);
    }

    /// Of rows out of sight only the order is true, and that they are found where they are said
    /// to be.
    void rowsOutOfSightAreFoundAgain()
    {
        m_stack.moveTo(300);
        for (const int row : {0, 17, 299, 300, 301, 302, 303, 304, 5000, 999'999})
            QCOMPARE(m_stack.rowAt(m_stack.band(row).top + m_stack.band(row).height / 2), row);
        QVERIFY(m_stack.band(17).top < m_stack.band(18).top);
        m_stack.moveTo(0);
        QCOMPARE(m_stack.rowAt(-5), -1);
    }

    void aShortListStandsAtTheTop()
    {
        m_stack.moveTo(600);
        m_stack.setCount(2);
        QCOMPARE(m_stack.inSight(), (std::vector<Band>{{0, 0, 30}, {1, 30, 40}}));
        QCOMPARE(m_stack.lastPlace(), 0.0);
        QCOMPARE(m_stack.rowAt(90), -1);
        m_stack.setCount(0);
        QVERIFY(m_stack.inSight().empty());
        QCOMPARE(m_stack.rowAt(10), -1);
        m_stack.moveBy(10);
        m_stack.setPlace(4);
        QCOMPARE(m_stack.place(), 0.0);
    }

    void theViewKeepsItsFirstRow()
    {
        m_stack.moveTo(40);
        m_stack.moveBy(10);
        const Band first = m_stack.inSight().front();
        m_stack.setView(400);
        QCOMPARE(m_stack.inSight().front(), first);
    }

    void aPageIsAboutAView()
    {
        QCOMPARE(m_stack.pageFrom(0, true), 2);
        QCOMPARE(m_stack.pageFrom(2, false), 0);
        QCOMPARE(m_stack.pageFrom(999'999, true), 999'999);
        m_stack.setView(10); // lower than a row
        QCOMPARE(m_stack.pageFrom(7, true), 8);
        QCOMPARE(m_stack.pageFrom(0, false), 0);
    }

private:
    std::set<int> m_measured;
    RowStack m_stack{[](int) { return 1; }};
};

} // namespace lutrin::gui

QTEST_APPLESS_MAIN(lutrin::gui::RowStackTest)

#include "rowstack_test.moc"
