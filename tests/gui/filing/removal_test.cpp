// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowtest.h"

#include "gui/results/resultlist.h"
#include "gui/results/resultmodel.h"
#include "gui/shell/changedeed.h"
#include "gui/shell/deedbar.h"
#include "gui/shell/question.h"
#include "gui/shell/statusline.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <chrono>
#include <thread>

namespace lutrin::gui {

using namespace std::chrono_literals;

class RemovalTest : public WindowTest {
    Q_OBJECT

private slots:
    void init()
    {
        openWindow();
        m_list = m_window->findChild<ResultList *>();
        QTRY_COMPARE(m_list->model()->rowCount(), 5);
        // The rest of the window comes after its first frame.
        QTRY_VERIFY(!m_list->actions().isEmpty());
    }
    void cleanup() { closeWindow(); }

    void theNextResultIsOpenedAndUndoPutsItBack()
    {
        m_list->goToFirst();
        QTRY_COMPARE(openId(), idAt(0));
        const std::string first = idAt(0);
        const std::string second = idAt(1);
        QTest::keyClick(m_list, Qt::Key_Delete);
        QTRY_COMPARE(m_list->model()->rowCount(), 4);
        QTRY_COMPARE(openId(), second);
        QTRY_COMPARE(m_list->currentIndex().row(), 0);
        QVERIFY(!m_desk->workspace.library()->document(first).has_value());
        QPushButton *takeBack = statusButton();
        QVERIFY(takeBack != nullptr);
        takeBack->click();
        QTRY_COMPARE(m_list->model()->rowCount(), 5);
        QCOMPARE(openId(), second);
        QVERIFY(statusButton() == nullptr);
    }

    void theLastOnesLeadToTheResultBeforeThem()
    {
        m_list->goToFirst();
        m_list->setCurrentIndex(m_list->model()->index(3, 0));
        QTest::keyClick(m_list, Qt::Key_Down, Qt::ShiftModifier);
        const std::string before = idAt(2);
        QTRY_COMPARE(openId(), idAt(4));
        QTRY_COMPARE(m_desk->workspace.selection().size(), std::size_t(2));
        QTest::keyClick(m_list, Qt::Key_Delete);
        QTRY_COMPARE(m_list->model()->rowCount(), 3);
        QTRY_COMPARE(openId(), before);
    }

    void theWayBackPassesOverIt()
    {
        const std::string first = idAt(0);
        const std::string gone = idAt(1);
        const std::string third = idAt(2);
        for (const std::string &id : {first, gone, third})
            QVERIFY(m_desk->openDocument(id));
        QVERIFY(m_desk->workspace.library()->remove({gone}).has_value());
        QSignalSpy failed(&m_desk->workspace, &Workspace::failed);
        m_desk->workspace.back();
        QTRY_COMPARE(openId(), first);
        m_desk->workspace.forward();
        QTRY_COMPARE(openId(), third);
        QVERIFY(failed.isEmpty());
    }

    void deleteInTheSearchFieldTakesNothingOut()
    {
        auto *field = m_window->findChild<QLineEdit *>();
        QVERIFY(field != nullptr);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::qWait(100);
        QVERIFY(!m_desk->workspace.deeds().busy());
        QCOMPARE(m_desk->workspace.changes().count(), 0);
    }

    void manyAreAskedAboutFirst()
    {
        QVERIFY(m_desk->addNotes(30));
        QSignalSpy answered(&m_desk->workspace, &Workspace::answered);
        m_desk->workspace.noteChange();
        QVERIFY(answered.wait(10000));
        QTRY_COMPARE(m_list->model()->rowCount(), 35);
        m_list->goToFirst();
        m_list->selectAll();
        QTRY_COMPARE(m_desk->workspace.selection().size(), std::size_t(35));
        QTest::keyClick(m_list, Qt::Key_Delete);
        auto *question = m_window->findChild<Question *>();
        QVERIFY(question != nullptr);
        QCOMPARE(question->windowTitle(),
                 QStringLiteral("Retirer 35 analyses de la bibliothèque\u202F?"));
        question->reject();
        QVERIFY(!m_desk->workspace.deeds().busy());
        QTRY_VERIFY(m_window->findChild<Question *>() == nullptr);
        m_window->activateWindow();
        QTRY_VERIFY(m_list->hasFocus());
        QTest::keyClick(m_list, Qt::Key_Delete);
        m_window->findChild<Question *>()->accept();
        QTRY_COMPARE(m_desk->workspace.documentCount(), std::int64_t(0));
        QTRY_VERIFY(m_desk->workspace.document() == nullptr);
        m_desk->workspace.changes().undo();
        QTRY_COMPARE(m_desk->workspace.documentCount(), std::int64_t(35));
    }

    void theMenuOfTheListHasTheCommands()
    {
        m_list->goToFirst();
        QContextMenuEvent asked(QContextMenuEvent::Mouse,
                                m_list->visualRect(m_list->currentIndex()).center(),
                                m_list->viewport()->mapToGlobal(QPoint(20, 20)));
        QCoreApplication::sendEvent(m_list->viewport(), &asked);
        const auto *menu = m_list->findChild<QMenu *>();
        QVERIFY(menu != nullptr);
        QStringList names;
        for (const QAction *action : menu->actions())
            names += action->objectName();
        for (const char *name : {"citation/copy", "reader/beside", "results/why", "filing/folder",
                                 "filing/tag", "window/edit-record", "filing/remove"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
    }

    void whatTakesLongIsShownAndCanBeStopped()
    {
        const auto *bar = m_window->findChild<DeedBar *>();
        QVERIFY(bar != nullptr);
        QSignalSpy announced(&m_desk->workspace, &Workspace::announced);
        m_desk->workspace.deeds().perform(
            changeDeed(QStringLiteral("long travail"),
                       [](library::Library &, const Deeds::Course &course) -> Result<std::int64_t> {
                           for (int done = 0; !course.stop.stop_requested(); ++done) {
                               course.progress({.done = done % 100, .total = 100});
                               std::this_thread::sleep_for(10ms);
                           }
                           return failure({.cause = Cause::Cancelled});
                       }));
        QTRY_COMPARE(bar->words(), QStringLiteral("Long travail…"));
        auto *stop = bar->findChild<QPushButton *>();
        QTRY_VERIFY(stop->isVisible());
        stop->click();
        QTRY_VERIFY(bar->isHidden());
        QCOMPARE(m_desk->workspace.changes().count(), 0);
        QCOMPARE(announced.last().first().toString(),
                 QStringLiteral("Interrompu\u00A0: rien n’a été modifié"));
    }

private:
    [[nodiscard]] std::string idAt(int row) const
    {
        const QModelIndex index = m_list->model()->index(row, 0);
        return index.data(ResultModel::IdRole).toString().toStdString();
    }
    [[nodiscard]] std::string openId() const
    {
        const auto &open = m_desk->workspace.document();
        return open ? open->document.id : std::string();
    }

    /// The status line's offer to take back what was done, while it is there.
    [[nodiscard]] QPushButton *statusButton() const
    {
        auto *button = m_window->findChild<StatusLine *>()->findChild<QPushButton *>();
        return button->isVisible() ? button : nullptr;
    }

    ResultList *m_list = nullptr;
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::RemovalTest)
#include "removal_test.moc"
