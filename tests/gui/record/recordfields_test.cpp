// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/record/recordfields.h"

#include <QTest>
#include <QTextDocument>

namespace lutrin::gui {

namespace {

using corpus::Axis;
using corpus::Source;

OpenDocument openDocument(corpus::Document document)
{
    const std::vector<corpus::Term> terms{
        {.axis = Axis::Theme, .id = "technologie", .french = "Technologie"},
        {.axis = Axis::Theme,
         .id = "ia",
         .parent = "technologie",
         .french = "Intelligence artificielle",
         .english = "Artificial intelligence"},
        {.axis = Axis::Region, .id = "monde", .french = "Monde"},
        {.axis = Axis::Type, .id = "study", .french = "Étude", .english = "Study"},
    };
    OpenDocument open;
    open.document = std::move(document);
    open.taxonomy = std::make_shared<corpus::Taxonomy>(terms);
    return open;
}

RecordField field(const OpenDocument &open, const QString &label,
                  const std::string &language = "fr")
{
    for (const RecordField &candidate : recordFields(open, language)) {
        if (candidate.label == label)
            return candidate;
    }
    return {QStringLiteral("missing"), QStringLiteral("missing"), {}};
}

QString words(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

} // namespace

class RecordFieldsTest : public QObject {
    Q_OBJECT

private slots:
    void hasEveryBlockOfThePage();
    void leavesUnknownBlocksEmpty_data();
    void leavesUnknownBlocksEmpty();
    void linksTermsAndTellsWhoAssignedThem();
    void namesTermsInTheInterfacesLanguage();
    void escapesWhatDocumentsSay();
    void setsEachTextInItsLanguage();
    void linksOnlyWebAddresses();
    void showsLesserFieldsOnlyWhenKnown();
    void namesTheFilesItWasImportedFrom();
};

void RecordFieldsTest::hasEveryBlockOfThePage()
{
    QStringList labels;
    for (const RecordField &candidate : recordFields(openDocument({}), "fr"))
        labels += candidate.label;
    QCOMPARE(labels, QStringList({"Disponible en", "Thèmes", "Régions", "ISBN / ISSN",
                                  "Utilisation", "Comment citer", "Partager", "Analyse complète",
                                  "Centres et programmes", "Type", "Date", "Collection", "Pages"}));
}

void RecordFieldsTest::leavesUnknownBlocksEmpty_data()
{
    QTest::addColumn<QString>("label");
    for (const char *label :
         {"Disponible en", "Thèmes", "Régions", "ISBN / ISSN", "Utilisation", "Comment citer",
          "Analyse complète", "Centres et programmes", "Type", "Date", "Collection", "Pages"})
        QTest::newRow(label) << QString::fromUtf8(label);
}

void RecordFieldsTest::leavesUnknownBlocksEmpty()
{
    QFETCH(QString, label);
    QCOMPARE(field(openDocument({}), label).html, QString());
}

void RecordFieldsTest::linksTermsAndTellsWhoAssignedThem()
{
    const OpenDocument open = openDocument({.themes = {{"ia", Source::Publisher}, {"gone", {}}},
                                            .regions = {{"monde", Source::Corpus}}});
    const QString themes = field(open, "Thèmes").html;
    QVERIFY(themes.contains("href=\"lutrin:theme/ia\""));
    QVERIFY(themes.contains("Technologie › Intelligence artificielle"));
    QVERIFY(themes.contains("Donné par l’éditeur"));
    QCOMPARE(words(themes), QStringLiteral("Intelligence artificielle"));
    QCOMPARE(words(field(open, "Régions").html), QStringLiteral("Monde°"));
    QVERIFY(hasCorpusTerms(open.document));
    QVERIFY(!hasCorpusTerms({.themes = {{"ia", Source::Publisher}}}));
}

void RecordFieldsTest::namesTermsInTheInterfacesLanguage()
{
    const OpenDocument open =
        openDocument({.type = "study", .genre = "étude", .themes = {{"ia", {}}}});
    QCOMPARE(words(field(open, "Thèmes", "en").html), QStringLiteral("Artificial intelligence"));
    QCOMPARE(words(field(open, "Type", "en").html), QStringLiteral("Study"));
    QCOMPARE(words(field(open, "Type", "fr").html), QStringLiteral("Étude"));
}

void RecordFieldsTest::escapesWhatDocumentsSay()
{
    const std::string hostile = "<img src=x onerror=alert(1)><a href=\"file:///etc/passwd\">x</a>";
    const OpenDocument open = openDocument({.type = hostile,
                                            .genre = hostile,
                                            .language = "fr",
                                            .alternateTitles = {hostile},
                                            .versions = {{hostile, hostile, hostile}},
                                            .keywords = {hostile},
                                            .container = hostile,
                                            .series = hostile,
                                            .number = hostile,
                                            .pages = hostile,
                                            .isbn = hostile,
                                            .issn = hostile,
                                            .doi = hostile,
                                            .url = hostile,
                                            .pdf = hostile,
                                            .rights = hostile,
                                            .citation = hostile,
                                            .provenance = hostile});
    for (const RecordField &candidate : recordFields(open, "fr")) {
        QVERIFY2(!candidate.html.contains("<img"), qPrintable(candidate.label));
        QVERIFY2(!candidate.html.contains("href=\"file:"), qPrintable(candidate.label));
    }
    QVERIFY(words(field(open, "Collection").html).startsWith(QString::fromStdString(hostile)));
}

void RecordFieldsTest::setsEachTextInItsLanguage()
{
    corpus::Document document{.language = "fr", .series = "Quoi ? Rien"};
    QCOMPARE(field(openDocument(document), "Collection").html, QStringLiteral("Quoi\u202f? Rien"));
    document.language = "en";
    document.series = "What? Nothing: this";
    QCOMPARE(field(openDocument(document), "Collection").html,
             QStringLiteral("What? Nothing: this"));
}

void RecordFieldsTest::linksOnlyWebAddresses()
{
    const OpenDocument web = openDocument(
        {.versions = {{"en", "Title", "https://www.ifri.org/en/x"}, {"de", "Titel", ""}},
         .url = "https://www.ifri.org/fr/x",
         .pdf = "https://www.ifri.org/x.pdf"});
    QVERIFY(field(web, "Disponible en").html.contains("href=\"https://www.ifri.org/en/x\""));
    QCOMPARE(words(field(web, "Disponible en").html).count(", "), 1);
    QCOMPARE(words(field(web, "Analyse complète").html),
             QStringLiteral("ouvrir le PDF\nouvrir la page de l’éditeur"));
    for (const RecordField &each : recordFields(web, "fr", true)) {
        if (each.label == "Analyse complète")
            QVERIFY(each.html.contains("href=\"lutrin:attach\""));
    }
    const OpenDocument other =
        openDocument({.url = "javascript:alert(1)", .pdf = "file:///etc/passwd"});
    QVERIFY(!field(other, "Analyse complète").html.contains("href"));
}

void RecordFieldsTest::showsLesserFieldsOnlyWhenKnown()
{
    const OpenDocument open = openDocument({.alternateTitles = {"Un autre titre"},
                                            .editors = {{.family = "Dune", .given = "Nora"}},
                                            .keywords = {"nuage", "énergie"},
                                            .edition = "2",
                                            .container = "Politique étrangère",
                                            .series = "Notes de l’Ifri",
                                            .number = "3",
                                            .volume = "90",
                                            .numberOfVolumes = "3",
                                            .isbn = "979-10-373-0987-1",
                                            .issn = "1272-9914",
                                            .accessed = {2025, 0, 0}});
    QCOMPARE(words(field(open, "Sous la direction de").html), QStringLiteral("Nora Dune"));
    QCOMPARE(words(field(open, "Édition").html), QStringLiteral("2"));
    QCOMPARE(words(field(open, "Nombre de volumes").html), QStringLiteral("3"));
    QCOMPARE(words(field(open, "Consulté le").html), QStringLiteral("2025"));
    QCOMPARE(words(field(open, "Autres titres").html), QStringLiteral("Un autre titre"));
    QCOMPARE(words(field(open, "Mots-clés").html), QStringLiteral("nuage, énergie"));
    QCOMPARE(words(field(open, "Publié dans").html),
             QStringLiteral("Politique étrangère, vol. 90"));
    QCOMPARE(words(field(open, "Collection").html), QStringLiteral("Notes de l’Ifri, n° 3"));
    QCOMPARE(words(field(open, "ISBN / ISSN").html),
             QStringLiteral("ISBN 979-10-373-0987-1\nISSN 1272-9914"));
}

void RecordFieldsTest::namesTheFilesItWasImportedFrom()
{
    OpenDocument open = openDocument({});
    QCOMPARE(field(open, "Importée de").label, QStringLiteral("missing"));
    open.files = {"/home/anne/biblio/hal.bib", "/home/anne/a & b.zip/notes.ris"};
    const RecordField files = field(open, "Importée de");
    QCOMPARE(words(files.html), QStringLiteral("hal.bib\nnotes.ris"));
    QCOMPARE(files.tip,
             QStringLiteral("/home/anne/biblio/hal.bib\n/home/anne/a & b.zip/notes.ris"));
}

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::RecordFieldsTest)
#include "recordfields_test.moc"
