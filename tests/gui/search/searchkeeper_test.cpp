// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saved searches and the log.

#include "desk.h"

#include "gui/search/searchkeeper.h"
#include "gui/search/searchlogger.h"
#include "gui/sidebar/facetmodel.h"
#include "gui/sidebar/savedsearches.h"

#include <QAction>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QVBoxLayout>

namespace lutrin::gui {

class SearchKeeperTest : public QObject {
    Q_OBJECT

private:
    static bool ask(Desk &desk, const QString &query)
    {
        QSignalSpy answered(&desk.workspace, &Workspace::answered);
        desk.workspace.setQuery(query);
        return answered.wait();
    }

    static std::vector<library::SavedSearch> saved(const Desk &desk)
    {
        return *desk.workspace.library()->savedSearches();
    }

private slots:
    void keepsWhatIsAsked();
    void countsFollowTheLibrary();
    void changesAreTakenBack();
    void opensAsItWasKept();
    void theListIsWorkedByKeyboard();
    void aNewNameIsTypedUntilTheKeyboardGoesElsewhere();
    void logsWhatIsMeant();
    void theLogIsSavedAndCleared();
};

void SearchKeeperTest::keepsWhatIsAsked()
{
    Desk desk;
    QVERIFY(desk.open());
    SearchKeeper keeper(desk.context);
    QVERIFY(!keeper.canKeep());
    QVERIFY(ask(desk, QStringLiteral("énergie")));
    QTRY_VERIFY(keeper.canKeep());
    keeper.keepPresent();
    keeper.keepPresent();
    QCOMPARE(keeper.searches().size(), 1U);
    QVERIFY(keeper.present().has_value());
    QTRY_COMPARE(saved(desk).size(), 1U);
    desk.workspace.setSearch({}, {{search::Facet::Language, "fr", true}});
    QVERIFY(!keeper.present().has_value());
    keeper.keepPresent();
    QTRY_COMPARE(saved(desk).size(), 2U);
    QVERIFY(!saved(desk)[1].name.empty());
    QVERIFY(saved(desk)[1].filters.front().excluded);
}

void SearchKeeperTest::countsFollowTheLibrary()
{
    Desk desk;
    QVERIFY(desk.open());
    QVERIFY(
        desk.workspace.library()->setSavedSearches({{"À lire", "étiquette:lire", {}}}).has_value());
    SearchKeeper keeper(desk.context);
    QTRY_COMPARE(keeper.count(0), std::optional<std::int64_t>(0));
    QVERIFY(desk.workspace.library()
                ->file({{library::FilingKind::Tag, "à lire", {"moment-deepseek"}}})
                .has_value());
    desk.workspace.askAgain();
    QTRY_COMPARE(keeper.count(0), std::optional<std::int64_t>(1));
}

void SearchKeeperTest::changesAreTakenBack()
{
    Desk desk;
    QVERIFY(desk.open());
    QVERIFY(desk.workspace.library()
                ->setSavedSearches({{"Un", "énergie", {}}, {"Deux", "espace", {}}})
                .has_value());
    SearchKeeper keeper(desk.context);
    QTRY_COMPARE(keeper.searches().size(), 2U);
    keeper.rename(0, QStringLiteral("Deux"));
    keeper.rename(0, QStringLiteral("  "));
    QCOMPARE(desk.workspace.changes().count(), 0);
    keeper.rename(0, QStringLiteral(" Premier  "));
    keeper.remove(1);
    QTRY_COMPARE(saved(desk).size(), 1U);
    QCOMPARE(saved(desk)[0].name, std::string("Premier"));
    desk.workspace.changes().undo();
    desk.workspace.changes().undo();
    QTRY_COMPARE(saved(desk).size(), 2U);
    QTRY_COMPARE(saved(desk)[0].name, std::string("Un"));
    QCOMPARE(keeper.searches(), saved(desk));
}

void SearchKeeperTest::opensAsItWasKept()
{
    Desk desk;
    QVERIFY(desk.open());
    const library::SavedSearch kept{"Deux", "espace", {{search::Facet::Language, "en", true}}};
    QVERIFY(desk.workspace.library()->setSavedSearches({kept}).has_value());
    SearchKeeper keeper(desk.context);
    QTRY_COMPARE(keeper.searches().size(), 1U);
    QSignalSpy changes(&desk.workspace, &Workspace::requestChanged);
    keeper.open(0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(desk.workspace.request().query, kept.query);
    QCOMPARE(desk.workspace.request().filters, kept.filters);
}

void SearchKeeperTest::theListIsWorkedByKeyboard()
{
    Desk desk;
    QVERIFY(desk.open());
    QVERIFY(desk.workspace.library()
                ->setSavedSearches({{"Un", "énergie", {}}, {"Deux", "espace", {}}})
                .has_value());
    SearchKeeper keeper(desk.context);
    SavedSearchView view(keeper, desk.theme);
    view.resize(240, 80);
    view.show();
    view.setFocus();
    QTRY_COMPARE(view.model()->rowCount(), 2);
    view.setCurrentIndex(view.model()->index(0, 0));
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(desk.workspace.request().query, std::string("espace"));
    // A shortcut of the window with the same key does not take it away.
    QKeyEvent claim(QEvent::ShortcutOverride, Qt::Key_F2, Qt::NoModifier);
    claim.ignore();
    QCoreApplication::sendEvent(&view, &claim);
    QVERIFY(claim.isAccepted());
    QTest::keyClick(&view, Qt::Key_F2);
    auto *editor = view.findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    editor->setText(QStringLiteral("Cosmos"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(keeper.searches()[1].name, std::string("Cosmos"));
    view.setCurrentIndex(view.model()->index(0, 0));
    QTest::keyClick(&view, Qt::Key_Delete);
    QTRY_COMPARE(saved(desk).size(), 1U);
}

void SearchKeeperTest::aNewNameIsTypedUntilTheKeyboardGoesElsewhere()
{
    Desk desk;
    QVERIFY(desk.open());
    SearchKeeper keeper(desk.context);
    QVERIFY(ask(desk, QStringLiteral("énergie")));
    QTRY_VERIFY(keeper.canKeep());
    QWidget window;
    auto *view = new SavedSearchView(keeper, desk.theme, &window);
    auto *elsewhere = new QLineEdit(&window);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(view);
    column->addWidget(elsewhere);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    keeper.keepPresent();
    QTRY_VERIFY(view->findChild<QLineEdit *>() != nullptr);
    QTest::keyClicks(view->findChild<QLineEdit *>(), QStringLiteral("These"));
    elsewhere->setFocus();
    QTRY_VERIFY(view->findChild<QLineEdit *>() == nullptr);
    QTRY_COMPARE(keeper.searches()[0].name, std::string("These"));
    QTRY_COMPARE(view->model()->index(0, 0).data(FacetModel::CountRole).toInt(), 1);
}

void SearchKeeperTest::logsWhatIsMeant()
{
    Desk desk;
    QVERIFY(desk.open());
    QMainWindow window;
    const SearchLogger logger(desk.context, &window);
    QSignalSpy logged(&logger, &SearchLogger::changed);
    // On the way to a search nothing is noted.
    QVERIFY(ask(desk, QStringLiteral("éner")));
    QVERIFY(ask(desk, QStringLiteral("énergie")));
    QVERIFY(desk.openDocument("ia-centres-de-donnees-energie"));
    QTRY_COMPARE(logged.size(), 1);
    QVERIFY(desk.openDocument("moment-deepseek"));
    const auto log = *desk.workspace.library()->searchLog();
    QCOMPARE(log.size(), 1U);
    QCOMPARE(log.front().query, std::string("énergie"));
    QCOMPARE(log.front().found, desk.workspace.answer().total);
    logger.actions().front()->setChecked(false);
    QVERIFY(ask(desk, QStringLiteral("espace")));
    QVERIFY(desk.openDocument("modele-spatial-europeen"));
    QTest::qWait(100);
    QCOMPARE(desk.workspace.library()->searchLog()->size(), 1U);
}

void SearchKeeperTest::theLogIsSavedAndCleared()
{
    Desk desk;
    QVERIFY(desk.open());
    auto &library = *desk.workspace.library();
    const search::Request request{.query = "énergie"};
    QVERIFY(library.logSearch(request, *library.search(request)).has_value());
    QMainWindow window;
    SearchLogger logger(desk.context, &window);
    QSignalSpy announced(&desk.workspace, &Workspace::announced);
    const QString file = desk.folder.filePath(QStringLiteral("note.md"));
    logger.save(file, "markdown");
    QVERIFY(announced.wait());
    QFile note(file);
    QVERIFY(note.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(note.readAll()).contains(QStringLiteral("| énergie |")));
    logger.clear();
    QTRY_VERIFY(library.searchLog()->empty());
    QTRY_COMPARE(desk.workspace.changes().count(), 1);
    desk.workspace.changes().undo();
    QTRY_COMPARE(library.searchLog()->size(), 1U);
}

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::SearchKeeperTest)
#include "searchkeeper_test.moc"
