// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of the real window in its main states, for eyes and for the README. Argument: the
// folder to put them into, and which ones (look.h).

#include "screenshots/camera.h"
#include "screenshots/finding.h"
#include "screenshots/importing.h"

#include "gui/citations/citationpane.h"
#include "gui/citations/styleadding.h"
#include "gui/filing/filer.h"
#include "gui/filing/filingactions.h"
#include "gui/importing/importbar.h"
#include "gui/importing/importrun.h"
#include "gui/reader/articlehead.h"
#include "gui/reader/besidepane.h"
#include "gui/reader/findbar.h"
#include "gui/reader/highlighter.h"
#include "gui/reader/pageprinter.h"
#include "gui/reader/pdfpane.h"
#include "gui/reader/readerpane.h"
#include "gui/reader/readerview.h"
#include "gui/reader/readingchoice.h"
#include "gui/results/resultlist.h"
#include "gui/results/resultspane.h"
#include "gui/search/completionpopup.h"
#include "gui/search/queryedit.h"
#include "gui/search/searchfield.h"
#include "gui/search/searchkeeper.h"
#include "gui/shell/panes.h"
#include "gui/shell/personal.h"
#include "gui/shell/topbar.h"
#include "gui/shell/translation.h"
#include "gui/sidebar/sidebar.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDir>
#include <QLineEdit>

#include <cstdio>

namespace {

using namespace lutrin;
using namespace lutrin::gui;

class Photographer {
public:
    explicit Photographer(const QString &folder) : m_camera(folder) {}

    bool photograph(const Look &look)
    {
        Desk desk;
        const QString language = m_translation.use(look.language);
        desk.workspace.setLanguage(language.toStdString());
        desk.theme.setChoice(look.theme);
        if (!desk.open())
            return false;
        MainWindow window(desk.context);
        window.resize(look.size);
        window.show();
        settle(desk);
        bool kept = m_camera.keep(window, look, "1-start");
        kept = photographReading(desk, window, look) && kept;
        kept = photographCiting(desk, window, look) && kept;
        kept = photographOverview(desk, window, look) && kept;
        kept = photographDialogs(desk, window, look) && kept;
        kept = photographPages(desk, window, look) && kept;
        kept = photographKeeping(desk, window, look) && kept;
        return photographProblems(desk, window, look) && kept;
    }

    bool photographEmpty(const Look &look)
    {
        Desk desk;
        desk.workspace.setLanguage(m_translation.use(look.language).toStdString());
        desk.theme.setChoice(look.theme);
        if (!desk.open(false))
            return false;
        MainWindow window(desk.context);
        window.resize(look.size);
        window.show();
        settle(desk);
        return m_camera.keep(window, look, "7-empty-library");
    }

    bool photographFirst(const Look &look)
    {
        Desk desk;
        desk.workspace.setLanguage(m_translation.use(look.language).toStdString());
        desk.theme.setChoice(look.theme);
        if (!desk.open())
            return false;
        MainWindow window(desk.context);
        window.welcome();
        window.resize(look.size);
        window.show();
        QTest::qWait(500);
        return m_camera.keep(window, look, "0-first");
    }

private:
    bool photographReading(Desk &desk, MainWindow &window, const Look &look)
    {
        desk.workspace.setQuery(QStringLiteral("énergie OU gouvernance région:monde"));
        desk.workspace.toggleFilter(search::Facet::Theme, "technologie");
        settle(desk);
        bool kept = m_camera.keep(window, look, "2-search");

        kept = desk.openDocument("ia-centres-de-donnees-energie") && kept;
        window.panes().showReader(true);
        settle(desk);
        kept = m_camera.keep(window, look, "3-reader") && kept;

        kept =
            window.reader().view().selectPassage(QStringLiteral("Les technologies de l’information "
                                                                "et de la communication")) &&
            kept;
        window.reader().showBubble();
        settle(desk);
        kept = m_camera.keep(window, look, "8-passage") && kept;
        kept = photographHighlights(desk, window, look) && kept;
        window.panes().showReader(false);
        window.results().list().explain();
        settle(desk);
        kept = m_camera.keep(window, look, "9-why") && kept;
        closePopups();
        desk.workspace.setQuery(QStringLiteral("centres de données énergie"));
        settle(desk);
        window.results().list().explain();
        settle(desk);
        kept = m_camera.keep(window, look, "9-why-near") && kept;
        closePopups();
        window.panes().showReader(true);
        return kept;
    }

    bool photographCiting(Desk &desk, MainWindow &window, const Look &look)
    {
        window.panes().showRecord(true);
        window.citation().chooseForm(citation::Form::Note);
        settle(desk);
        bool kept = m_camera.keep(window, look, "4-citation");

        desk.workspace.setQuery({});
        desk.workspace.clearFilters();
        settle(desk);
        window.citation().chooseForm(citation::Form::Bibliography);
        window.results().list().selectAll();
        settle(desk);
        kept = m_camera.keep(window, look, "10-bibliography") && kept;
        kept = photographRemoval(desk, window, look) && kept;

        window.panes().showRecord(true);
        QSignalSpy styles(&window.citation(), &CitationPane::stylesLoaded);
        window.citation().openChooser();
        kept = (styles.count() > 0 || styles.wait(30000)) && kept;
        settle(desk);
        kept = m_camera.keep(window, look, "11-styles") && kept;
        for (QWidget *popup : popups())
            popup->findChild<QLineEdit *>()->setText(QStringLiteral("histoire"));
        settle(desk);
        kept = m_camera.keep(window, look, "14-styles-found") && kept;
        closePopups();
        return photographAddedStyle(desk, window, look) && kept;
    }

    /// The menu of the list, and what stands there once one of the results is taken out.
    bool photographRemoval(Desk &desk, MainWindow &window, const Look &look)
    {
        ResultList &list = window.results().list();
        window.panes().showReader(false);
        list.goToFirst();
        settle(desk);
        const QPoint place = list.visualRect(list.currentIndex()).center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, place,
                                list.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(list.viewport(), &asked);
        settle(desk);
        bool kept = m_camera.keep(window, look, "36-result-menu");
        closePopups();
        QTest::keyClick(&list, Qt::Key_Delete);
        settle(desk);
        kept = m_camera.keep(window, look, "37-removed") && kept;
        desk.workspace.changes().undo();
        settle(desk);
        list.selectAll();
        settle(desk);
        return kept;
    }

    bool photographAddedStyle(Desk &desk, MainWindow &window, const Look &look)
    {
        const QString ifri = QStringLiteral(LUTRIN_SOURCE_DIRECTORY "/resources/csl/ifri.csl");
        window.styles().add({ifri, write(desk, "incomplet.csl", "<style>\n<info>\n</style>\n")});
        settle(desk);
        bool kept = m_camera.keep(window, look, "15-style-added");
        window.styles().undo();
        settle(desk);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        for (QWidget *palette : popups())
            palette->findChild<QLineEdit *>()->setText(QStringLiteral("gouv"));
        settle(desk);
        kept = m_camera.keep(window, look, "12-commands") && kept;
        closePopups();
        return kept;
    }

    bool photographOverview(Desk &desk, MainWindow &window, const Look &look)
    {
        desk.workspace.toggleFilter(search::Facet::Theme, "technologie");
        window.panes().showRecord(window.panes().mode() == Panes::Mode::Row);
        window.showOverview(true);
        settle(desk);
        const bool kept = m_camera.keep(window, look, "13-overview");
        window.showOverview(false);
        return kept;
    }

    bool photographDialogs(Desk &desk, MainWindow &window, const Look &look)
    {
        window.openPreferences();
        settle(desk);
        bool kept = m_camera.keep(window, look, "14-preferences");
        for (QWidget *dialog : popups())
            dialog->findChild<QLineEdit *>()->setText(QStringLiteral("rec"));
        settle(desk);
        kept = m_camera.keep(window, look, "14-preferences-found") && kept;
        window.openShortcuts();
        settle(desk);
        kept = m_camera.keep(window, look, "15-shortcuts") && kept;
        closePopups();
        window.openHelp();
        settle(desk);
        kept = m_camera.keep(window, look, "16-help") && kept;
        for (QWidget *dialog : popups())
            dialog->findChild<QLineEdit *>()->setText(QStringLiteral("région"));
        settle(desk);
        kept = m_camera.keep(window, look, "17-help-found") && kept;
        closePopups();
        return kept;
    }

    /// The reader as one may set it, and words looked for in it.
    bool photographPages(Desk &desk, MainWindow &window, const Look &look)
    {
        desk.workspace.clear();
        bool kept = desk.openDocument("moment-deepseek");
        window.panes().showRecord(window.panes().mode() == Panes::Mode::Row);
        window.panes().showReader(true);
        setReadingChoice(desk.settings, {.page = Page::Sepia, .leading = 120, .zoom = 110});
        window.reader().findBar().open();
        window.reader().findBar().words().setText(QStringLiteral("modèle"));
        settle(desk);
        kept = m_camera.keep(window, look, "18-sepia") && kept;
        window.reader().findBar().leave();
        setReadingChoice(desk.settings, {});
        window.reader().beside().open("gouvernance-mondiale-ia");
        settle(desk);
        kept = m_camera.keep(window, look, "30-beside") && kept;
        window.reader().beside().leave();
        kept = photographPdf(desk, window, look) && kept;
        desk.theme.setChoice(Theme::Choice::HighContrast);
        settle(desk);
        kept = m_camera.keep(window, look, "19-contrast") && kept;
        desk.theme.setChoice(look.theme);
        for (const auto &[scale, state] :
             {std::pair(125, "20-large-125"), {150, "20-large-150"}, {200, "20-large-200"}}) {
            desk.theme.setScale(scale);
            settle(desk);
            kept = m_camera.keep(window, look, state) && kept;
        }
        window.openPreferences();
        settle(desk);
        kept = m_camera.keep(window, look, "41-preferences-200") && kept;
        closePopups();
        window.openHelp();
        settle(desk);
        kept = m_camera.keep(window, look, "42-help-200") && kept;
        closePopups();
        desk.theme.setScale(100);
        settle(desk);
        return kept;
    }

    /// The selected passage marked, another one with a note, and one whose words are gone.
    bool photographHighlights(Desk &desk, MainWindow &window, const Look &look)
    {
        Highlighter &highlighter = window.reader().highlighter();
        ReaderView &view = window.reader().view();
        highlighter.toggle();
        settle(desk);
        highlighter.setNote(highlighter.passages().front().kept,
                            QStringLiteral("À comparer avec le rapport de l’AIE."));
        QTextCursor start(view.document());
        view.setTextCursor(start);
        window.panes().showRecord(true);
        settle(desk);
        bool kept = m_camera.keep(window, look, "35-marked"); // the README's picture
        const std::string id = desk.workspace.document()->document.id;
        const auto gone = desk.workspace.library()->keepHighlight(
            {.document = id, .quote = "Une phrase que cette version n’a plus.", .place = 9000});
        kept = gone && view.selectPassage(QStringLiteral("centres de données")) && kept;
        highlighter.toggle();
        settle(desk);
        view.setTextCursor(start);
        settle(desk);
        kept = m_camera.keep(window, look, "33-highlights") && kept;
        while (!highlighter.passages().empty()) {
            highlighter.remove(0);
            settle(desk);
        }
        window.panes().showRecord(window.panes().mode() == Panes::Mode::Row);
        settle(desk);
        return kept;
    }

    /// An analysis as its printed pages, imported.
    bool photographPdf(Desk &desk, MainWindow &window, const Look &look)
    {
        const QString path = desk.folder.filePath(QStringLiteral("rapport.pdf"));
        const auto open = desk.workspace.document();
        if (!open)
            return false;
        PrintedPage page{.article = articleOf(*open, "fr")};
        page.article.title.text = "Rapport imprimé";
        if (!writePdf(path, page))
            return false;
        window.import().start({path});
        settle(desk);
        desk.workspace.setQuery(QStringLiteral("modèle \"rapport imprimé\""));
        settle(desk);
        if (desk.workspace.answer().hits.empty())
            return false;
        bool kept = desk.openDocument(desk.workspace.answer().hits.front().id);
        window.panes().showReader(true);
        window.reader().pdf().open(desk.workspace.document());
        settle(desk);
        QTest::qWait(500);
        kept = m_camera.keep(window, look, "31-pdf") && kept;
        PdfPages *pages = window.reader().pdf().pages();
        pages->select({.anchor = {0, 160}, .head = {0, 420}});
        window.reader().showBubble();
        kept = m_camera.keep(window, look, "32-pdf-passage") && kept;
        window.reader().highlighter().toggle();
        settle(desk);
        pages->select({});
        window.panes().showRecord(true);
        settle(desk);
        kept = m_camera.keep(window, look, "34-pdf-highlights") && kept;
        window.panes().showRecord(window.panes().mode() == Panes::Mode::Row);
        desk.workspace.clear();
        settle(desk);
        return desk.openDocument("moment-deepseek") && kept;
    }

    /// Folders, tags, saved searches; what the search field offers.
    bool photographKeeping(Desk &desk, MainWindow &window, const Look &look)
    {
        using library::FilingKind;
        desk.workspace.clear();
        Filer &filer = window.personal().filer();
        filer.file({FilingKind::Collection, "Thèse, chapitre 2", {"moment-deepseek"}, true}, {});
        filer.file(
            {FilingKind::Tag, "à lire", {"moment-deepseek", "gouvernance-mondiale-ia"}, true}, {});
        filer.file({FilingKind::Tag, "semi-conducteurs", {"moment-deepseek"}, true}, {});
        settle(desk);
        desk.workspace.setQuery(QStringLiteral("énergie SAUF nucléaire"));
        settle(desk);
        window.activateWindow();
        window.personal().searches().keepPresent();
        desk.workspace.setSearch(
            {}, {{search::Facet::Tag, "à lire"}, {search::Facet::Region, "europe", true}});
        settle(desk);
        bool kept = desk.openDocument("moment-deepseek");
        window.panes().showRecord(true);
        window.sidebar().setFocus();
        settle(desk);
        kept = m_camera.keep(window, look, "21-keeping") && kept;
        window.personal().filing().open(FilingKind::Tag);
        settle(desk);
        kept = m_camera.keep(window, look, "22-filing") && kept;
        closePopups();
        window.panes().showRecord(window.panes().mode() == Panes::Mode::Row);
        desk.workspace.clear();
        window.activateWindow();
        window.topBar().search().activate();
        QTest::keyClicks(&window.topBar().search().edit(), QStringLiteral("intelligence theme:"));
        settle(desk);
        QTest::keyClick(&window.topBar().search().edit(), Qt::Key_Down);
        kept = m_camera.keep(window, look, "23-completion") && kept;
        window.topBar().search().offers().dismiss();
        desk.workspace.clear();
        return kept;
    }

    bool photographProblems(Desk &desk, MainWindow &window, const Look &look)
    {
        desk.workspace.setQuery(QStringLiteral("gouvernence"));
        window.panes().showRecord(window.panes().mode() == Panes::Mode::Row);
        window.panes().showReader(false);
        settle(desk);
        const bool kept = m_camera.keep(window, look, "5-nothing");

        desk.workspace.clear();
        window.import().start({write(desk, "bibliographie.jsonl", "{\"title\": \"Une note\"}\n"),
                               write(desk, "incomplet.jsonl", "{\"title\": \"Une note cou\n")});
        settle(desk);
        window.importBar().showMessages(true);
        settle(desk);
        return m_camera.keep(window, look, "6-import") &&
               photographImporting(m_camera, desk, window, look) &&
               photographFinding(m_camera, desk, window, look) && kept;
    }

    Camera m_camera;
    Translation m_translation{QStringLiteral(LUTRIN_BUILD_DIRECTORY "/share/lutrin/translations")};
};

} // namespace

int main(int count, char **arguments)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(count, arguments);
    const QStringList words = QApplication::arguments();
    if (words.size() < 2 || !QDir().mkpath(words[1])) {
        std::fprintf(
            stderr,
            "usage: gui-screenshots FOLDER [PART-OF-A-NAME | THEME-LANGUAGE-WIDTHxHEIGHT]\n");
        return 2;
    }
    Photographer photographer(words[1]);
    for (const Look &look : looks(words.value(2))) {
        if (!photographer.photographFirst(look) || !photographer.photograph(look) ||
            !photographer.photographEmpty(look))
            return 1;
    }
    return 0;
}
