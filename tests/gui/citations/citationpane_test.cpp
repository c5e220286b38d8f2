// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/citationpane.h"

#include "desk.h"
#include "gui/citations/citationchoice.h"
#include "gui/citations/copybutton.h"
#include "gui/citations/publishersline.h"
#include "gui/citations/stylepopup.h"
#include "gui/exporting/exportcommands.h"
#include "gui/record/growingtext.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QScrollBar>
#include <QToolButton>

namespace lutrin::gui {

class CitationPaneTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsTheReferenceOfTheOpenDocument();
    void copiesRichAndPlainTextTogether();
    void copiesByShortcut();
    void copiesRecordsForOtherPrograms();
    void neverCopiesTheReferenceBefore();
    void doesNotWaitForThePage();
    void goesBackWhenADocumentDoesNotOpen();
    void followsStyleFormAndLanguage();
    void remembersTheChoice();
    void callsStylesByTheirTitlesEverywhere();
    void saysWhyThereIsNoReference();
    void choosesAStyleByTyping();
    void aFavouriteOfEarlierVersionsGetsItsTitle();
    void severalAreOneBibliographyInTheStylesOrder();
    void aLongBibliographyLeavesTheButtonsInSight();
    void keepsThePublishersLineApart();
    void helpsWhileNothingIsOpen();
    void aLargerSizeKeepsTheFace();

private:
    [[nodiscard]] GrowingText *preview() const;
    [[nodiscard]] CopyButton *copyButton() const;
    [[nodiscard]] bool open(const std::string &id);
    /// Waits until there is a reference; false when there is none in time.
    [[nodiscard]] bool rendered();

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<CitationPane> m_pane;
};

void CitationPaneTest::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
    m_pane = std::make_unique<CitationPane>(m_desk->context);
    m_pane->resize(316, 400);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void CitationPaneTest::cleanup()
{
    m_pane.reset();
    m_desk.reset();
}

GrowingText *CitationPaneTest::preview() const
{
    for (auto *text : m_pane->findChildren<GrowingText *>()) {
        if (text->accessibleName() == "Référence")
            return text;
    }
    return nullptr;
}

CopyButton *CitationPaneTest::copyButton() const
{
    for (auto *button : m_pane->findChildren<CopyButton *>()) {
        if (hasKind(button, WidgetKind::Primary))
            return button;
    }
    return nullptr;
}

bool CitationPaneTest::rendered()
{
    return QTest::qWaitFor([&] { return m_pane->reference().has_value(); }, 10000);
}

bool CitationPaneTest::open(const std::string &id)
{
    return m_desk->openDocument(id) && rendered();
}

void CitationPaneTest::showsTheReferenceOfTheOpenDocument()
{
    QVERIFY(open("solutionnisme-technologique"));
    const QString shown = preview()->toPlainText();
    QVERIFY2(shown.contains("Benjamin"), qPrintable(shown));
    QVERIFY2(shown.contains("2025"), qPrintable(shown));
    QVERIFY2(shown.contains("Le solutionnisme technologique"), qPrintable(shown));
    QCOMPARE(shown.simplified(), QString::fromStdString(m_pane->reference()->plain).simplified());
    QVERIFY(!preview()->document()->find("Le solutionnisme").isNull());
    QVERIFY(preview()->document()->find("Le solutionnisme").charFormat().fontItalic());
}

void CitationPaneTest::copiesRichAndPlainTextTogether()
{
    QVERIFY(open("solutionnisme-technologique"));
    QSignalSpy announced(&m_desk->workspace, &Workspace::announced);
    QTest::mouseClick(copyButton(), Qt::LeftButton);
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(content->text().toStdString(), m_pane->reference()->plain);
    QVERIFY(content->html().contains("<i>"));
    QVERIFY(!content->html().contains("font-family") && !content->html().contains("color"));
    QVERIFY(content->data("text/rtf").startsWith("{\\rtf1"));
    QVERIFY(content->data("text/rtf").contains("\\i"));
    QVERIFY(copyButton()->confirming());
    QCOMPARE(copyButton()->text(), QStringLiteral("Copié"));
    QTRY_COMPARE_WITH_TIMEOUT(copyButton()->text(), QStringLiteral("Copier la référence"), 4000);
    QCOMPARE(announced.count(), 1);
}

void CitationPaneTest::copiesByShortcut()
{
    QVERIFY(open("solutionnisme-technologique"));
    QGuiApplication::clipboard()->clear();
    for (QAction *action : m_pane->actions()) {
        if (action->shortcut() == QKeySequence("Ctrl+Shift+R"))
            action->trigger();
    }
    QCOMPARE(QGuiApplication::clipboard()->text().toStdString(), m_pane->reference()->plain);
}

void CitationPaneTest::copiesRecordsForOtherPrograms()
{
    QVERIFY(open("solutionnisme-technologique"));
    QStringList copied;
    const auto take = [&copied](const auto &press) {
        QGuiApplication::clipboard()->clear();
        press();
        const auto arrived = [] { return !QGuiApplication::clipboard()->text().isEmpty(); };
        QVERIFY(QTest::qWaitFor(arrived, 10000));
        copied += QGuiApplication::clipboard()->text();
    };
    for (const char *label : {"BibTeX", "RIS"}) {
        for (CopyButton *button : m_pane->findChildren<CopyButton *>()) {
            if (button->text() == label)
                take([button] { QTest::mouseClick(button, Qt::LeftButton); });
        }
    }
    for (QAction *action : m_pane->findChildren<QAction *>()) {
        if (action->text() == "Copier en CSL-JSON" || action->text().contains("autocite"))
            take([action] { action->trigger(); });
    }
    QCOMPARE(copied.size(), 4);
    QVERIFY2(copied[0].startsWith('@') && copied[0].contains("author = {Pajot, Benjamin}"),
             qPrintable(copied[0]));
    QVERIFY2(copied[1].contains("AU  - Pajot, Benjamin"), qPrintable(copied[1]));
    QVERIFY2(copied[2].startsWith('[') && copied[2].contains("Pajot"), qPrintable(copied[2]));
    const QString key = copied[0].section('{', 1).section(',', 0, 0);
    QCOMPARE(copied[3], "\\autocite{" + key + "}");
}

void CitationPaneTest::neverCopiesTheReferenceBefore()
{
    QVERIFY(open("solutionnisme-technologique"));
    const std::string first = m_pane->reference()->plain;
    QSignalSpy announced(&m_desk->workspace, &Workspace::announced);
    m_pane->chooseForm(citation::Form::InText);
    QVERIFY(!m_pane->reference());
    QTest::mouseClick(copyButton(), Qt::LeftButton); // sooner than the new one is made
    QVERIFY(rendered());
    QTRY_COMPARE(announced.count(), 1);
    QVERIFY(m_pane->reference()->plain != first);
    QCOMPARE(QGuiApplication::clipboard()->text().toStdString(), m_pane->reference()->plain);
}

void CitationPaneTest::doesNotWaitForThePage()
{
    QVERIFY(open("solutionnisme-technologique"));
    QSignalSpy opened(&m_desk->workspace, &Workspace::documentOpened);
    m_desk->workspace.openDocument("ia-centres-de-donnees-energie");
    QVERIFY(!m_pane->reference());     // that of the document before cannot be copied any more
    m_desk->jobs.stop(Lane::Document); // the page never comes
    QVERIFY(rendered());
    QCOMPARE(opened.count(), 0);
    QVERIFY(m_pane->reference()->plain.find("Buffard") != std::string::npos ||
            m_pane->reference()->plain.find("BUFFARD") != std::string::npos);
}

void CitationPaneTest::goesBackWhenADocumentDoesNotOpen()
{
    QVERIFY(open("solutionnisme-technologique"));
    const std::string first = m_pane->reference()->plain;
    QSignalSpy failed(&m_desk->workspace, &Workspace::failed);
    m_desk->workspace.openDocument("no-such-document");
    QVERIFY(failed.wait(10000));
    QTRY_VERIFY(m_pane->reference() && m_pane->reference()->plain == first);
}

void CitationPaneTest::followsStyleFormAndLanguage()
{
    QVERIFY(open("ia-centres-de-donnees-energie"));
    QStringList shown{preview()->toPlainText()};
    const auto next = [&] {
        QVERIFY(rendered());
        shown += preview()->toPlainText();
    };
    m_pane->chooseForm(citation::Form::InText);
    next();
    m_pane->chooseStyle("chicago-fullnote-bibliography-fr");
    m_pane->chooseForm(citation::Form::Note);
    next();
    m_pane->chooseForm(citation::Form::Bibliography);
    m_pane->chooseStyle("modern-language-association");
    next();
    m_pane->chooseLocale("fr-FR");
    next();
    QVERIFY2(QSet<QString>(shown.begin(), shown.end()).size() == shown.size(),
             qPrintable(shown.join('\n')));
    QVERIFY(shown.last().contains("Buffard"));
}

void CitationPaneTest::remembersTheChoice()
{
    m_pane->chooseStyle("apa");
    m_pane->chooseForm(citation::Form::InText);
    m_pane->chooseLocale("en-US");
    const citation::Options kept = citationChoice(m_desk->settings);
    QCOMPARE(kept.style, std::string("apa"));
    QCOMPARE(kept.form, citation::Form::InText);
    QCOMPARE(kept.locale, std::string("en-US"));
    const CitationPane another(m_desk->context);
    for (const auto *button : another.findChildren<QToolButton *>())
        QCOMPARE(button->isChecked(), button->text() == "Dans le texte");
}

void CitationPaneTest::callsStylesByTheirTitlesEverywhere()
{
    const auto bibliography = [&] { return presentForms(m_desk->settings).back().label; };
    m_pane->chooseStyle("apa-5th-edition");
    QTRY_VERIFY2(bibliography().contains("American Psychological Association 5th edition"),
                 qPrintable(bibliography()));
    m_pane->chooseStyle("apa");
    QVERIFY2(bibliography().contains("APA"), qPrintable(bibliography()));
}

void CitationPaneTest::saysWhyThereIsNoReference()
{
    QVERIFY(open("solutionnisme-technologique"));
    QSignalSpy changed(m_pane.get(), &CitationPane::previewChanged);
    m_pane->chooseStyle("no-such-style");
    QVERIFY(changed.wait(10000));
    QVERIFY(!m_pane->reference());
    QVERIFY2(preview()->toPlainText().contains("no-such-style"),
             qPrintable(preview()->toPlainText()));
    QVERIFY(!copyButton()->isEnabled());
    m_pane->chooseStyle("iso690-author-date-fr");
    QVERIFY(rendered());
    QVERIFY(copyButton()->isEnabled());
}

void CitationPaneTest::choosesAStyleByTyping()
{
    QPushButton *chooser = nullptr;
    for (auto *button : m_pane->findChildren<QPushButton *>()) {
        if (button->accessibleName() == "Style de la référence")
            chooser = button;
    }
    QVERIFY(chooser);
    QSignalSpy styles(m_pane.get(), &CitationPane::stylesLoaded);
    QTest::mouseClick(chooser, Qt::LeftButton);
    auto *popup = m_pane->findChild<StylePopup *>();
    QVERIFY(popup->isVisible());
    QVERIFY(styles.wait(30000));
    auto *list = popup->findChild<QListView *>();
    QVERIFY(list->model()->rowCount() > 100);
    QCOMPARE(list->currentIndex().data(StyleModel::NameRole).toString(),
             QStringLiteral("iso690-author-date-fr"));
    auto *words = popup->findChild<QLineEdit *>();
    QTest::keyClicks(words, "apa auteur");
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(!popup->isVisible());
    QCOMPARE(citationChoice(m_desk->settings).style, std::string("apa"));
    QCOMPARE(chooser->accessibleDescription(), QStringLiteral("APA · auteur-date"));
}

void CitationPaneTest::aFavouriteOfEarlierVersionsGetsItsTitle()
{
    const QString name = QStringLiteral("chicago-note-bibliography");
    setFavouriteStyles(m_desk->settings, {name});
    QCOMPARE(styleLabel(m_desk->settings, name), name);
    m_pane = std::make_unique<CitationPane>(m_desk->context);
    QTRY_VERIFY_WITH_TIMEOUT(styleLabel(m_desk->settings, name).startsWith("Chicago Manual"),
                             30000);
}

void CitationPaneTest::severalAreOneBibliographyInTheStylesOrder()
{
    QVERIFY(open("solutionnisme-technologique"));
    m_pane->chooseStyle("iso690-author-date-fr");
    QSignalSpy changed(m_pane.get(), &CitationPane::previewChanged);
    m_desk->workspace.select({"ia-centres-de-donnees-energie", "solutionnisme-technologique"});
    QVERIFY(rendered());
    QTRY_VERIFY(preview()->toPlainText().contains("ROUCY"));
    QTest::mouseClick(copyButton(), Qt::LeftButton);
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = content->text().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].startsWith("PAJOT") && lines[1].startsWith("ROUCY"),
             qPrintable(content->text()));
    QCOMPARE(content->html().count("<p>"), 2);
    QCOMPARE(content->html().count("<i>"), 2);
    const QByteArray rtf = content->data("text/rtf");
    QVERIFY2(rtf.startsWith("{\\rtf1") && rtf.count("\\rtf1") == 1 && rtf.count("\\par") == 1,
             rtf.constData());
    QCOMPARE(rtf.count('{'), rtf.count('}'));
    // One alone is a reference again.
    m_desk->workspace.select({"solutionnisme-technologique"});
    QVERIFY(rendered());
    QTRY_VERIFY(!preview()->toPlainText().contains("ROUCY"));
}

void CitationPaneTest::aLongBibliographyLeavesTheButtonsInSight()
{
    QVERIFY(open("solutionnisme-technologique"));
    m_pane->resize(300, 700);
    std::vector<std::string> ids;
    for (const search::Hit &hit : m_desk->workspace.answer().hits)
        ids.push_back(hit.id);
    QCOMPARE(ids.size(), 5U);
    m_desk->workspace.select(ids);
    QVERIFY(rendered());
    QTRY_VERIFY(preview()->verticalScrollBar()->maximum() > 0);
    QVERIFY(preview()->height() <= 300);
    // One alone stands there as a whole.
    m_desk->workspace.select({"solutionnisme-technologique"});
    QVERIFY(rendered());
    QTRY_COMPARE(preview()->verticalScrollBar()->maximum(), 0);
}

void CitationPaneTest::keepsThePublishersLineApart()
{
    QVERIFY(open("solutionnisme-technologique"));
    auto *line = m_pane->findChild<PublishersLine *>();
    QCOMPARE(line->isVisible(), !m_desk->workspace.document()->document.citation.empty());
    line->setLine("Pajot B., « Le titre : fin ? », Ifri, 2025.", "fr");
    QVERIFY(line->isVisible());
    QTest::mouseClick(line->findChild<CopyButton *>(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("Pajot B., « Le titre : fin ? », Ifri, 2025."));
}

void CitationPaneTest::helpsWhileNothingIsOpen()
{
    QVERIFY(!copyButton()->isEnabled());
    QVERIFY(preview()->toPlainText().contains("Ouvrez une analyse"));
}

void CitationPaneTest::aLargerSizeKeepsTheFace()
{
    QVERIFY(open("moment-deepseek"));
    QTRY_VERIFY(rendered());
    const QStringList before = preview()->document()->defaultFont().families();
    m_desk->theme.setScale(150);
    QTest::qWait(50);
    QCOMPARE(preview()->document()->defaultFont().families(), before);
    m_desk->theme.setScale(100);
    QTest::qWait(50);
    QCOMPARE(preview()->document()->defaultFont().families(), before);
}

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::CitationPaneTest)
#include "citationpane_test.moc"
