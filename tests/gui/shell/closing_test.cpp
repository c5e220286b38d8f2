// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fulldisk.h"
#include "windowtest.h"

#include "gui/reader/highlighter.h"
#include "gui/reader/highlightlist.h"
#include "gui/reader/readerpane.h"
#include "gui/shell/endrequest.h"
#include "gui/shell/question.h"
#include "gui/shell/writequeue.h"

#include <QLineEdit>

#include <chrono>
#include <csignal>
#include <thread>

#include <unistd.h>

namespace lutrin::gui {

using namespace std::chrono_literals;

class ClosingTest : public WindowTest {
    Q_OBJECT

private slots:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void waitsForWhatIsBeingWritten()
    {
        WriteQueue queue(m_desk->workspace, Lane::Filing);
        bool written = false;
        queue.add(
            [](library::Library &) -> Result<void> {
                std::this_thread::sleep_for(50ms);
                return {};
            },
            [&written](bool done) { written = done; });
        QVERIFY(m_window->close());
        QVERIFY(written);
    }

    void writesTheNoteThatIsBeingTyped()
    {
        QLineEdit &field = writtenNote();
        QVERIFY(m_window->close());
        QVERIFY(field.isHidden());
        QCOMPARE(noteKept(), std::string("A verifier"));
    }

    void writesItWhereTheProgramIsToEnd()
    {
        for (const int signal : {SIGTERM, SIGINT}) {
            const EndRequest end;
            connect(&end, &EndRequest::came, qApp, &QApplication::closeAllWindows);
            (void)writtenNote();
            QCOMPARE(kill(getpid(), signal), 0);
            QTRY_VERIFY(!m_window->isVisible());
            QCOMPARE(noteKept(), std::string("A verifier"));
            closeWindow();
            openWindow();
        }
    }

    void staysWhereTheDiskIsFull()
    {
        QLineEdit &field = writtenNote();
        {
            const FullDisk full;
            QVERIFY(!m_window->close());
            QTRY_VERIFY(!field.isHidden());
            QCOMPARE(field.text(), QString("A verifier"));
            auto *question = m_window->findChild<Question *>();
            QVERIFY(question != nullptr);
            question->reject();
        }
        QVERIFY(m_window->isVisible());
        QVERIFY(m_window->close());
        QCOMPARE(noteKept(), std::string("A verifier"));
    }

    void closesWithoutTheWordsWhereThatIsWanted()
    {
        (void)writtenNote();
        const FullDisk full;
        QVERIFY(!m_window->close());
        auto *question = m_window->findChild<Question *>();
        QVERIFY(question != nullptr);
        question->accept();
        QTRY_VERIFY(!m_window->isVisible());
    }

private:
    /// The field of a note whose words are not saved yet.
    QLineEdit &writtenNote()
    {
        Highlighter &highlighter = m_window->reader().highlighter();
        corpus::Highlight highlight{.document = m_desk->workspace.document()->document.id,
                                    .quote = "IA"};
        (void)m_desk->workspace.library()->keepHighlight(highlight);
        m_desk->workspace.refresh();
        [&] { QTRY_COMPARE(highlighter.passages().size(), 1U); }();
        auto *list = m_window->findChild<HighlightList *>();
        list->follow("lutrin:note/0");
        list->noteField().setFocus();
        QTest::keyClicks(&list->noteField(), "A verifier");
        return list->noteField();
    }

    [[nodiscard]] std::string noteKept() const
    {
        const auto kept =
            m_desk->workspace.library()->highlights(m_desk->workspace.document()->document.id);
        return kept && !kept->empty() ? kept->front().note : std::string();
    }
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::ClosingTest)
#include "closing_test.moc"
