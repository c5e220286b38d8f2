// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

#include "base/error.h"
#include "gui/shell/deeds.h"

#include <QSignalSpy>
#include <QUndoStack>

#include <atomic>
#include <memory>

namespace lutrin::gui {

class DeedsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open());
    }

    void whatCannotBeTakenBackStaysTheNextToBeTakenBack()
    {
        auto refuses = std::make_shared<std::atomic<bool>>(true);
        auto takenBack = std::make_shared<std::atomic<int>>(0);
        const auto done = [](library::Library &, const Deeds::Course &) { return Result<void>(); };
        perform({"premier", done, done});
        perform({"second", done, [=](library::Library &, const Deeds::Course &) -> Result<void> {
                     if (*refuses)
                         return failure({.cause = Cause::Cancelled});
                     ++*takenBack;
                     return {};
                 }});
        QUndoStack &changes = m_desk->workspace.changes();
        QCOMPARE(changes.undoText(), "second");
        changes.undo();
        QCOMPARE(changes.undoText(), "premier");
        QTRY_COMPARE(changes.undoText(), "second");
        QVERIFY(!changes.canRedo());

        *refuses = false;
        changes.undo();
        QTRY_COMPARE(takenBack->load(), 1);
        QTRY_VERIFY(!m_desk->workspace.deeds().busy());
        QCOMPARE(changes.undoText(), "premier");
        QCOMPARE(changes.redoText(), "second");
    }

    void whatCannotBeDoneAgainStaysTheNextToBeDoneAgain()
    {
        auto refuses = std::make_shared<std::atomic<bool>>(false);
        const auto done = [](library::Library &, const Deeds::Course &) { return Result<void>(); };
        perform({"seul",
                 [=](library::Library &, const Deeds::Course &) -> Result<void> {
                     if (*refuses)
                         return failure({.cause = Cause::Cancelled});
                     return {};
                 },
                 done});
        QUndoStack &changes = m_desk->workspace.changes();
        changes.undo();
        QTRY_VERIFY(!m_desk->workspace.deeds().busy());
        *refuses = true;
        changes.redo();
        QCOMPARE(changes.undoText(), "seul");
        QTRY_COMPARE(changes.redoText(), "seul");
        QVERIFY(!changes.canUndo());
    }

private:
    void perform(const Deeds::Deed &deed)
    {
        bool told = false;
        m_desk->workspace.deeds().perform(deed, [&told](bool succeeded) { told = succeeded; });
        QTRY_VERIFY(told);
    }

    std::unique_ptr<Desk> m_desk;
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::DeedsTest)
#include "deeds_test.moc"
