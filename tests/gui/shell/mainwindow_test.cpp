// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowtest.h"

#include "gui/citations/citationpane.h"
#include "gui/commands/commandmodel.h"
#include "gui/commands/commandpalette.h"
#include "gui/overview/overviewpane.h"
#include "gui/reader/besidepane.h"
#include "gui/reader/highlighter.h"
#include "gui/reader/readerpane.h"
#include "gui/reader/readerview.h"
#include "gui/results/filterchips.h"
#include "gui/results/reasonspopup.h"
#include "gui/results/referencedrag.h"
#include "gui/results/resultdelegate.h"
#include "gui/results/resultlist.h"
#include "gui/results/resultmodel.h"
#include "gui/results/resultspane.h"
#include "gui/search/queryedit.h"
#include "gui/search/searchfield.h"
#include "gui/shell/messagebar.h"
#include "gui/shell/session.h"
#include "gui/shell/topbar.h"
#include "gui/shell/windowkeeper.h"
#include "gui/sidebar/facetmodel.h"
#include "gui/sidebar/facetview.h"
#include "gui/sidebar/sidebar.h"
#include "gui/sidebar/yearbars.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>

namespace lutrin::gui {

/// Drives the real window on a real library made of the bundled corpus.
class MainWindowTest : public WindowTest {
    Q_OBJECT

private slots:
    void init() { openWindow(); }

    void cleanup() { closeWindow(); }

    void startsFilled()
    {
        QCOMPARE(rows(), 5);
        QVERIFY(hasLabel("5 analyses"));
        // The first result stands open in the reader and selected in the list.
        QCOMPARE(list().currentIndex().row(), 0);
        QCOMPARE(m_desk->workspace.document()->document.id,
                 idOf(list().currentIndex()).toStdString());
    }

    void typingSearches()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(edit().hasFocus());
        QTest::keyClicks(&edit(), "DeepSeek");
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(idOf(list().model()->index(0, 0)), "moment-deepseek");
        QVERIFY(hasLabel("1 analyse"));
        // Down goes from the field to the results.
        QTest::keyClick(&edit(), Qt::Key_Down);
        QVERIFY(list().hasFocus());
        // Escape in the field empties it.
        edit().setFocus();
        QTest::keyClick(&edit(), Qt::Key_Escape);
        QTRY_COMPARE(rows(), 5);
        QVERIFY(edit().text().isEmpty());
    }

    void listsTheAnalysesWithHighlights()
    {
        auto passage = m_desk->workspace.library()->keepHighlight(
            {.document = "moment-deepseek", .quote = "Silicon Valley", .note = "À citer"});
        QVERIFY(passage);
        auto *command = m_window->findChild<QAction *>("window/highlights");
        QCOMPARE(command->text(), QStringLiteral("Tous les passages surlignés"));
        command->trigger();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(edit().text(), QStringLiteral("surligné:*"));
        QCOMPARE(idOf(list().model()->index(0, 0)), "moment-deepseek");
        QCOMPARE(QString::fromStdString(m_desk->workspace.answer().hits.front().snippet.text),
                 QStringLiteral("Silicon Valley — À citer"));
        QVERIFY(list().hasFocus());
        // The list goes with what is marked.
        m_desk->workspace.openDocument("moment-deepseek");
        QTRY_COMPARE(m_window->reader().highlighter().passages().size(), 1U);
        m_window->reader().highlighter().remove(0);
        QTRY_COMPARE(rows(), 0);
    }

    /// Each letter stops the search of the one before, whose answer never comes.
    void onlyTheLastLetterIsAnswered()
    {
        QSignalSpy answered(&m_desk->workspace, &Workspace::answered);
        const QString word = QStringLiteral("gouvernance");
        for (qsizetype letters = 1; letters <= word.size(); ++letters)
            m_desk->workspace.setQuery(word.left(letters));
        QVERIFY(answered.wait());
        QTest::qWait(100);
        QCOMPARE(answered.size(), 1);
        QCOMPARE(m_desk->workspace.answer().reading, std::string("gouvernance"));
    }

    void altClickLeavesAThemeOut()
    {
        FacetView &themes = *m_window->sidebar().view(search::Facet::Theme);
        const QModelIndex energy = rowCalled(themes, "Énergie\u00a0– Climat");
        QVERIFY(energy.isValid());
        const int had = energy.data(FacetModel::CountRole).toInt();
        const QPoint place = themes.visualRect(energy).center();
        QTest::mouseClick(themes.viewport(), Qt::LeftButton, Qt::AltModifier, place);
        QTRY_COMPARE(rows(), 5 - had);
        QCOMPARE(energy.data(FacetModel::StateRole).value<FacetModel::State>(),
                 FacetModel::State::Excluded);
        QVERIFY(chipCalled("sauf Énergie\u00a0– Climat") != nullptr);
        // Its own count stays; those of the other facets follow.
        QCOMPARE(energy.data(FacetModel::CountRole).toInt(), had);
        QTest::mouseClick(themes.viewport(), Qt::LeftButton, Qt::AltModifier, place);
        QTRY_COMPARE(rows(), 5);
    }

    void everyAnalysisIsFoundByAWord_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("id");
        QTest::newRow("deepseek") << "distillation"
                                  << "moment-deepseek";
        QTest::newRow("space") << "spatial"
                               << "modele-spatial-europeen";
        QTest::newRow("solutionism") << "solutionnisme"
                                     << "solutionnisme-technologique";
        QTest::newRow("energy") << "electricite"
                                << "ia-centres-de-donnees-energie";
        QTest::newRow("governance") << "gouvernances"
                                    << "gouvernance-mondiale-ia";
    }

    void everyAnalysisIsFoundByAWord()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, id);
        edit().setFocus();
        QTest::keyClicks(&edit(), query);
        QTRY_VERIFY(m_desk->workspace.answer().total < 5);
        QTRY_VERIFY(rows() > 0);
        QTRY_COMPARE(idOf(list().model()->index(0, 0)), id);
    }

    void clickingAThemeFilters()
    {
        FacetView &themes = *m_window->sidebar().view(search::Facet::Theme);
        const QModelIndex energy = rowCalled(themes, "Énergie\u00a0– Climat");
        QVERIFY(energy.isValid());
        QTest::mouseClick(themes.viewport(), Qt::LeftButton, {},
                          themes.visualRect(energy).center());
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(energy.data(FacetModel::StateRole).value<FacetModel::State>(),
                 FacetModel::State::Chosen);
        // Its own filter is left out of the counts beside it.
        QVERIFY(rowCalled(themes, "Technologie").data(FacetModel::CountRole).toInt() > 1);
        // A chip says so, and takes it away.
        QToolButton *chip = chipCalled("Énergie\u00a0– Climat");
        QVERIFY(chip != nullptr);
        QTest::mouseClick(chip, Qt::LeftButton);
        QTRY_COMPARE(rows(), 5);
        QVERIFY(chipCalled("Énergie\u00a0– Climat") == nullptr);
    }

    void twoValuesAreAUnionAndFacetsAnIntersection()
    {
        using search::Facet;
        Workspace &workspace = m_desk->workspace;
        workspace.toggleFilter(Facet::Region, idCalled(Facet::Region, "Monde"));
        QTRY_COMPARE(rows(), 2);
        workspace.toggleFilter(Facet::Region, idCalled(Facet::Region, "Europe"));
        QTRY_VERIFY(rows() > 2);
        const int either = rows();
        workspace.toggleFilter(Facet::Theme, idCalled(Facet::Theme, "Énergie\u00a0– Climat"));
        QTRY_VERIFY(rows() < either);
        auto *all = buttonCalled("Tout effacer");
        QVERIFY(all != nullptr);
        all->click();
        QTRY_COMPARE(rows(), 5);
        QVERIFY(workspace.request().filters.empty());
    }

    void theSidebarGoesByKeyboard()
    {
        FacetView &regions = *m_window->sidebar().view(search::Facet::Region);
        regions.setFocus();
        const QModelIndex world = rowCalled(regions, "Monde");
        regions.setCurrentIndex(world);
        QTest::keyClick(&regions, Qt::Key_Space);
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(regions.currentIndex(), world);
        QVERIFY(regions.hasFocus());
        QTest::keyClick(&regions, Qt::Key_Return);
        QTRY_COMPARE(rows(), 5);
        QTest::keyClick(&regions, Qt::Key_Delete);
        QTRY_COMPARE(rows(), 3);
        QVERIFY(chipCalled("sauf Monde") != nullptr);
    }

    void lettersLeadToARow()
    {
        FacetView &regions = *m_window->sidebar().view(search::Facet::Region);
        regions.setFocus();
        QTest::keyClicks(&regions, "mo");
        QCOMPARE(regions.currentIndex().data().toString(), QStringLiteral("Monde"));
        FacetView &themes = *m_window->sidebar().view(search::Facet::Theme);
        themes.setFocus();
        QTest::keyClicks(&themes, "ener"); // without its accent
        QCOMPARE(themes.currentIndex().data().toString(), QStringLiteral("Énergie\u00a0– Climat"));
        list().setFocus();
        QTest::keyClicks(&list(), "prom");
        QCOMPARE(idOf(list().currentIndex()), QStringLiteral("gouvernance-mondiale-ia"));
    }

    void aBranchOpensAndIsRemembered()
    {
        FacetView &regions = *m_window->sidebar().view(search::Facet::Region);
        const QModelIndex europe = rowCalled(regions, "Europe");
        const int before = regions.sizeHint().height();
        regions.setFocus();
        regions.setCurrentIndex(europe);
        QTest::keyClick(&regions, Qt::Key_Right);
        QVERIFY(regions.isExpanded(europe));
        QVERIFY(regions.sizeHint().height() > before);
        m_window.reset();
        m_window = std::make_unique<MainWindow>(m_desk->context);
        FacetView &again = *m_window->sidebar().view(search::Facet::Region);
        QVERIFY(again.isExpanded(rowCalled(again, "Europe")));
    }

    void yearsFilter()
    {
        YearBars &years = *m_window->sidebar().years();
        QCOMPARE(years.rangeText(), "2025");
        years.setFocus();
        QTest::keyClick(&years, Qt::Key_Space);
        QTRY_COMPARE(m_desk->workspace.request().filters,
                     (std::vector<search::Filter>{{search::Facet::Year, "2025"}}));
        QTest::mouseClick(&years, Qt::LeftButton, {}, years.barRect(2025).center());
        QTRY_VERIFY(m_desk->workspace.request().filters.empty());
    }

    void theListOpensWhatItSelects()
    {
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Down);
        QCOMPARE(list().currentIndex().row(), 1);
        const std::string second = idOf(list().currentIndex()).toStdString();
        QTRY_COMPARE(m_desk->workspace.document()->document.id, second);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(m_desk->workspace.document()->document.id != second);
        QTRY_COMPARE(list().currentIndex().row(), 0);
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(m_desk->workspace.document()->document.id, second);
    }

    void severalResultsAreChosenTogether()
    {
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(m_desk->workspace.document()->document.id,
                     idOf(list().currentIndex()).toStdString());
        QCOMPARE(m_desk->workspace.selection().size(), 2U);
        const QPoint third = list().visualRect(list().model()->index(2, 0)).center();
        QTest::mouseClick(list().viewport(), Qt::LeftButton, Qt::ControlModifier, third);
        QTRY_COMPARE(m_desk->workspace.document()->document.id, idOf(row(2)).toStdString());
        QCOMPARE(m_desk->workspace.selection(),
                 (std::vector<std::string>{idOf(row(0)).toStdString(), idOf(row(1)).toStdString(),
                                           idOf(row(2)).toStdString()}));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, third);
        QTRY_COMPARE(m_desk->workspace.selection().size(), 1U);
    }

    void aResultIsDraggedAsItsReference()
    {
        ReferenceDrag drag(m_desk->context, &list());
        QString text;
        QString html;
        connect(&drag, &ReferenceDrag::begun, this, [&](const QMimeData *content) {
            text = content->text();
            html = content->html();
        });
        drag.start({"solutionnisme-technologique", "ia-centres-de-donnees-energie"});
        QTRY_COMPARE(text.count('\n'), 1);
        QVERIFY2(text.startsWith("PAJOT"), qPrintable(text));
        QVERIFY2(html.contains("<i>"), qPrintable(html));
    }

    void sortingByTitle()
    {
        m_desk->workspace.setSort(search::Sort::Title);
        // « IA … », « Le modèle … », « Le solutionnisme … », « Promesses … », « Un moment … »
        QTRY_COMPARE(ids(), (QStringList{"ia-centres-de-donnees-energie", "modele-spatial-europeen",
                                         "solutionnisme-technologique", "gouvernance-mondiale-ia",
                                         "moment-deepseek"}));
    }

    void nothingFoundHelps()
    {
        edit().setFocus();
        QTest::keyClicks(&edit(), "zzzz");
        QTRY_COMPARE(m_desk->workspace.answer().total, 0);
        QVERIFY(hasLabel("0 analyse"));
        auto *way = buttonCalled("sans le texte de la recherche");
        QVERIFY(way != nullptr && way->isVisible());
        way->click();
        QTRY_COMPARE(rows(), 5);
    }

    void aMisspeltWordIsRespelled()
    {
        edit().setFocus();
        QTest::keyClicks(&edit(), "gouvernence");
        QTRY_COMPARE(m_desk->workspace.answer().total, 0);
        QVERIFY(hasLabel("Vouliez-vous dire\u00a0:"));
        auto *way = buttonStarting("gouvernance · ");
        QVERIFY(way != nullptr);
        way->click();
        QTRY_VERIFY(rows() > 0);
        QCOMPARE(edit().text(), "gouvernance");
    }

    void whatToLeaveOutIsSaidWithWhatItFinds()
    {
        edit().setFocus();
        QTest::keyClicks(&edit(), "gouvernance xyzzy");
        QTRY_COMPARE(m_desk->workspace.answer().total, 0);
        auto *way = buttonStarting("sans «\u00a0xyzzy\u00a0» · ");
        QVERIFY(way != nullptr);
        way->click();
        QTRY_VERIFY(rows() > 0);
        m_desk->workspace.setFilter(search::Facet::Type, "note");
        m_desk->workspace.setQuery(QStringLiteral("solutionnisme"));
        QTRY_COMPARE(m_desk->workspace.answer().total, 0);
        QVERIFY(buttonStarting("sans le texte de la recherche · 1 analyse") != nullptr);
        way = buttonStarting("sans le filtre «\u00a0Note\u00a0» · 1 analyse");
        QVERIFY(way != nullptr);
        way->click();
        QTRY_COMPARE(rows(), 1);
    }

    void aResultSaysWhyItWasFound()
    {
        QVERIFY(whyRect(0).isEmpty()); // no words were looked for
        auto *popup = reasonsFor("gouvernances");
        QVERIFY(popup != nullptr && popup->isVisible());
        QStringList words;
        for (const QLabel *label : popup->findChildren<QLabel *>())
            words += label->text();
        QVERIFY2(words.contains("gouvernance"), qPrintable(words.join('|')));
        QVERIFY2(words.join('|').contains("autre forme de «\u00a0gouvernances\u00a0»"),
                 qPrintable(words.join('|')));
    }

    void aWordOfTheReasonsIsExcluded()
    {
        auto *popup = reasonsFor("gouvernances");
        QVERIFY(popup != nullptr && popup->isVisible());
        const auto before = m_desk->workspace.answer().total;
        popup->findChildren<QPushButton *>().front()->click();
        QVERIFY(!popup->isVisible());
        QTRY_VERIFY(m_desk->workspace.answer().total < before);
        QCOMPARE(edit().text(), "gouvernances -=gouvernance");
    }

    void everythingIsACommand()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = m_window->findChild<CommandPalette *>();
        QVERIFY(palette != nullptr && palette->isVisible());
        auto *words = palette->findChild<QLineEdit *>();
        auto *shown = palette->findChild<QListView *>();
        const auto first = [&] { return shown->model()->index(0, 0).data().toString(); };
        QTest::keyClicks(words, "theme sombre");
        QCOMPARE(first(), "Thème\u00a0: Sombre");
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(!palette->isVisible() && m_desk->theme.dark());
        const auto find = [&](const char *typed, const char *found) {
            QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
            words->setText(QString::fromUtf8(typed));
            const auto there = [&] {
                return !shown->model()
                            ->match(shown->model()->index(0, 0), Qt::DisplayRole,
                                    QString::fromUtf8(found))
                            .isEmpty();
            };
            const bool came = QTest::qWaitFor(there, 20000);
            palette->close();
            return came;
        };
        QVERIFY(find("climat", "Énergie\u00a0– Climat"));
        // What is called so leads; of styles a few are enough.
        QVERIFY(find("apa", "APA"));
        QVERIFY(first().startsWith(QStringLiteral("APA")));
        QVERIFY(shown->model()->rowCount() <= 24);
        QVERIFY(find("deepseek", "Un «"));
        QVERIFY(find("vancouver", "Vancouver"));
    }

    void thePaletteOffersDocumentsBeforeStyles()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = m_window->findChild<CommandPalette *>();
        auto *words = palette->findChild<QLineEdit *>();
        const QAbstractItemModel &rows = *palette->findChild<QListView *>()->model();
        const auto kindAt = [&](int row) {
            return rows.index(row, 0).data(CommandModel::DetailRole).toString();
        };
        words->setText("tech");
        const auto firstOf = [&](const QString &kind) {
            int row = 0;
            while (row < rows.rowCount() && !kindAt(row).startsWith(kind))
                ++row;
            return row;
        };
        QTRY_VERIFY(firstOf("style") < rows.rowCount());
        QTRY_VERIFY(firstOf("analyse") < firstOf("style"));
        const QString title = rows.index(firstOf("analyse"), 0).data().toString();
        QVERIFY2(title.contains("tech", Qt::CaseInsensitive), qPrintable(title));
        QVERIFY(rows.rowCount() - firstOf("style") <= 8);
    }

    void thePaletteSaysThatNothingAnswers()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = m_window->findChild<CommandPalette *>();
        palette->findChild<QLineEdit *>()->setText("zqxwv");
        const auto *nothing = palette->findChild<QLabel *>();
        QTRY_VERIFY(nothing->isVisible());
        QCOMPARE(nothing->text(), QStringLiteral("Aucun résultat pour ces mots."));
        palette->findChild<QLineEdit *>()->setText("quitter");
        QVERIFY(!nothing->isVisible());
    }

    void aCommandLeadsToAPassage()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *words = m_window->findChild<CommandPalette *>()->findChild<QLineEdit *>();
        words->setText("lutrin://document/solutionnisme-technologique?passage=Silicon%20Valley");
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_COMPARE(m_window->reader().view().passage(), "Silicon Valley");
    }

    void theSessionIsRestored()
    {
        m_desk->workspace.setQuery("intelligence");
        m_desk->workspace.toggleFilter(search::Facet::Theme, "technologie");
        m_desk->workspace.excludeFilter(search::Facet::Region, "chine");
        m_desk->workspace.setSort(search::Sort::Title);
        QVERIFY(m_desk->openDocument("modele-spatial-europeen"));
        QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_window->reader().beside().isVisible());
        QVERIFY(m_desk->openDocument("moment-deepseek"));
        m_window->resize(1440, 500);
        QScrollBar *bar = m_window->reader().view().verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum() / 2);
        const int place = m_window->reader().view().place();
        const search::Request request = m_desk->workspace.request();
        m_window.reset();
        Jobs jobs;
        Workspace workspace(jobs);
        workspace.setLanguage("fr");
        restoreRequest(m_desk->settings, workspace);
        QCOMPARE(workspace.request(), request);
        // The same library, as a second start finds it.
        m_desk->workspace.openDocument({});
        m_window = std::make_unique<MainWindow>(m_desk->context);
        m_window->show();
        QTRY_VERIFY(m_desk->workspace.document() != nullptr);
        QTRY_COMPARE(QString::fromStdString(m_desk->workspace.document()->document.id),
                     "moment-deepseek");
        QTRY_COMPARE(m_window->reader().view().place(), place);
        QTRY_VERIFY(m_window->reader().beside().isVisible());
        QCOMPARE(m_window->reader().beside().shown(), std::string("modele-spatial-europeen"));
    }

    void whatIsBehindTheOverviewIsLeftAlone()
    {
        constexpr std::array reading{"reader/print", "reader/pdf",  "reader/highlight",
                                     "reader/cite",  "reader/find", "reader/larger"};
        constexpr std::array filing{"filing/tag", "filing/folder", "citation/copy",
                                    "window/edit-record", "window/attach"};
        QVERIFY(m_desk->openDocument("moment-deepseek"));
        m_window->showOverview(true);
        QVERIFY(std::ranges::none_of(reading, enabled()));
        // The list shows which analysis is meant.
        QVERIFY(std::ranges::all_of(filing, enabled()));
        m_desk->workspace.setQuery(QStringLiteral("spatial titre:spatial"));
        QTRY_COMPARE(m_desk->workspace.answer().total, 1);
        QTRY_VERIFY(std::ranges::none_of(filing, enabled()));
        m_window->showOverview(false);
        QVERIFY(std::ranges::all_of(reading, enabled()));
        QVERIFY(std::ranges::all_of(filing, enabled()));
    }

    void theOverviewIsRestored()
    {
        QVERIFY(m_desk->openDocument("moment-deepseek"));
        QTest::keyClick(m_window.get(), Qt::Key_F7);
        QTRY_VERIFY(m_window->findChild<OverviewPane *>()->isVisible());
        m_window.reset();
        m_desk->workspace.openDocument({});
        m_window = std::make_unique<MainWindow>(m_desk->context);
        m_window->show();
        QTRY_VERIFY(m_window->findChild<OverviewPane *>() != nullptr);
        QTRY_VERIFY(m_window->findChild<OverviewPane *>()->isVisible());
        QTRY_VERIFY(m_desk->workspace.document() != nullptr);
        // As ever, a document that is opened then takes its place.
        QVERIFY(m_desk->openDocument("modele-spatial-europeen"));
        QVERIFY(!m_window->findChild<OverviewPane *>()->isVisible());
    }

    void failuresAreSaidInTheWindow()
    {
        QVERIFY(m_window->messages().words().isEmpty());
        m_desk->workspace.fail({Cause::Invalid, "corpus.xml", {12, 4}, {}});
        QVERIFY(m_window->messages().words().contains("corpus.xml, ligne 12, colonne 4"));
        m_desk->workspace.fail({Cause::Cancelled, "", {}, {}});
        QVERIFY(m_window->messages().words().contains("corpus.xml"));
    }

    void everyControlHasAName()
    {
        QStringList nameless;
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible())
                continue;
            const auto *accessible =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            if (accessible == nullptr || accessible->text(QAccessible::Name).isEmpty())
                nameless += QString::fromLatin1(widget->metaObject()->className());
        }
        QCOMPARE(nameless, QStringList());
    }

    void everyKeyCanBeEdited()
    {
        int count = 0;
        for (const QAction *action : m_window->actions()) {
            // By their names the settings know them.
            QVERIFY2(action->shortcuts().isEmpty() || !action->objectName().isEmpty(),
                     qPrintable(action->text()));
            count += action->shortcuts().isEmpty() ? 0 : 1;
        }
        QVERIFY(count > 30);
    }

    /// What the preferences list changes while the window is taken apart.
    void closesWithPreferencesAndSomethingToUndo()
    {
        m_window->openShortcuts();
        m_desk->workspace.changes().push(new QUndoCommand(QStringLiteral("essai")));
        closeWindow();
        QVERIFY(!m_window);
    }

    void anotherLanguageTakesTheWindowAnew()
    {
        m_window.reset();
        WindowKeeper keeper(m_desk->context, *m_translation);
        keeper.show();
        m_desk->settings.setLanguage(QStringLiteral("en"));
        emit keeper.window().languageChosen(QStringLiteral("en"));
        QTRY_COMPARE(m_desk->workspace.request().language, "en");
        QTRY_COMPARE(keeper.window().sidebar().accessibleName(), "Filters");
        FacetView &themes = *keeper.window().sidebar().view(search::Facet::Theme);
        QTRY_VERIFY(rowCalled(themes, "Technology").isValid());
    }

private:
    /// Whether the command of that name is.
    [[nodiscard]] std::function<bool(const char *)> enabled() const
    {
        return [this](const char *name) {
            return m_window->findChild<QAction *>(QLatin1String(name))->isEnabled();
        };
    }

    [[nodiscard]] ResultList &list() const { return m_window->results().list(); }
    [[nodiscard]] QueryEdit &edit() const { return m_window->topBar().search().edit(); }
    [[nodiscard]] QModelIndex row(int at) const { return list().model()->index(at, 0); }
    [[nodiscard]] int rows() const { return list().model()->rowCount(); }

    static QString idOf(const QModelIndex &index)
    {
        return index.data(ResultModel::IdRole).toString();
    }

    [[nodiscard]] QStringList ids() const
    {
        QStringList result;
        for (int row = 0; row < rows(); ++row)
            result += idOf(list().model()->index(row, 0));
        return result;
    }

    static QModelIndex rowCalled(const FacetView &view, const QString &label)
    {
        const QModelIndexList found =
            view.model()->match(view.model()->index(0, 0), Qt::DisplayRole, label, 1,
                                Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }

    [[nodiscard]] std::string idCalled(search::Facet facet, const QString &label) const
    {
        const QModelIndex row = rowCalled(*m_window->sidebar().view(facet), label);
        return row.data(FacetModel::IdRole).toString().toStdString();
    }

    [[nodiscard]] QToolButton *chipCalled(const QString &label) const
    {
        for (auto *chip : m_window->findChild<FilterChips *>()->findChildren<QToolButton *>()) {
            if (chip->isVisible() && chip->text().startsWith(label))
                return chip;
        }
        return nullptr;
    }

    [[nodiscard]] QPushButton *buttonCalled(const QString &words) const
    {
        for (auto *button : m_window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == words)
                return button;
        }
        return nullptr;
    }

    [[nodiscard]] QPushButton *buttonStarting(const QString &words) const
    {
        for (auto *button : m_window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().startsWith(words))
                return button;
        }
        return nullptr;
    }

    [[nodiscard]] QRect whyRect(int at) const
    {
        const auto *delegate = qobject_cast<ResultDelegate *>(list().itemDelegate());
        return delegate->whyRect(at, list().visualRect(row(at)));
    }

    /// Types a query and presses « Pourquoi ? » of the first result; null when nothing opens.
    [[nodiscard]] ReasonsPopup *reasonsFor(const QString &query) const
    {
        edit().setFocus();
        QTest::keyClicks(&edit(), query);
        const auto found = [this] {
            const auto &hits = m_desk->workspace.answer().hits;
            return !hits.empty() && hits.front().score > 0 && !whyRect(0).isEmpty();
        };
        if (!QTest::qWaitFor(found))
            return nullptr;
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, whyRect(0).center());
        const auto popup = [this] { return m_window->findChild<ReasonsPopup *>(); };
        return QTest::qWaitFor([&] { return popup() != nullptr && popup()->isVisible(); })
                   ? popup()
                   : nullptr;
    }

    [[nodiscard]] bool hasLabel(const QString &words) const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->text() == words; });
    }
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::MainWindowTest)
#include "mainwindow_test.moc"
