// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/readerview.h"

#include "desk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QTemporaryFile>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>

namespace lutrin::gui {

namespace {

/// Forty paragraphs; each tenth holds the word « énergie », which is marked.
Article longArticle()
{
    Article article = {.id = "long", .language = "fr", .title = {"Un long texte", {}}};
    for (int i = 0; i < 40; ++i) {
        const bool marked = i % 10 == 9;
        const std::string text =
            "Paragraphe " + std::to_string(i) + (marked ? ", énergie" : ", rien") +
            ", suivi d’assez de mots pour tenir sur plusieurs lignes de la colonne de lecture.";
        const std::size_t begin = text.find("énergie");
        article.body.push_back({.text = {{.text = text}}});
        article.bodyMarks.push_back({text, {}});
        if (marked)
            article.bodyMarks.back().marks = {{begin, begin + std::string("énergie").size()}};
    }
    return article;
}

} // namespace

class ReaderViewTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void walksTheMarks();
    void showsMarksInTheirColour();
    void keepsAReadableMeasure();
    void keepsThePlaceWhenTheTextGrows();
    void aLineStaysAtTheTopInEverySize();
    void takesPassagesWithoutNoteCalls();
    void completesTheWordsThatItCuts();
    void copiesPlainWords();
    void selectsByKeyboard();
    void tabGoesFromLinkToLinkUnlessWordsAreSelected();
    void scrollsByKeyboard();
    void loadsNothing();
    void opensWebLinksOnlyWhenClicked();
    void followsNotesBothWays();

private:
    void select(const QString &words);
    [[nodiscard]] bool inSight(const Span &span) const;

    std::unique_ptr<ReaderView> m_view;
};

void ReaderViewTest::init()
{
    m_view = std::make_unique<ReaderView>();
    m_view->setReadingStyle({.palette = lightPalette()});
    m_view->resize(600, 500);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void ReaderViewTest::cleanup()
{
    m_view.reset();
}

void ReaderViewTest::select(const QString &words)
{
    const QTextCursor found = m_view->document()->find(words);
    QVERIFY(!found.isNull());
    m_view->setTextCursor(found);
}

bool ReaderViewTest::inSight(const Span &span) const
{
    QTextCursor cursor(m_view->document());
    cursor.setPosition(span.position);
    return m_view->viewport()->rect().contains(m_view->cursorRect(cursor).center());
}

void ReaderViewTest::walksTheMarks()
{
    m_view->setArticle(longArticle());
    QCOMPARE(m_view->markCount(), 4);
    QCOMPARE(m_view->currentMark(), 0);
    QSignalSpy changed(m_view.get(), &ReaderView::marksChanged);
    m_view->goToNextMark(); // the first one has not been in sight yet
    QCOMPARE(m_view->currentMark(), 0);
    QVERIFY(inSight(m_view->marks()[0]));
    for (int expected : {1, 2, 3, 0}) {
        m_view->goToNextMark();
        QCOMPARE(m_view->currentMark(), expected);
        QVERIFY(inSight(m_view->marks()[std::size_t(expected)]));
    }
    m_view->goToPreviousMark();
    QCOMPARE(m_view->currentMark(), 3);
    QCOMPARE(changed.count(), 6);

    m_view->setArticle({.title = {"Sans marque", {}}});
    QCOMPARE(m_view->currentMark(), -1);
    m_view->goToNextMark();
    m_view->goToPreviousMark();
    QCOMPARE(m_view->currentMark(), -1);
}

void ReaderViewTest::showsMarksInTheirColour()
{
    const ReadingStyle style{.palette = lightPalette()};
    const auto pixelsOf = [&](const QColor &colour) {
        const QImage image = m_view->viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == colour;
        }
        return count;
    };
    m_view->setArticle({.title = {"Une énergie", {}}});
    QCOMPARE(pixelsOf(style.palette.mark), 0);
    m_view->setArticle({.title = {"Une énergie", {{4, 12}}}});
    QVERIFY(pixelsOf(style.palette.mark) > 500);
    select("Une");
    QVERIFY(pixelsOf(style.palette.accentGround) > 200);
}

void ReaderViewTest::keepsAReadableMeasure()
{
    m_view->setArticle(longArticle());
    for (int width : {900, 1400}) {
        m_view->resize(width, 500);
        const QTextBlock block = m_view->document()->findBlockByNumber(2);
        const QTextLine line = block.layout()->lineAt(0);
        QVERIFY2(line.textLength() >= 60 && line.textLength() <= 75,
                 qPrintable(QString::number(line.textLength())));
        const QTextFrameFormat page = m_view->document()->rootFrame()->frameFormat();
        QCOMPARE(page.leftMargin(), page.rightMargin());
    }
}

void ReaderViewTest::keepsThePlaceWhenTheTextGrows()
{
    m_view->setArticle(longArticle());
    m_view->goToNextMark();
    m_view->goToNextMark();
    const int place = m_view->place();
    QVERIFY(place > 0);
    const auto topBlock = [&] { return m_view->cursorForPosition({300, 0}).blockNumber(); };
    const int block = topBlock();
    m_view->setReadingStyle({.palette = darkPalette(), .scale = 1.5});
    QCOMPARE(topBlock(), block);
    m_view->resize(400, 400);
    QCOMPARE(topBlock(), block);
    QCOMPARE(m_view->currentMark(), 1);
}

void ReaderViewTest::aLineStaysAtTheTopInEverySize()
{
    Article article = longArticle();
    std::string words;
    for (int each = 0; each < 400; ++each)
        words += "Un mot et encore " + std::to_string(each) + " autres. ";
    article.body.insert(article.body.begin(), {.text = {{.text = words}}});
    m_view->setArticle(article);
    QScrollBar &bar = *m_view->verticalScrollBar();
    bar.setValue(bar.maximum() / 4);
    const int place = m_view->place();
    for (const double scale : {1.1, 1.25, 1.5, 2.0, 1.25, 0.8, 1.0}) {
        m_view->setReadingStyle({.palette = lightPalette(), .scale = scale});
        QTextCursor cursor(m_view->document());
        cursor.setPosition(place);
        const int top = m_view->cursorRect(cursor).top();
        QVERIFY2(top >= -12 && top < 30 * scale, qPrintable(QString::number(top)));
        QCOMPARE(m_view->place(), place);
    }
}

void ReaderViewTest::takesPassagesWithoutNoteCalls()
{
    m_view->setArticle(
        {.language = "fr",
         .kicker = "Étude",
         .title = {"Titre", {}},
         .body = {{.text = {{.text = "Un début"}, {.note = "n"}, {.text = " ; fin."}}},
                  {.text = {{.text = "Une suite."}}},
                  {.kind = corpus::BlockKind::Note, .id = "n", .text = {{.text = "La note."}}}}});
    m_view->selectAll();
    QCOMPARE(m_view->passage(),
             QStringLiteral("Titre\nUn début\u202F; fin.\nUne suite.\nLa note."));
    QTextCursor cursor(m_view->document()->findBlockByNumber(2));
    cursor.movePosition(QTextCursor::NextWord);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    m_view->setTextCursor(cursor);
    QCOMPARE(m_view->passage(), QStringLiteral("début\u202F; fin."));
}

void ReaderViewTest::completesTheWordsThatItCuts()
{
    m_view->setArticle({.language = "fr",
                        .title = {"Titre", {}},
                        .body = {{.text = {{.text = "L’énergie, dit-on, "},
                                           {.text = "renouvelable", .emphasis = true},
                                           {.note = "n"},
                                           {.text = " : oui."}}},
                                 {.kind = corpus::BlockKind::Note, .id = "n"}}});
    select("nergie, dit-on, renou");
    m_view->completeWords();
    QCOMPARE(m_view->passage(), QStringLiteral("énergie, dit-on, renouvelable"));
    m_view->completeWords();
    QCOMPARE(m_view->passage(), QStringLiteral("énergie, dit-on, renouvelable"));
    select("dit-on");
    m_view->completeWords();
    QCOMPARE(m_view->passage(), QStringLiteral("dit-on"));
}

void ReaderViewTest::copiesPlainWords()
{
    m_view->setArticle(
        {.title = {"Titre", {}}, .body = {{.text = {{.text = "gras", .strong = true}}}}});
    select("gras");
    m_view->copy();
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(content->text(), QStringLiteral("gras"));
    QVERIFY(!content->hasHtml());
}

void ReaderViewTest::selectsByKeyboard()
{
    m_view->setArticle(longArticle());
    QSignalSpy selected(m_view.get(), &ReaderView::passageSelected);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(m_view->passage(), QStringLiteral("Un"));
    QCOMPARE(selected.count(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->textCursor().hasSelection());
    // With a mark in sight the selection begins there.
    m_view->setTextCursor(QTextCursor(m_view->document()));
    m_view->goToNextMark();
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QVERIFY(m_view->passage().startsWith(QStringLiteral("énergie")));
    // Where one has looked for words, and looks no more, it begins at those.
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    const QString other = m_view->document()->lastBlock().text().section(u' ', -1);
    m_view->find(other);
    const int found = m_view->marks()[std::size_t(m_view->currentMark())].position;
    m_view->find({});
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(m_view->textCursor().selectionStart(), found);
}

void ReaderViewTest::tabGoesFromLinkToLinkUnlessWordsAreSelected()
{
    m_view->setArticle({.title = {"T", {}},
                        .body = {{.text = {{.text = "Voir "},
                                           {.text = "ici", .link = "https://www.ifri.org/a"},
                                           {.text = " et "},
                                           {.text = "là", .link = "https://www.ifri.org/b"}}}}});
    m_view->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QCOMPARE(m_view->passage(), QStringLiteral("ici"));
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QCOMPARE(m_view->passage(), QStringLiteral("là"));
    select("Voir");
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QCOMPARE(m_view->passage(), QStringLiteral("Voir"));
}

void ReaderViewTest::scrollsByKeyboard()
{
    m_view->setArticle(longArticle());
    const QScrollBar *bar = m_view->verticalScrollBar();
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    const int page = bar->value();
    QVERIFY(page > 300);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(bar->value() > page);
    QVERIFY(!m_view->textCursor().hasSelection());
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(bar->value(), bar->maximum());
    QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ShiftModifier);
    QVERIFY(bar->value() < bar->maximum());
}

void ReaderViewTest::loadsNothing()
{
    QTemporaryFile secret;
    QVERIFY(secret.open());
    QVERIFY(secret.write("secret") > 0 && secret.flush());
    const QUrl url = QUrl::fromLocalFile(secret.fileName());
    for (int type : {QTextDocument::ImageResource, QTextDocument::StyleSheetResource,
                     QTextDocument::HtmlResource}) {
        QVERIFY(!m_view->loadResource(type, url).toByteArray().contains("secret"));
        QVERIFY(!m_view->document()->resource(type, url).toByteArray().contains("secret"));
    }
}

void ReaderViewTest::opensWebLinksOnlyWhenClicked()
{
    Browser browser;
    m_view->setArticle(
        {.title = {"T", {}},
         .body = {{.text = {{.text = "ici", .link = "https://www.ifri.org/a?b=c%20d"}}},
                  {.text = {{.text = "piège", .link = "file:///etc/passwd"}}}}});
    QCoreApplication::processEvents();
    QVERIFY(browser.opened.isEmpty());
    const auto click = [&](const QString &words) {
        QTextCursor cursor = m_view->document()->find(words);
        cursor.setPosition(cursor.selectionStart() + 1);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                          m_view->cursorRect(cursor).center());
    };
    click("ici");
    QCOMPARE(browser.opened, QList<QUrl>{QUrl("https://www.ifri.org/a?b=c%20d")});
    click("piège");
    QCOMPARE(browser.opened.size(), 1);
}

void ReaderViewTest::followsNotesBothWays()
{
    Browser browser;
    Article article = longArticle();
    article.body[2].text.push_back({.note = "n"});
    article.body.push_back(
        {.kind = corpus::BlockKind::Note, .id = "n", .text = {{.text = "La note."}}});
    m_view->setArticle(article);
    emit m_view->anchorClicked(QUrl("#note-n"));
    const QScrollBar *bar = m_view->verticalScrollBar();
    QVERIFY(bar->value() > bar->maximum() / 2);
    emit m_view->anchorClicked(QUrl("#call-n"));
    QVERIFY(bar->value() < bar->maximum() / 2);
    QVERIFY(browser.opened.isEmpty());
}

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::ReaderViewTest)
#include "readerview_test.moc"
