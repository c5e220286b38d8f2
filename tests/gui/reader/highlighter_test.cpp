// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/highlighter.h"

#include "fulldisk.h"
#include "openreader.h"

#include "gui/reader/highlightlist.h"
#include "gui/reader/pdfpane.h"
#include "gui/record/growingtext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>

#include <memory>

namespace lutrin::gui {

namespace {

/// Of marked passages on a white page.
const QColor marked(200, 230, 188);

} // namespace

class HighlighterTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_reader = std::make_unique<OpenReader>();
        QVERIFY(m_reader->opened);
    }
    void cleanup() { m_reader.reset(); }
    void aPassageIsMarkedAndThereAgainWhenTheDocumentIsOpened();
    void aMarkIsTakenAwayAndBack();
    void marksAreWrittenThoughTheLibraryCloses();
    void aMarkWhoseWordsAreGoneIsListed();
    void aNoteIsKept();
    void aNoteThatAFullDiskRefusesIsStillThere();
    void aNoteIsWrittenBelowItsPassage();
    void keysWalkTheMarks();
    void allAreCopiedWithTheirReferences();
    void aPassageOfThePdfIsMarkedOnItsPage();
    void aPassageOfThePdfIsTakenAwayAndBack();
    void aPassageOfThePdfIsGoneTo();
    void keysWalkTheMarksOfThePdf();
    void aPassageOfTheTextIsMarkedInThePdf();

private:
    [[nodiscard]] Desk &desk() const { return m_reader->desk; }
    [[nodiscard]] ReaderPane &pane() const { return m_reader->pane; }
    void mark(const QString &words);
    /// Selects these words of a page.
    void selectInPdf(const QString &words, int page);
    void markInPdf(const QString &words, int page);

    std::unique_ptr<OpenReader> m_reader;
};

void HighlighterTest::mark(const QString &words)
{
    const std::size_t before = pane().highlighter().passages().size();
    m_reader->select(words);
    m_reader->action("Ctrl+Shift+H")->trigger();
    QTRY_COMPARE(pane().highlighter().passages().size(), before + 1);
}

void HighlighterTest::aPassageIsMarkedAndThereAgainWhenTheDocumentIsOpened()
{
    QVERIFY(desk().openDocument("solutionnisme-technologique"));
    QSignalSpy announced(&desk().workspace, &Workspace::announced);
    m_reader->action("Ctrl+Shift+H")->trigger();
    QCOMPARE(announced.count(), 1); // nothing is selected: says what to do
    mark("Silicon Valley");
    // The passage is in sight, and what was done is said.
    QVERIFY(!pane().view().textCursor().hasSelection());
    QCOMPARE(announced.last().front().toString(), QStringLiteral("Passage surligné"));
    QCOMPARE(pane().view().highlights().size(), 1U);
    const Span there = pane().view().highlights().front();
    QVERIFY(desk().openDocument("moment-deepseek"));
    QVERIFY(pane().view().highlights().empty());
    QVERIFY(desk().openDocument("solutionnisme-technologique"));
    QTRY_COMPARE(pane().view().highlights().size(), 1U);
    QCOMPARE(pane().view().highlights().front(), there);
    // It is painted.
    const QColor ground = desk().theme.palette().highlight;
    int count = 0;
    pane().view().select(there);
    QTextCursor cursor = pane().view().textCursor();
    cursor.clearSelection();
    pane().view().setTextCursor(cursor);
    const QImage marked = pane().view().viewport()->grab().toImage();
    for (int y = 0; y < marked.height(); ++y) {
        for (int x = 0; x < marked.width(); ++x)
            count += marked.pixelColor(x, y) == ground ? 1 : 0;
    }
    QVERIFY2(count > 100, qPrintable(QString::number(count)));
}

void HighlighterTest::aMarkIsTakenAwayAndBack()
{
    QVERIFY(desk().openDocument("solutionnisme-technologique"));
    mark("Silicon Valley");
    QVERIFY(desk().workspace.changes().canUndo());
    desk().workspace.changes().undo();
    QTRY_VERIFY(pane().highlighter().passages().empty());
    desk().workspace.changes().redo();
    QTRY_COMPARE(pane().highlighter().passages().size(), 1U);
    // Words within it: no longer marked.
    m_reader->select("Silicon");
    m_reader->action("Ctrl+Shift+H")->trigger();
    QTRY_VERIFY(pane().highlighter().passages().empty());
    desk().workspace.changes().undo();
    QTRY_COMPARE(pane().highlighter().passages().size(), 1U);
    QCOMPARE(pane().highlighter().passages()[0].kept.quote, std::string("Silicon Valley"));
}

void HighlighterTest::marksAreWrittenThoughTheLibraryCloses()
{
    const std::string id = "solutionnisme-technologique";
    QVERIFY(desk().openDocument(id));
    m_reader->select("Silicon Valley");
    m_reader->action("Ctrl+Shift+H")->trigger();
    desk().workspace.close();
    QTRY_VERIFY(!desk().jobs.running(Lane::HighlightWrites));
    QTest::qWait(50); // who writes holds the file
    QVERIFY(desk().open());
    QVERIFY(desk().openDocument(id));
    QTRY_COMPARE(pane().highlighter().passages().size(), 1U);
    mark("Donald Trump"); // and those that follow
    QCOMPARE(desk().workspace.library()->highlights(id)->size(), 2U);
}

void HighlighterTest::aMarkWhoseWordsAreGoneIsListed()
{
    const std::string id = "solutionnisme-technologique";
    QVERIFY(desk().workspace.library()->keepHighlight(
        {.document = id, .quote = "des mots qui n’y sont plus", .note = "Ma note"}));
    HighlightList list(desk().context, pane().highlighter());
    QVERIFY(desk().openDocument(id));
    QTRY_COMPARE(pane().highlighter().passages().size(), 1U);
    QVERIFY(pane().view().highlights().empty());
    for (const char *words :
         {"des mots qui n’y sont plus", "Passage introuvable dans cette version", "Ma note"})
        QVERIFY2(list.text().contains(words), qPrintable(list.text()));
    list.follow("lutrin:remove/0");
    QTRY_VERIFY(pane().highlighter().passages().empty());
    QVERIFY(list.isHidden());
}

void HighlighterTest::aNoteIsKept()
{
    QVERIFY(desk().openDocument("solutionnisme-technologique"));
    HighlightList list(desk().context, pane().highlighter());
    mark("Silicon Valley");
    list.show();
    list.follow("lutrin:note/0");
    QTest::keyClicks(&list.noteField(), "A verifier");
    QTest::keyClick(&list.noteField(), Qt::Key_Return);
    const auto note = [this] {
        const auto kept = desk().workspace.library()->highlights("solutionnisme-technologique");
        return kept && !kept->empty() ? kept->front().note : std::string();
    };
    QTRY_COMPARE(note(), std::string("A verifier"));
    QTRY_COMPARE(pane().highlighter().passages()[0].kept.note, note());
    // What is being typed when another document opens is not lost.
    list.follow("lutrin:note/0");
    QTest::keyClicks(&list.noteField(), " encore");
    QVERIFY(desk().openDocument("moment-deepseek"));
    QTRY_COMPARE(note(), std::string("A verifier encore"));
}

void HighlighterTest::aNoteThatAFullDiskRefusesIsStillThere()
{
    QVERIFY(desk().openDocument("solutionnisme-technologique"));
    HighlightList list(desk().context, pane().highlighter());
    mark("Silicon Valley");
    list.show();
    list.follow("lutrin:note/0");
    {
        const FullDisk full;
        QTest::keyClicks(&list.noteField(), "A verifier");
        QTest::keyClick(&list.noteField(), Qt::Key_Return);
        QVERIFY(list.noteField().isHidden());
        QTRY_VERIFY(!list.noteField().isHidden());
        QCOMPARE(list.noteField().text(), QString("A verifier"));
    }
    QTest::keyClick(&list.noteField(), Qt::Key_Return);
    QTRY_COMPARE(pane().highlighter().passages()[0].kept.note, std::string("A verifier"));
}

void HighlighterTest::aNoteIsWrittenBelowItsPassage()
{
    QVERIFY(desk().openDocument("solutionnisme-technologique"));
    HighlightList list(desk().context, pane().highlighter());
    mark("Silicon Valley");
    mark("Donald Trump");
    QTRY_COMPARE(pane().highlighter().passages().size(), 2U);
    list.resize(300, 600);
    list.show();
    const auto texts = list.findChildren<GrowingText *>();
    QCOMPARE(texts.size(), 2);
    QVERIFY(texts[1]->isHidden());
    const QString whole = list.text();
    QSignalSpy opened(&list, &HighlightList::noteOpened);
    list.follow("lutrin:note/0");
    QVERIFY(opened.wait());
    QVERIFY(!texts[1]->isHidden());
    QVERIFY(texts[0]->geometry().bottom() < list.noteField().geometry().top());
    QVERIFY(list.noteField().geometry().bottom() < texts[1]->geometry().top());
    QCOMPARE(texts[0]->toPlainText().count(u'«'), 1);
    QCOMPARE(texts[1]->toPlainText().count(u'«'), 1);
    QTest::keyClick(&list.noteField(), Qt::Key_Escape);
    QVERIFY(texts[1]->isHidden());
    QCOMPARE(list.text(), whole);
}

void HighlighterTest::keysWalkTheMarks()
{
    QVERIFY(desk().openDocument("solutionnisme-technologique"));
    mark("Silicon Valley");
    const int first = pane().view().highlights().front().position;
    QTextCursor later = pane().view().document()->find("technologique", first + 200);
    QVERIFY(!later.isNull());
    pane().view().setTextCursor(later);
    m_reader->action("Ctrl+Shift+H")->trigger();
    QTRY_COMPARE(pane().highlighter().passages().size(), 2U);
    m_reader->action("F4")->trigger(); // from the top of what is in sight
    QCOMPARE(pane().view().textCursor().selectionStart(), first);
    m_reader->action("F4")->trigger();
    QCOMPARE(pane().view().textCursor().selectionStart(), later.selectionStart());
    m_reader->action("Shift+F4")->trigger();
    QCOMPARE(pane().view().textCursor().selectionStart(), first);
    m_reader->action("Shift+F4")->trigger();
    QCOMPARE(pane().view().textCursor().selectionStart(), later.selectionStart());
}

void HighlighterTest::allAreCopiedWithTheirReferences()
{
    QVERIFY(desk().openDocument("solutionnisme-technologique"));
    QSignalSpy announced(&desk().workspace, &Workspace::announced);
    pane().highlighter().copy();
    QCOMPARE(announced.count(), 1); // there is none: says so
    mark("Silicon Valley");
    pane().highlighter().setNote(pane().highlighter().passages()[0].kept, "Une <note>");
    QTRY_COMPARE(pane().highlighter().passages()[0].kept.note, std::string("Une <note>"));
    QVERIFY(desk().workspace.library()->keepHighlight({.document = "solutionnisme-technologique",
                                                       .quote = "Sur la page",
                                                       .page = 3,
                                                       .lastPage = 3}));
    pane().highlighter().copy();
    QTRY_COMPARE(announced.count(), 3);
    QVERIFY2(announced.last().first().toString().contains("2"),
             qPrintable(announced.last().first().toString()));
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().split("\n\n");
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].startsWith("«\u00A0Silicon Valley\u00A0» (Pajot 2025, §\u00A0"),
             qPrintable(lines[0]));
    QCOMPARE(lines[1], QString("Une <note>"));
    QVERIFY2(lines[2].startsWith("«\u00A0Sur la page\u00A0» (Pajot 2025, p.\u00A03"),
             qPrintable(lines[2]));
    QVERIFY2(copied->html().contains("<p>Une &#60;note&#62;</p>"), qPrintable(copied->html()));
    QVERIFY(copied->hasFormat("text/rtf"));
}

void HighlighterTest::selectInPdf(const QString &words, int page)
{
    const auto at = static_cast<int>(pane().pdf().file()->text(page).indexOf(words));
    QVERIFY2(at >= 0, qPrintable(words));
    pane().pdf().select(
        {.anchor = {page, at}, .head = {page, at + static_cast<int>(words.size())}});
}

void HighlighterTest::markInPdf(const QString &words, int page)
{
    const std::size_t before = pane().highlighter().passages().size();
    selectInPdf(words, page);
    m_reader->action("Ctrl+Shift+H")->trigger();
    QTRY_COMPARE(pane().highlighter().passages().size(), before + 1);
    const auto placed = [](const Highlighter::Passage &passage) { return passage.pdf.has_value(); };
    QTRY_VERIFY(std::ranges::all_of(pane().highlighter().passages(), placed));
}

void HighlighterTest::aPassageOfThePdfIsMarkedOnItsPage()
{
    m_reader->openPdfOf(
        {"Les marées montent encore", "Une page sans rien", "Les marées de demain"});
    const std::string id = desk().workspace.document()->document.id;
    m_reader->showPdf();
    pane().pdf().find("inconnu"); // nothing found stands over it
    QTRY_COMPARE(pane().pdf().markCount(), 0);
    QSignalSpy announced(&desk().workspace, &Workspace::announced);
    m_reader->action("Ctrl+Shift+H")->trigger();
    QCOMPARE(announced.count(), 1); // nothing is selected: says what to do
    markInPdf("Les marées", 2);
    const auto kept = desk().workspace.library()->highlights(id);
    QVERIFY(kept && kept->size() == 1);
    QCOMPARE(kept->front().quote, std::string("Les marées"));
    QCOMPARE(kept->front().page, 3);
    QCOMPARE(kept->front().lastPage, 3);
    const PdfRange range = pane().highlighter().passages().front().pdf->range;
    QCOMPARE(range.begin().page, 2); // and not where the same words stand before
    pane().pdf().pages()->select({});
    QTRY_VERIFY(m_reader->pdfPixels(marked) > 20);
    HighlightList list(desk().context, pane().highlighter());
    QVERIFY2(list.text().contains("PDF, p. 3"), qPrintable(list.text()));
    // It is there again.
    QVERIFY(desk().openDocument("moment-deepseek"));
    QVERIFY(!pane().pdf().isOpen());
    QVERIFY(desk().openDocument(id));
    m_reader->showPdf();
    QTRY_VERIFY(!pane().highlighter().passages().empty() &&
                pane().highlighter().passages().front().pdf);
    QCOMPARE(pane().highlighter().passages().front().pdf->range, range);
}

void HighlighterTest::aPassageOfThePdfIsTakenAwayAndBack()
{
    m_reader->openPdfOf({"Les marées montent encore", "Une page sans rien"});
    m_reader->showPdf();
    markInPdf("marées montent", 0);
    desk().workspace.changes().undo();
    QTRY_VERIFY(pane().highlighter().passages().empty());
    QTRY_COMPARE(m_reader->pdfPixels(marked), 0);
    desk().workspace.changes().redo();
    QTRY_COMPARE(pane().highlighter().passages().size(), 1U);
    QTRY_VERIFY(pane().highlighter().passages()[0].pdf);
    // Words within it: no longer marked.
    selectInPdf("montent", 0);
    m_reader->action("Ctrl+Shift+H")->trigger();
    QTRY_VERIFY(pane().highlighter().passages().empty());
}

void HighlighterTest::aPassageOfThePdfIsGoneTo()
{
    m_reader->openPdfOf({"Les marées montent encore", "Une page sans rien", "La fin"});
    m_reader->showPdf();
    markInPdf("sans rien", 1);
    m_reader->action("Ctrl+Shift+L")->trigger();
    QVERIFY(!pane().pdf().isOpen());
    pane().highlighter().show(0);
    QTRY_COMPARE(corpus::plainText(pane().pdf().passage()), std::string("sans rien"));
    QVERIFY(pane().pdfShown());
    QTRY_COMPARE(pane().pdf().place(), QString("Page 2 sur 3"));
    // The words found, which are marked a little later, do not lead away from it.
    QTRY_COMPARE(pane().pdf().markCount(), 3);
    QCOMPARE(pane().pdf().place(), QString("Page 2 sur 3"));
}

void HighlighterTest::keysWalkTheMarksOfThePdf()
{
    m_reader->openPdfOf({"Les marées montent encore", "Une page sans rien", "La fin"});
    m_reader->showPdf();
    markInPdf("La fin", 2);
    markInPdf("marées", 0);
    const auto passage = [this] { return corpus::plainText(pane().pdf().passage()); };
    for (const auto &[key, words] : std::vector<std::pair<const char *, std::string>>{
             {"F4", "marées"}, {"F4", "La fin"}, {"Shift+F4", "marées"}, {"Shift+F4", "La fin"}}) {
        m_reader->action(key)->trigger();
        QCOMPARE(passage(), words);
    }
}

void HighlighterTest::aPassageOfTheTextIsMarkedInThePdf()
{
    m_reader->openPdfOf({"Les marées montent encore", "Une page sans rien"});
    mark("page sans");
    QVERIFY(pane().highlighter().passages()[0].span);
    m_reader->showPdf();
    QTRY_VERIFY(pane().highlighter().passages()[0].pdf);
    QCOMPARE(pane().highlighter().passages()[0].pdf->range.begin().page, 1);
}

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::HighlighterTest)
#include "highlighter_test.moc"
