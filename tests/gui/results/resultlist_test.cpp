// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

#include "gui/results/chosenrows.h"
#include "gui/results/resultlist.h"
#include "gui/results/resultmodel.h"

#include <QFile>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace lutrin::gui {

/// A list of more results than are ever loaded at once: « Étude 0000 », « Étude 0001 » …
class ResultListTest : public QObject {
    Q_OBJECT

    static constexpr int count = 1500;

private slots:
    void initTestCase()
    {
        QVERIFY(m_desk.open(false));
        const QString path = m_desk.folder.filePath("many.jsonl");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int number = 0; number < count; ++number) {
            const QString name = QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0'));
            file.write(QStringLiteral("{\"id\": \"etude-%1\", \"title\": \"Étude %1\", \"body\": "
                                      "\"Un texte.\"}\n")
                           .arg(name)
                           .toUtf8());
        }
        file.close();
        const auto report = m_desk.workspace.library()->import({path.toStdString()}, {});
        QVERIFY(report && report->imported == count);
        m_desk.workspace.setSort(search::Sort::Title);
        m_desk.workspace.refresh();
        QTRY_COMPARE(m_desk.workspace.answer().total, count);
        m_list = std::make_unique<ResultList>(m_desk.context);
        m_list->resize(392, 700);
        m_list->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
    }

    void init()
    {
        m_list->scrollToTop();
        m_list->setCurrentIndex(index(0));
        QTRY_COMPARE(opened(), "etude-0000");
    }

    void everyRowIsThere()
    {
        QCOMPARE(m_list->model()->rowCount(), count);
        QCOMPARE(m_list->visualRect(index(0)).top(), 0);
    }

    void theBarLeadsAnywhere()
    {
        QScrollBar *bar = m_list->verticalScrollBar();
        bar->setValue(bar->maximum());
        const QRect last = m_list->visualRect(index(count - 1));
        QCOMPARE(last.bottom(), m_list->viewport()->height() - 1);
        QTRY_COMPARE(index(count - 1).data().toString(), "Étude 1499");
        bar->setValue(bar->maximum() / 2);
        QTRY_VERIFY(m_list->indexAt({100, 300}).data().isValid());
        const QModelIndex middle = m_list->indexAt({100, 300});
        QVERIFY(qAbs(middle.row() - count / 2) < 20);
        QCOMPARE(middle.data().toString(),
                 QStringLiteral("Étude %1").arg(middle.row(), 4, 10, QLatin1Char('0')));
    }

    void theWheelGoesByPixels()
    {
        QWheelEvent wheel({100, 100}, m_list->mapToGlobal(QPointF(100, 100)), {}, {0, -120}, {}, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_list->viewport(), &wheel);
        QCOMPARE(m_list->visualRect(index(0)).top(), -72);
    }

    void theEndIsOpenedWhenItIsThere()
    {
        QTest::keyClick(m_list.get(), Qt::Key_End);
        QCOMPARE(m_list->currentIndex().row(), count - 1);
        QTRY_COMPARE(opened(), "etude-1499");
        QCOMPARE(m_list->currentIndex().row(), count - 1);
        QTest::keyClick(m_list.get(), Qt::Key_Up);
        QTRY_COMPARE(opened(), "etude-1498");
        QTest::keyClick(m_list.get(), Qt::Key_Home);
        QTRY_COMPARE(opened(), "etude-0000");
        QTest::keyClick(m_list.get(), Qt::Key_PageDown);
        QTRY_VERIFY(opened() != "etude-0000");
        QVERIFY(m_list->viewport()->rect().contains(m_list->visualRect(m_list->currentIndex())));
    }

    void rowsFarAwayAreChosenToo()
    {
        m_list->setCurrentIndex(index(5));
        QTRY_COMPARE(opened(), "etude-0005");
        m_list->verticalScrollBar()->setValue(m_list->verticalScrollBar()->maximum() / 5);
        QTRY_VERIFY(m_list->indexAt({100, 200}).data().isValid());
        const QModelIndex far = m_list->indexAt({100, 200});
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, Qt::ShiftModifier, {100, 200});
        const auto chosen = static_cast<std::size_t>(far.row()) - 5 + 1;
        QTRY_COMPARE(m_desk.workspace.selection().size(), chosen);
        QCOMPARE(m_desk.workspace.selection().front(), std::string("etude-0005"));
        QCOMPARE(m_desk.workspace.selection()[100], std::string("etude-0105"));
    }

    void allResultsAreChosenOrTheFirstOnesOfVeryMany()
    {
        QSignalSpy told(&m_desk.workspace, &Workspace::announced);
        m_list->selectAll();
        QTRY_COMPARE(m_desk.workspace.selection().size(), 1500U);
        QVERIFY(told.isEmpty());
        const auto *model = qobject_cast<const ResultModel *>(m_list->model());
        ChosenRows bounded(m_desk.workspace, *model, nullptr, 1000);
        bounded.take(m_list->selectionModel()->selection());
        QTRY_COMPARE(m_desk.workspace.selection().size(), 1000U);
        QCOMPARE(m_desk.workspace.selection().back(), std::string("etude-0999"));
        QVERIFY(!told.isEmpty());
    }

    void anotherAnswerOfTheSameListKeepsThePlace()
    {
        m_list->verticalScrollBar()->setValue(m_list->verticalScrollBar()->maximum() / 2);
        QTRY_VERIFY(m_list->indexAt({100, 300}).data().isValid());
        const int row = m_list->indexAt({100, 300}).row();
        QSignalSpy answered(&m_desk.workspace, &Workspace::answered);
        m_desk.workspace.askAgain();
        QVERIFY(answered.wait());
        QCOMPARE(m_list->indexAt({100, 300}).row(), row);
        QVERIFY(index(row).data().isValid());
        // Another list begins at its top.
        m_desk.workspace.setQuery("texte");
        QVERIFY(answered.wait());
        QCOMPARE(m_list->visualRect(index(0)).top(), 0);
        m_desk.workspace.setQuery({});
        QVERIFY(answered.wait());
    }

    void typingFindsARow()
    {
        m_list->setFocus();
        for (const QChar letter : QStringLiteral("étude 0007")) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
            QCoreApplication::sendEvent(m_list.get(), &press);
        }
        QTRY_COMPARE(opened(), "etude-0007");
    }

private:
    [[nodiscard]] QModelIndex index(int row) const { return m_list->model()->index(row, 0); }
    [[nodiscard]] QString opened() const
    {
        const auto &open = m_desk.workspace.document();
        return open ? QString::fromStdString(open->document.id) : QString();
    }

    Desk m_desk;
    std::unique_ptr<ResultList> m_list;
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::ResultListTest)

#include "resultlist_test.moc"
