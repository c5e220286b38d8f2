// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/tabway.h"

#include <QPushButton>
#include <QTest>

#include <memory>

namespace lutrin::gui {

class TabWayTest : public QObject {
    Q_OBJECT

private slots:
    /// Made from the last to the first, and one with no height among them.
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(300, 200);
        m_below = button(0, 100, 100, 30);
        m_pane = new QWidget(m_window.get());
        m_pane->setGeometry(150, 40, 150, 160);
        m_inside = new QPushButton(m_pane);
        m_inside->setGeometry(0, 5, 100, 30);
        m_left = button(0, 50, 100, 30);
        m_flat = button(0, 31, 100, 0);
        m_second = button(150, 2, 100, 28);
        m_first = button(0, 0, 100, 30);
        m_window->show();
    }

    void goesAsOneReads()
    {
        // What stands beside a pane comes before it, as a column of its own.
        const QList<QWidget *> way{m_first, m_second, m_flat, m_left, m_below, m_inside};
        QWidget *at = nullptr;
        for (QWidget *expected : way) {
            at = tabNeighbour(*m_window, at, true);
            QCOMPARE(at, expected);
        }
        QCOMPARE(tabNeighbour(*m_window, at, true), m_first);
        QCOMPARE(tabNeighbour(*m_window, m_first, false), m_inside);
    }

    void passesOverWhatTakesNoKeys()
    {
        m_second->setEnabled(false);
        m_pane->hide();
        m_flat->setFocusPolicy(Qt::NoFocus);
        QCOMPARE(tabNeighbour(*m_window, m_first, true), m_left);
        QCOMPARE(tabNeighbour(*m_window, m_left, true), m_below);
    }

private:
    QWidget *button(int x, int y, int width, int height)
    {
        auto *made = new QPushButton(m_window.get());
        made->setGeometry(x, y, width, height);
        return made;
    }

    std::unique_ptr<QWidget> m_window;
    QWidget *m_first = nullptr;
    QWidget *m_second = nullptr;
    QWidget *m_flat = nullptr;
    QWidget *m_left = nullptr;
    QWidget *m_pane = nullptr;
    QWidget *m_inside = nullptr;
    QWidget *m_below = nullptr;
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::TabWayTest)
#include "tabway_test.moc"
