// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/pdfpane.h"

#include "openreader.h"

#include "gui/reader/highlighter.h"
#include "gui/reader/highlightlist.h"
#include "gui/reader/passagebubble.h"
#include "gui/reader/passagetext.h"
#include "gui/reader/readerview.h"

#include <QAbstractScrollArea>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

#include <memory>

namespace lutrin::gui {

namespace {

/// Of what was found on a white page.
const QColor found(255, 229, 138);

} // namespace

class PdfPaneTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_reader = std::make_unique<OpenReader>();
        QVERIFY(m_reader->opened);
    }
    void cleanup() { m_reader.reset(); }
    void aKeptPdfIsShown();
    void whatWasFoundIsMarkedInAPdf();
    void aPassageOfThePdfIsCitedWithItsPage();
    void callsOfNotesAreNoWords();
    void theFootOfAPageIsNotCopied();
    void keysSelectInThePdf();
    void aPageThatJustFitsComesToRest();
    void aPageIsNamedAsItsFileSays();
    void aBrokenPdfIsSaid();
    void aPageIsOpenedAgain();

private:
    [[nodiscard]] Desk &desk() const { return m_reader->desk; }
    [[nodiscard]] ReaderPane &pane() const { return m_reader->pane; }

    std::unique_ptr<OpenReader> m_reader;
};

void PdfPaneTest::aKeptPdfIsShown()
{
    QAction *show = m_reader->action("Ctrl+Shift+L");
    QVERIFY(show != nullptr);
    QVERIFY(desk().openDocument("moment-deepseek"));
    QVERIFY(!show->isEnabled());
    m_reader->openPdfOf({"Les marées montent encore", "Une page sans rien", "La marée de demain"});
    QVERIFY(show->isEnabled());
    QVERIFY(!pane().pdf().isOpen()); // only when it is asked for
    QSignalSpy opened(&pane().pdf(), &PdfPane::opened);
    show->trigger();
    QVERIFY(opened.wait());
    QVERIFY(show->isChecked() && pane().pdfShown());
    QCOMPARE(pane().pdf().place(), QString("Page 1 sur 3"));
    // It stays when the record changes.
    const std::string id = desk().workspace.document()->document.id;
    QSignalSpy changed(&desk().workspace, &Workspace::documentChanged);
    QVERIFY(desk().workspace.library()->edit(
        {id}, {{"title", library::FieldEdit::How::Set, {"Un autre titre"}}}));
    desk().workspace.refresh();
    QVERIFY(changed.wait());
    QVERIFY(pane().pdfShown() && pane().pdf().isOpen() && show->isChecked());
    show->trigger();
    QVERIFY(!pane().pdfShown() && !pane().pdf().isOpen());
    QVERIFY(pane().view().isVisible());
}

void PdfPaneTest::whatWasFoundIsMarkedInAPdf()
{
    m_reader->openPdfOf({"Les marées montent encore", "Une page sans rien", "La marée de demain"});
    m_reader->showPdf();
    // Inflected as the library's search knows words.
    desk().workspace.setQuery("marée");
    QTRY_COMPARE(pane().pdf().markCount(), 2);
    QCOMPARE(pane().pdf().currentMark(), 0);
    m_reader->action("F3")->trigger();
    QCOMPARE(pane().pdf().currentMark(), 1);
    QTRY_COMPARE(pane().pdf().place(), QString("Page 3 sur 3"));
    pane().pdf().find("sans rien");
    QTRY_COMPARE(pane().pdf().markCount(), 1);
    // The mark stands on the word: something yellow is painted there.
    QTRY_VERIFY(m_reader->pdfPixels(found) > 20);
}

void PdfPaneTest::aPageIsOpenedAgain()
{
    m_reader->openPdfOf({"La marée monte", "Une page sans rien", "La marée de demain"});
    const QString id = QString::fromStdString(desk().workspace.document()->document.id);
    QVERIFY(desk().openDocument("moment-deepseek"));
    QLineEdit other(&pane());
    other.show();
    other.setFocus();
    pane().reopenPdf(id, 2);
    QVERIFY(!pane().pdf().isOpen());
    desk().workspace.setQuery("marée");
    QVERIFY(desk().openDocument(id.toStdString()));
    QTRY_VERIFY(pane().pdfShown());
    // What was found on an earlier page leaves the page in sight.
    QTRY_COMPARE(pane().pdf().markCount(), 2);
    QCOMPARE(pane().pdf().currentMark(), 1);
    QCOMPARE(pane().pdf().place(), QString("Page 3 sur 3"));
    QVERIFY(other.hasFocus());
    // Once: the next time it is the text that opens.
    QVERIFY(desk().openDocument("moment-deepseek"));
    QVERIFY(desk().openDocument(id.toStdString()));
    QVERIFY(!pane().pdf().isOpen());
}

void PdfPaneTest::aPassageOfThePdfIsCitedWithItsPage()
{
    m_reader->openPdfOf({"Une page sans rien", "Les marées montent encore"});
    m_reader->showPdf();
    PdfPages *pages = pane().pdf().pages();
    QSignalSpy announced(&desk().workspace, &Workspace::announced);
    m_reader->action("Ctrl+Shift+C")->trigger();
    QCOMPARE(announced.count(), 1); // nothing is selected: says what to do
    // With the mouse, from the first letter of the second page to beyond its last word.
    auto *sheet = qobject_cast<QAbstractScrollArea *>(pages->widget());
    QVERIFY(sheet != nullptr);
    pages->select({.anchor = {1, 0}, .head = {1, 3}});
    pages->showSelection();
    const QRect first = pages->selectionEnds().first;
    QVERIFY(first.isValid() && sheet->rect().contains(first));
    pages->select({});
    QSignalSpy selected(&pane().pdf(), &PdfPane::passageSelected);
    const QPoint begin(first.left(), first.center().y());
    const QPoint end(sheet->viewport()->width() - 4, first.center().y());
    QTest::mousePress(sheet->viewport(), Qt::LeftButton, Qt::NoModifier, begin);
    QMouseEvent move(QEvent::MouseMove, end, sheet->viewport()->mapToGlobal(end), Qt::LeftButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(sheet->viewport(), &move);
    QTest::mouseRelease(sheet->viewport(), Qt::LeftButton, Qt::NoModifier, end);
    QCOMPARE(selected.count(), 1);
    QVERIFY(pane().findChild<PassageBubble *>()->isVisible());
    QCOMPARE(corpus::plainText(pane().pdf().passage()), std::string("Les marées montent encore"));
    m_reader->action("Ctrl+Shift+C")->trigger();
    QTRY_COMPARE(announced.count(), 2);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith("«\u00A0Les marées montent encore\u00A0»"), qPrintable(text));
    QVERIFY2(text.contains("p.\u00A02") || text.contains("p. 2"), qPrintable(text));
    // The words alone.
    QTest::keyClick(pages->widget(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString("Les marées montent encore"));
}

/// A line whose words at odd places are small, and raised.
void writeRaised(const QString &path, const QStringList &words)
{
    QPdfWriter writer(path);
    QPainter painter(&writer);
    const QFont line(painter.font().family(), 12);
    const QFont small(line.family(), 7);
    qreal x = 400;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const bool raised = at % 2 == 1;
        painter.setFont(raised ? small : line);
        const qreal step = raised ? 0.35 * QFontMetricsF(line, &writer).ascent() : 0;
        painter.drawText(QPointF(x, 1000 - step), words[at]);
        x += painter.fontMetrics().horizontalAdvance(words[at]);
    }
}

void PdfPaneTest::callsOfNotesAreNoWords()
{
    const QString path = desk().folder.filePath("notes.pdf");
    writeRaised(path,
                {"La longue réciprocité", "5", ". Une plage12, sur 40 km", "2", ", « mot »", "14"});
    m_reader->openPdf(path, "réciprocité");
    m_reader->showPdf();
    QTest::keyClick(pane().pdf().pages()->widget(), Qt::Key_A, Qt::ControlModifier);
    const std::string all = corpus::plainText(pane().pdf().passage());
    QCOMPARE(all, std::string("La longue réciprocité 5 . Une plage12, sur 40 km2 , « mot » 14"));
    QCOMPARE(corpus::plainText(pane().pdf().quotation()), all);
    QTest::keyClick(pane().pdf().pages()->widget(), Qt::Key_C, Qt::ControlModifier);
    const QString words = "La longue réciprocité. Une plage12, sur 40 km2 , « mot »";
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), words);
    // The same words are marked, and found again in the PDF, and in the text.
    m_reader->action("Ctrl+Shift+H")->trigger();
    const auto &passages = pane().highlighter().passages();
    QTRY_VERIFY(!passages.empty() && passages.front().pdf);
    QCOMPARE(QString::fromStdString(passages.front().kept.quote), words);
    QCOMPARE(placesOf(*pane().view().document(), words).size(), 2U); // its title, too
}

void PdfPaneTest::theFootOfAPageIsNotCopied()
{
    m_reader->openPdfOf({"Les marées du port montent encore, et\nles navires y restent, car la\n12",
                         "mer y monte haut le soir."});
    m_reader->showPdf();
    QTest::keyClick(pane().pdf().pages()->widget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(pane().pdf().pages()->widget(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(),
                 QString("Les marées du port montent encore, et les navires y restent, car la mer "
                         "y monte haut le soir."));
}

void PdfPaneTest::keysSelectInThePdf()
{
    m_reader->openPdfOf({"Les marées montent encore", "La suite"});
    m_reader->showPdf();
    PdfPages *pages = pane().pdf().pages();
    pane().pdf().find("montent");
    QTRY_COMPARE(pane().pdf().markCount(), 1);
    const auto passage = [this] { return corpus::plainText(pane().pdf().passage()); };
    // From the word found, as in the text.
    QTest::keyClick(pages->widget(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(passage(), std::string("montent"));
    QTest::keyClick(pages->widget(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(passage(), std::string("montent encore"));
    QTest::keyClick(pages->widget(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(passage(), std::string("montent encor"));
    pane().pdf().completeWords();
    QCOMPARE(passage(), std::string("montent encore"));
    QTest::keyClick(pages->widget(), Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(passage(), std::string("montent encore\nLa suite"));
    QCOMPARE(pane().pdf().locator(), std::string("p. 1-2"));
    QTest::keyClick(pages->widget(), Qt::Key_Escape);
    QVERIFY(passage().empty());
    QTest::keyClick(pages->widget(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(passage(), std::string("Les marées montent encore\nLa suite"));
}

void PdfPaneTest::aPageThatJustFitsComesToRest()
{
    m_reader->openPdfOf({"Une seule page"});
    m_reader->showPdf();
    auto *sheet = qobject_cast<QAbstractScrollArea *>(pane().pdf().pages()->widget());
    struct Counter : QObject {
        int resizes = 0;
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            resizes += event->type() == QEvent::Resize ? 1 : 0;
            return QObject::eventFilter(watched, event);
        }
    } counter;
    sheet->viewport()->installEventFilter(&counter);
    // Around the height at which an A4 page as wide as the pane has room.
    const int fit = pane().width() * 297 / 210;
    for (int height = fit - 20; height < fit + 100; height += 4) {
        pane().resize(pane().width(), height);
        counter.resizes = 0;
        QTest::qWait(10);
        QVERIFY2(counter.resizes < 6, qPrintable(QString::number(height)));
    }
}

/// Three pages: a cover without a name, and two of a journal.
QByteArray numberedPdf()
{
    const QByteArray page = "/Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]"
                            "/Resources<</Font<</F1 9 0 R>>>>/Contents ";
    QByteArray pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/PageLabels<</Nums[0<<>>"
                     "1<</S/D/St 365>>]>>>>endobj\n"
                     "2 0 obj<</Type/Pages/Kids[3 0 R 4 0 R 5 0 R]/Count 3>>endobj\n";
    for (int at = 0; at < 3; ++at) {
        const QByteArray words =
            "BT /F1 12 Tf 20 200 Td (Une mer " + QByteArray::number(at + 1) + " au loin) Tj ET";
        pdf += QByteArray::number(3 + at) + " 0 obj<<" + page + QByteArray::number(6 + at) +
               " 0 R>>endobj\n" + QByteArray::number(6 + at) + " 0 obj<</Length " +
               QByteArray::number(words.size()) + ">>stream\n" + words + "\nendstream endobj\n";
    }
    return pdf + "9 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
                 "trailer<</Root 1 0 R>>\n%%EOF\n";
}

void PdfPaneTest::aPageIsNamedAsItsFileSays()
{
    QFile file(desk().folder.filePath("revue.pdf"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(numberedPdf()) > 0);
    file.close();
    m_reader->openPdf(file.fileName(), "mer loin");
    m_reader->showPdf();
    QCOMPARE(pane().pdf().place(), QString("Page sans numéro (1 sur 3)"));
    PdfPages *pages = pane().pdf().pages();
    pages->select({.anchor = {0, 0}, .head = {0, 3}});
    QCOMPARE(pane().pdf().locator(), std::string());
    pages->select({.anchor = {1, 0}, .head = {2, 3}});
    QCOMPARE(pane().pdf().locator(), std::string("p. 365-366"));
    pages->showPlace({2, 0});
    QTRY_COMPARE(pane().pdf().place(), QString("Page 366 (3 sur 3)"));
    // What is marked there is listed by that name.
    m_reader->action("Ctrl+Shift+H")->trigger();
    QTRY_COMPARE(pane().highlighter().passages().size(), std::size_t(1));
    HighlightList list(desk().context, pane().highlighter());
    QVERIFY2(list.text().contains("PDF, p. 365\u2011366"), qPrintable(list.text()));
    const std::string id = desk().workspace.document()->document.id;
    QCOMPARE(desk().workspace.library()->highlights(id)->front().page, 2);
}

void PdfPaneTest::aBrokenPdfIsSaid()
{
    m_reader->openPdfOf({"Les marées montent encore"});
    auto broken = std::make_shared<OpenDocument>(*desk().workspace.document());
    broken->document.pdf = "attachments/none.pdf";
    QSignalSpy failed(&desk().workspace, &Workspace::failed);
    pane().pdf().open(broken);
    QVERIFY(failed.wait());
    QVERIFY(!pane().pdfShown());
    PdfModule::Problem problem{};
    QVERIFY(PdfModule::load() != nullptr);
    QVERIFY(PdfModule::load()->open("%PDF-1.4 and nothing else", problem) == nullptr);
    QCOMPARE(problem, PdfModule::Problem::Broken);
}

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::PdfPaneTest)
#include "pdfpane_test.moc"
