// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

#include "gui/reader/pageprinter.h"
#include "gui/reader/papercopy.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace lutrin::gui {

/// Reads what was printed with poppler's pdftotext.
class PagePrinterTest : public QObject {
    Q_OBJECT

private slots:
    void aLongArticleTakesSeveralNumberedPagesWithNothingLost()
    {
        PrintedPage page = sample(400);
        QVERIFY(writePdf(file(), page));
        const QStringList pages = text();
        QVERIFY(pages.size() > 4);
        const QString all = pages.join(u' ').simplified();
        for (int each = 0; each < 400; ++each)
            QVERIFY2(all.contains(QStringLiteral("alinéa%1.").arg(each)),
                     qPrintable(QString::number(each)));
        for (int number = 0; number < pages.size(); ++number)
            QVERIFY(pages[number].trimmed().endsWith(QString::number(number + 1)));
        QVERIFY(all.contains(QStringLiteral("Référence ROUCY-ROCHEGONDE, Laure de.")));
    }

    void theTextStandsWithinMargins()
    {
        PrintedPage page = sample(1);
        page.reference.clear();
        QVERIFY(writePdf(file(), page));
        const QString boxes = boxesOfWords();
        static const QRegularExpression first(
            QStringLiteral("xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\"[^>]*>Un<"));
        const auto found = first.match(boxes);
        QVERIFY2(found.hasMatch(), qPrintable(boxes));
        QVERIFY2(found.captured(1).toDouble() > 50, qPrintable(found.captured(0)));
        QVERIFY2(found.captured(2).toDouble() > 50, qPrintable(found.captured(0)));
    }

    void thePagesNumberIsSmall()
    {
        PrintedPage page = sample(1);
        page.reference.clear();
        QVERIFY(writePdf(file(), page));
        const QString boxes = boxesOfWords();
        static const QRegularExpression last(
            QStringLiteral("yMin=\"([0-9.]+)\"[^>]*yMax=\"([0-9.]+)\">1</word>\\s*</page>"));
        const auto found = last.match(boxes);
        QVERIFY2(found.hasMatch(), qPrintable(boxes));
        const double height = found.captured(2).toDouble() - found.captured(1).toDouble();
        QVERIFY2(height > 5 && height < 15, qPrintable(found.captured(0)));
    }

    void aWordWithALigatureIsReadBack()
    {
        PrintedPage page = sample(1);
        page.article.body.push_back({.text = {{.text = "L’efficacité du fichier affligé."}}});
        QVERIFY(writePdf(file(), page));
        const QString all = text().join(u' ');
        QVERIFY2(all.contains(QStringLiteral("efficacité du fichier affligé")), qPrintable(all));
    }

    void markedPassagesAreColouredAndTheNotesStandBelow()
    {
        PrintedPage page = sample(3);
        QVERIFY(writePdf(file(), page));
        QCOMPARE(dotsOf(lightPalette().highlight), 0);
        page.highlights = {{.quote = "Voici un alinéa1.", .note = "À vérifier"}};
        page.notesHeading = QStringLiteral("Notes sur les passages surlignés");
        page.notes = {{QStringLiteral("« Voici un alinéa1. »"), QStringLiteral("À vérifier")}};
        QVERIFY(writePdf(file(), page));
        QVERIFY(dotsOf(lightPalette().highlight) > 100);
        const QString all = text().join(u' ').simplified();
        QVERIFY2(all.contains(QStringLiteral("surlignés « Voici un alinéa1. » À vérifier "
                                             "Référence ROUCY")),
                 qPrintable(all));
    }

    void itStopsAndLeavesWhatWasThere()
    {
        QVERIFY(writePdf(file(), sample(1)));
        const QByteArray before = bytes();
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = writePdf(file(), sample(2), stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().cause, Cause::Cancelled);
        QCOMPARE(bytes(), before);
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const QString nowhere = m_folder.filePath(QStringLiteral("absent/a.pdf"));
        const auto written = writePdf(nowhere, sample(1));
        QVERIFY(!written);
        QCOMPARE(written.error().cause, Cause::CannotWrite);
        QCOMPARE(written.error().subject, nowhere.toStdString());
    }

    void theOpenDocumentHasItsReferenceAndItsNotes()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(
            desk.workspace.library()->keepHighlight({.document = "ia-centres-de-donnees-energie",
                                                     .quote = "demande d’énergie",
                                                     .note = "Chiffre à vérifier"}));
        QVERIFY(desk.openDocument("ia-centres-de-donnees-energie"));
        QWidget window;
        PaperCopy paper(desk.context, &window);
        QSignalSpy announced(&desk.workspace, &Workspace::announced);
        paper.exportPdf(file());
        QVERIFY(announced.wait(20000));
        const QString all = text().join(u' ').simplified();
        QVERIFY(all.contains(QStringLiteral("demande d’énergie")));
        QVERIFY(all.contains(QStringLiteral("ROUCY-ROCHEGONDE")));
        QVERIFY(all.contains(QStringLiteral("Chiffre à vérifier")));
    }

private:
    static PrintedPage sample(int paragraphs)
    {
        PrintedPage page;
        page.article.language = QStringLiteral("fr");
        page.article.title = {"Un titre", {{0, 2}}};
        for (int each = 0; each < paragraphs; ++each)
            page.article.body.push_back(
                {.text = {{.text = "Voici un alinéa" + std::to_string(each) + "."}}});
        page.heading = QStringLiteral("Référence");
        page.reference = QStringLiteral("ROUCY-ROCHEGONDE, Laure de. <i>Un titre</i>.");
        return page;
    }

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("page.pdf")); }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile pdf(file());
        return pdf.open(QIODevice::ReadOnly) ? pdf.readAll() : QByteArray();
    }

    /// « <word xMin="54.0" yMin="…" xMax="…" yMax="…">Un</word> », in points
    [[nodiscard]] QString boxesOfWords() const
    {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), file(), "-"});
        return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput())
                                        : QString();
    }

    /// How many dots of the first page have this colour.
    [[nodiscard]] int dotsOf(const QColor &colour) const
    {
        QProcess drawer;
        const QString picture = m_folder.filePath(QStringLiteral("page"));
        drawer.start(QStringLiteral("pdftoppm"), {QStringLiteral("-singlefile"), file(), picture});
        if (!drawer.waitForFinished())
            qWarning("pdftoppm (poppler-utils) is missing");
        const QImage page(picture + QStringLiteral(".ppm"));
        int dots = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x)
                dots += page.pixelColor(x, y) == colour ? 1 : 0;
        }
        return dots;
    }

    /// A string a page.
    [[nodiscard]] QStringList text() const
    {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {file(), QStringLiteral("-")});
        if (!reader.waitForFinished())
            qWarning("pdftotext (poppler-utils) is missing");
        QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
        pages.removeLast();
        return pages;
    }

    QTemporaryDir m_folder;
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::PagePrinterTest)
#include "pageprinter_test.moc"
