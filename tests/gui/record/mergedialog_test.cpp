// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/record/mergedialog.h"

#include "desk.h"

#include "gui/reader/readingplaces.h"
#include "gui/record/mergecommand.h"
#include "gui/shell/deeds.h"
#include "gui/shell/translation.h"

#include <QAbstractButton>
#include <QAction>
#include <QPointer>

#include <memory>

namespace lutrin::gui {

namespace {

constexpr const char *first = "moment-deepseek";
constexpr const char *second = "modele-spatial-europeen";

} // namespace

/// Merges records of a real library through the dialog.
class MergeDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_translation = std::make_unique<Translation>(
            QStringLiteral(LUTRIN_BUILD_DIRECTORY "/share/lutrin/translations"));
        m_translation->use(QStringLiteral("fr"));
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open());
        m_action = std::make_unique<QAction>();
        m_window = std::make_unique<QWidget>();
        m_command = new MergeCommand(m_desk->context, m_action.get(), m_window.get());
    }

    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
        m_action.reset();
        m_translation.reset();
    }

    void theCommandIsThereForSeveral()
    {
        QVERIFY(!m_action->isEnabled());
        m_desk->workspace.select({first});
        QVERIFY(!m_action->isEnabled());
        m_desk->workspace.select({first, second});
        QVERIFY(m_action->isEnabled());
        m_desk->workspace.select(std::vector<std::string>(11, first));
        QVERIFY(!m_action->isEnabled());
    }

    void showsWhatDiffersAndWhatStays()
    {
        auto *dialog = opened();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->windowTitle().contains("2"));
        QVERIFY(dialog->taker("title", 0) != nullptr);
        QVERIFY(dialog->taker("language", 0) == nullptr);
        const auto kept = dialog->choice().kept();
        const auto other = 1 - kept;
        QVERIFY(dialog->keeper(kept)->isChecked());
        QVERIFY(dialog->taker("title", kept)->isChecked());
        dialog->keeper(other)->click();
        QCOMPARE(dialog->choice().kept(), other);
        QVERIFY(dialog->taker("title", other)->isChecked());
        dialog->taker("title", kept)->click();
        dialog->keeper(kept)->click();
        dialog->keeper(other)->click();
        QVERIFY2(dialog->taker("title", kept)->isChecked(), "what was chosen stays chosen");
        dialog->reject();
        QCOMPARE(count(), 5);
    }

    void mergesAndTakesItBack()
    {
        QVERIFY(m_desk->openDocument(second));
        auto *dialog = opened();
        QVERIFY(dialog != nullptr);
        dialog->keeper(0)->click();
        dialog->taker("title", 1)->click();
        const auto title = document(second).title;
        QSignalSpy merged(m_command, &MergeCommand::merged);
        dialog->merge();
        QTRY_COMPARE(merged.count(), 1);
        QCOMPARE(count(), 4);
        QCOMPARE(document(first).title, title);
        QTRY_COMPARE(m_desk->workspace.document()->document.id, std::string(first));
        QTRY_VERIFY(!m_desk->workspace.deeds().busy());
        m_desk->workspace.changes().undo();
        QTRY_COMPARE(count(), 5);
        QTRY_VERIFY(!m_desk->workspace.deeds().busy());
        m_desk->workspace.changes().redo();
        QTRY_COMPARE(count(), 4);
    }

    void enterMergesAndEscapeDoesNot()
    {
        QPointer dialog = opened();
        QVERIFY(dialog != nullptr);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(dialog.isNull());
        QCOMPARE(count(), 5);
        dialog = opened();
        QVERIFY(dialog != nullptr);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(count(), 4);
        QTRY_VERIFY(dialog.isNull());
    }

    void aValueOfSeveralIsSaid()
    {
        corpus::Document one{.id = "a", .title = "Un"};
        one.authors = {{.family = "Dupônt", .given = "J."}};
        corpus::Document two{.id = "b", .title = "Un"};
        two.authors = {{.family = "Dupont", .given = "Jean"}};
        const MergeChoice choice({one, two});
        QCOMPARE(choice.fields(), std::vector<std::string>{"authors"});
        QVERIFY(!choice.sourceOf("authors"));
        QCOMPARE(choice.result().authors.front().given, std::string("Jean"));
        QCOMPARE(choice.result().authors.front().family, std::string("Dupônt"));
    }

    void aTextIsSaidByItsLengthAndBeginning()
    {
        corpus::Document document{.id = "a", .title = "Un"};
        const corpus::Taxonomy none;
        QCOMPARE(mergeValue(document, "body", none, "fr"), QString("–"));
        document.body = corpus::paragraphs("Les oies volent bas.");
        QCOMPARE(mergeValue(document, "body", none, "fr"),
                 QString("4 mots\u00a0: Les oies volent bas."));
        document.body = corpus::paragraphs(std::string(4000, 'a'));
        QVERIFY(mergeValue(document, "body", none, "fr").size() <= 160);
    }

    void theReadingPlaceGoesAlong()
    {
        ReadingPlaces places(m_desk->settings);
        places.setPlace("a", 120);
        places.setPlace("c", 5);
        places.passOn("a", "b");
        places.passOn("a", "c");
        QCOMPARE(places.place("b"), 120);
        QCOMPARE(places.place("c"), 5);
    }

private:
    [[nodiscard]] MergeDialog *opened()
    {
        m_desk->workspace.select({first, second});
        m_action->trigger();
        const auto dialog = [this] { return m_window->findChild<MergeDialog *>(); };
        return QTest::qWaitFor([&] { return dialog() != nullptr; }, 10000) ? dialog() : nullptr;
    }

    [[nodiscard]] int count() const
    {
        const auto answer = m_desk->workspace.library()->search({});
        return answer ? static_cast<int>(answer->total) : -1;
    }

    [[nodiscard]] corpus::Document document(const std::string &id) const
    {
        const auto found = m_desk->workspace.library()->document(id);
        return found ? *found : corpus::Document();
    }

    std::unique_ptr<Translation> m_translation;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QAction> m_action;
    std::unique_ptr<QWidget> m_window;
    MergeCommand *m_command = nullptr;
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::MergeDialogTest)
#include "mergedialog_test.moc"
