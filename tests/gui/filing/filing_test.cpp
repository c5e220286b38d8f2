// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Folders and tags in the window: put on, taken off, taken back.

#include "desk.h"

#include "gui/filing/filer.h"
#include "gui/filing/filingactions.h"
#include "gui/filing/filingmodel.h"
#include "gui/filing/filingpopup.h"
#include "gui/filing/filingstrip.h"

#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QToolButton>

namespace lutrin::gui {

namespace {

using library::FilingKind;

constexpr auto Deepseek = "moment-deepseek";
constexpr auto Espace = "modele-spatial-europeen";

} // namespace

class FilingTest : public QObject {
    Q_OBJECT

private:
    static std::vector<std::string> tagsOf(const Desk &desk, const char *id)
    {
        const auto document = desk.workspace.library()->document(id);
        return document ? document->tags : std::vector<std::string>();
    }

    static QStringList chipsOf(const QWidget &strip)
    {
        QStringList words;
        for (const auto *chip : strip.findChildren<QToolButton *>())
            if (!chip->isHidden())
                words += chip->toolTip();
        return words;
    }

private slots:
    void filesAndTakesBackInTheOrderAsked();
    void aChangeThatChangesNothingIsNotThere();
    void thePopupTagsAllThatAreChosen();
    void theNamesComeWithWhatTheDocumentsHave();
    void aNewNameIsOffered();
    void theStripFollowsAndItsChipsTakeOff();
    void countsFollow();
    void aNameGivesWayAndComesBack();
    void twoNamesAreMergedAndTakenApart();
    void aNameIsRemovedAndComesBack();
};

void FilingTest::filesAndTakesBackInTheOrderAsked()
{
    Desk desk;
    QVERIFY(desk.open());
    Filer filer(desk.context);
    QSignalSpy changed(&filer, &Filer::changed);
    filer.file({FilingKind::Tag, "a", {Deepseek}, true}, QStringLiteral("a"));
    filer.file({FilingKind::Tag, "a", {Deepseek}, false}, QStringLiteral("a"));
    filer.file({FilingKind::Tag, "b", {Deepseek}, true}, QStringLiteral("b"));
    QTRY_COMPARE(changed.size(), 3);
    QCOMPARE(tagsOf(desk, Deepseek), std::vector<std::string>{"b"});
    QUndoStack &changes = desk.workspace.changes();
    QCOMPARE(changes.count(), 3);
    changes.undo();
    changes.undo();
    QTRY_COMPARE(tagsOf(desk, Deepseek), std::vector<std::string>{"a"});
    changes.redo();
    changes.redo();
    QTRY_COMPARE(tagsOf(desk, Deepseek), std::vector<std::string>{"b"});
    QCOMPARE(changes.count(), 3);
}

void FilingTest::aChangeThatChangesNothingIsNotThere()
{
    Desk desk;
    QVERIFY(desk.open());
    Filer filer(desk.context);
    QSignalSpy changed(&filer, &Filer::changed);
    filer.file({FilingKind::Tag, "a", {Deepseek}, false}, QStringLiteral("a"));
    filer.file({FilingKind::Tag, "b", {Deepseek}, true}, QStringLiteral("b"));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(desk.workspace.changes().count(), 1);
}

void FilingTest::thePopupTagsAllThatAreChosen()
{
    Desk desk;
    QVERIFY(desk.open());
    QMainWindow window;
    window.resize(900, 700);
    window.show();
    Filer filer(desk.context);
    FilingActions actions(desk.context, filer, &window);
    desk.workspace.select({Deepseek, Espace});
    actions.open(FilingKind::Tag);
    auto *popup = window.findChild<FilingPopup *>();
    QVERIFY(popup != nullptr);
    auto *words = popup->findChild<QLineEdit *>();
    words->setText(QStringLiteral("à lire"));
    QSignalSpy changed(&filer, &Filer::changed);
    QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(tagsOf(desk, Deepseek), std::vector<std::string>{"à lire"});
    QCOMPARE(tagsOf(desk, Espace), std::vector<std::string>{"à lire"});
    // Still open, with the name checked: once more takes it off.
    QVERIFY(popup->isVisible());
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(tagsOf(desk, Espace).empty());
    // Without Ctrl it is done: the next keys are the window's.
    QVERIFY(!popup->isVisible());
}

void FilingTest::theNamesComeWithWhatTheDocumentsHave()
{
    Desk desk;
    QVERIFY(desk.open());
    QVERIFY(desk.workspace.library()
                ->file({{FilingKind::Tag, "l’un", {Deepseek}},
                        {FilingKind::Tag, "les deux", {Deepseek, Espace}},
                        {FilingKind::Tag, "ailleurs", {"gouvernance-mondiale-ia"}}})
                .has_value());
    QMainWindow window;
    window.resize(900, 700);
    window.show();
    Filer filer(desk.context);
    FilingPopup popup(desk.context, filer, FilingKind::Tag, &window);
    popup.open({Deepseek, Espace});
    const auto *list = popup.findChild<QListView *>();
    QTRY_COMPARE(list->model()->rowCount(), 3);
    const auto stateOf = [&](int row) {
        return list->model()->index(row, 0).data(Qt::CheckStateRole).toInt();
    };
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("les deux"));
    QCOMPARE(stateOf(0), int(Qt::Checked));
    QCOMPARE(stateOf(1), int(Qt::PartiallyChecked));
    QCOMPARE(stateOf(2), int(Qt::Unchecked));
}

void FilingTest::aNewNameIsOffered()
{
    FilingModel model;
    model.setNames({{QStringLiteral("Énergie"), 3, Qt::Unchecked}});
    model.setWords(QStringLiteral("energie"));
    QCOMPARE(model.rowCount(), 1);
    model.setWords(QStringLiteral(" ener  "));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1).data(FilingModel::NameRole).toString(), QStringLiteral("ener"));
    QVERIFY(model.index(1).data().toString() != QStringLiteral("ener"));
}

void FilingTest::theStripFollowsAndItsChipsTakeOff()
{
    Desk desk;
    QVERIFY(desk.open());
    QMainWindow window;
    Filer filer(desk.context);
    FilingActions actions(desk.context, filer, &window);
    FilingStrip strip(desk.context, filer, actions);
    QVERIFY(strip.isHidden());
    QVERIFY(desk.openDocument(Deepseek));
    QVERIFY(!strip.isHidden());
    QCOMPARE(chipsOf(strip), QStringList());
    filer.file({FilingKind::Collection, "Thèse", {Deepseek}, true}, QStringLiteral("x"));
    QTRY_COMPARE(chipsOf(strip).size(), 1);
    for (auto *chip : strip.findChildren<QToolButton *>())
        if (!chip->isHidden())
            chip->click();
    QTRY_COMPARE(chipsOf(strip), QStringList());
    QVERIFY(desk.workspace.library()->document(Deepseek)->collections.empty());
}

void FilingTest::countsFollow()
{
    Desk desk;
    QVERIFY(desk.open());
    Filer filer(desk.context);
    QSignalSpy answered(&desk.workspace, &Workspace::answered);
    filer.file({FilingKind::Tag, "à lire", {Deepseek, Espace}, true}, QStringLiteral("x"));
    QVERIFY(answered.wait());
    const auto &facets = desk.workspace.answer().facets;
    const auto tags = std::ranges::find(facets, search::Facet::Tag, &search::FacetCounts::facet);
    QCOMPARE(tags->values.size(), 1U);
    QCOMPARE(tags->values[0].count, 2);
}

void FilingTest::aNameGivesWayAndComesBack()
{
    Desk desk;
    QVERIFY(desk.open());
    QVERIFY(desk.workspace.library()->file({{FilingKind::Tag, "a", {Deepseek}}}).has_value());
    desk.workspace.toggleFilter(search::Facet::Tag, "a");
    const std::vector<search::Filter> before{{search::Facet::Tag, "a"}};
    const std::vector<search::Filter> after{{search::Facet::Tag, "b"}};
    QSignalSpy said(&desk.workspace, &Workspace::doneAnnounced);
    Filer filer(desk.context);
    filer.rename(FilingKind::Tag, QStringLiteral("a"), QStringLiteral(" b "));
    QTRY_COMPARE(tagsOf(desk, Deepseek), std::vector<std::string>{"b"});
    // What was filtered by it follows.
    QTRY_VERIFY(desk.workspace.request().filters == after);
    QTRY_COMPARE(said.size(), 1);
    QUndoStack &changes = desk.workspace.changes();
    QCOMPARE(changes.count(), 1);
    changes.undo();
    QTRY_VERIFY(desk.workspace.request().filters == before);
    QCOMPARE(tagsOf(desk, Deepseek), std::vector<std::string>{"a"});
    changes.redo();
    QTRY_VERIFY(desk.workspace.request().filters == after);
    QCOMPARE(tagsOf(desk, Deepseek), std::vector<std::string>{"b"});
    filer.rename(FilingKind::Tag, QStringLiteral("b"), QStringLiteral("  "));
    filer.rename(FilingKind::Tag, QStringLiteral("b"), QStringLiteral("b"));
    QTest::qWait(50);
    QCOMPARE(changes.count(), 1);
}

void FilingTest::twoNamesAreMergedAndTakenApart()
{
    Desk desk;
    QVERIFY(desk.open());
    QVERIFY(
        desk.workspace.library()
            ->file({{FilingKind::Tag, "a", {Deepseek}}, {FilingKind::Tag, "b", {Deepseek, Espace}}})
            .has_value());
    QSignalSpy said(&desk.workspace, &Workspace::doneAnnounced);
    Filer filer(desk.context);
    filer.rename(FilingKind::Tag, QStringLiteral("a"), QStringLiteral("B"));
    QTRY_COMPARE(said.size(), 1);
    QVERIFY2(said.front().front().toString().contains(QStringLiteral("réunies")),
             qPrintable(said.front().front().toString()));
    QCOMPARE(tagsOf(desk, Deepseek), std::vector<std::string>{"b"});
    desk.workspace.changes().undo();
    QTRY_COMPARE(tagsOf(desk, Deepseek), (std::vector<std::string>{"a", "b"}));
    QCOMPARE(tagsOf(desk, Espace), std::vector<std::string>{"b"});
}

void FilingTest::aNameIsRemovedAndComesBack()
{
    Desk desk;
    QVERIFY(desk.open());
    QVERIFY(
        desk.workspace.library()->file({{FilingKind::Collection, "a", {Deepseek}}}).has_value());
    desk.workspace.toggleFilter(search::Facet::Collection, "a");
    QSignalSpy said(&desk.workspace, &Workspace::doneAnnounced);
    Filer filer(desk.context);
    filer.remove(FilingKind::Collection, QStringLiteral("a"));
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(desk.workspace.request().filters.empty());
    QVERIFY(desk.workspace.library()->document(Deepseek)->collections.empty());
    desk.workspace.changes().undo();
    QTRY_COMPARE(desk.workspace.library()->document(Deepseek)->collections,
                 std::vector<std::string>{"a"});
}

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::FilingTest)
#include "filing_test.moc"
