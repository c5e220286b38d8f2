// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/typesetter.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace lutrin::gui {

using corpus::Block;
using corpus::BlockKind;

namespace {

Block paragraph(std::vector<corpus::Inline> runs)
{
    return {.kind = BlockKind::Paragraph, .text = std::move(runs)};
}

Block paragraph(const std::string &text)
{
    return paragraph(std::vector<corpus::Inline>{{.text = text}});
}

ReadingStyle style()
{
    return {.palette = lightPalette()};
}

/// The words that the spans cover.
QStringList words(const QTextDocument &document, const std::vector<Span> &spans)
{
    QStringList found;
    for (const Span &span : spans) {
        QTextCursor cursor(const_cast<QTextDocument *>(&document));
        cursor.setPosition(span.position);
        cursor.setPosition(span.position + span.length, QTextCursor::KeepAnchor);
        found += cursor.selectedText();
    }
    return found;
}

QStringList hrefs(const QTextDocument &document)
{
    QStringList found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.isAnchor() && !format.anchorHref().isEmpty())
                found += format.anchorHref();
        }
    }
    return found;
}

QStringList anchorNames(const QTextDocument &document)
{
    QStringList found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it)
            found += it.fragment().charFormat().anchorNames();
    }
    return found;
}

} // namespace

class TypesetterTest : public QObject {
    Q_OBJECT

private slots:
    void setsHeadThenBody();
    void leavesOutWhatIsUnknown();
    void findsMarksInEveryPart();
    void joinsAMarkThatChangesItsLook();
    void setsFrenchSpacesOnlyInFrench();
    void movesNotesToTheEnd();
    void setsANoteThatNothingCalls();
    void keepsOnlyWebLinks();
    void letsNothingBecomeMarkup();
    void lettersCannotEndABlock();
    void setsLists();
    void setsTables();
    void setsDeepBlocksFlat();
};

void TypesetterTest::setsHeadThenBody()
{
    QTextDocument document;
    const Article article = {.language = "fr",
                             .kicker = "Étude",
                             .byline = "Ifri",
                             .title = {"Un titre", {}},
                             .summary = {"Le chapeau.", {}},
                             .body = {paragraph("Le corps.")}};
    QVERIFY(Typesetter(document, style()).set(article).empty());
    QCOMPARE(document.toPlainText(),
             QStringLiteral("Étude\nUn titre\nIfri\nLe chapeau.\nLe corps."));
    QCOMPARE(document.findBlockByNumber(1).blockFormat().headingLevel(), 1);
}

void TypesetterTest::leavesOutWhatIsUnknown()
{
    QTextDocument document;
    QVERIFY(Typesetter(document, style()).set({.title = {"Titre", {}}}).empty());
    QCOMPARE(document.toPlainText(), QStringLiteral("Titre"));
}

void TypesetterTest::findsMarksInEveryPart()
{
    QTextDocument document;
    // « é » takes two bytes: the ranges count bytes.
    const Article article = {.language = "fr",
                             .title = {"L’énergie ?", {{4, 12}}},
                             .summary = {"De l’énergie.", {{7, 15}}},
                             .body = {paragraph("Rien."), paragraph("été, énergie")},
                             .bodyMarks = {{"Rien.", {}}, {"été, énergie", {{0, 5}, {7, 15}}}}};
    const auto spans = Typesetter(document, style()).set(article);
    QCOMPARE(words(document, spans), QStringList({"énergie", "énergie", "été", "énergie"}));
}

void TypesetterTest::joinsAMarkThatChangesItsLook()
{
    QTextDocument document;
    const Article article = {
        .title = {"T", {}},
        .body = {paragraph(
            {{.text = "une éner"}, {.text = "gie", .emphasis = true}, {.text = " x"}})},
        .bodyMarks = {{"une énergie x", {{4, 12}}}}};
    const auto spans = Typesetter(document, style()).set(article);
    QCOMPARE(words(document, spans), QStringList({"énergie"}));
}

void TypesetterTest::setsFrenchSpacesOnlyInFrench()
{
    QTextDocument document;
    // The mark of punctuation is a run of its own: the space before it belongs to the run before.
    Article article = {.language = "fr-FR",
                       .title = {"Quoi ?", {}},
                       .body = {paragraph({{.text = "Vrai "}, {.text = "!", .strong = true}})}};
    (void)Typesetter(document, style()).set(article);
    QCOMPARE(document.begin().text(), QStringLiteral("Quoi\u202F?"));
    QCOMPARE(document.begin().next().text(), QStringLiteral("Vrai\u202F!"));
    article.language = "en";
    (void)Typesetter(document, style()).set(article);
    QCOMPARE(document.begin().text(), QStringLiteral("Quoi ?"));
}

void TypesetterTest::movesNotesToTheEnd()
{
    QTextDocument document;
    const Article article = {
        .title = {"T", {}},
        .body = {{.kind = BlockKind::Note, .id = "b", .text = {{.text = "Seconde."}}},
                 paragraph({{.text = "Un"},
                            {.note = "a"},
                            {.text = " deux"},
                            {.note = "b"},
                            {.text = " encore"},
                            {.note = "a"}}),
                 {.kind = BlockKind::Note, .id = "a", .text = {{.text = "Première."}}},
                 paragraph("Fin.")},
        .bodyMarks = {{"Seconde.", {{0, 7}}}, {"Un deux encore", {{0, 2}}}, {"Première.", {}}}};
    const auto spans = Typesetter(document, style()).set(article);
    QCOMPARE(document.toPlainText(),
             QStringLiteral("T\nUn1 deux2 encore1\nFin.\n1\u2002Première.\n2\u2002Seconde."));
    QCOMPARE(hrefs(document), QStringList({"#note-a", "#note-b", "#note-a", "#call-a", "#call-b"}));
    QCOMPARE(anchorNames(document), QStringList({"call-a", "call-b", "note-a", "note-b"}));
    QCOMPARE(words(document, spans), QStringList({"Un", "Seconde"}));
}

void TypesetterTest::setsANoteThatNothingCalls()
{
    QTextDocument document;
    const Article article = {
        .title = {"T", {}},
        .body = {{.kind = BlockKind::Note, .id = "n", .text = {{.text = "Seule."}}}}};
    (void)Typesetter(document, style()).set(article);
    QCOMPARE(document.lastBlock().text(), QStringLiteral("•\u2002Seule."));
    QVERIFY(hrefs(document).isEmpty());
}

void TypesetterTest::keepsOnlyWebLinks()
{
    QTextDocument document;
    const Article article = {.title = {"T", {}},
                             .body = {paragraph({{.text = "a", .link = "javascript:alert(1)"},
                                                 {.text = "b", .link = "file:///etc/passwd"},
                                                 {.text = "c", .link = "data:text/html,x"},
                                                 {.text = "d", .link = "http:"},
                                                 {.text = "e", .link = "#note-x"},
                                                 {.text = "f", .link = "//host/path"},
                                                 {.text = "g", .link = "https://www.ifri.org/fr"},
                                                 {.text = "h", .link = "mailto:a@b.org"}})}};
    (void)Typesetter(document, style()).set(article);
    QCOMPARE(document.lastBlock().text(), QStringLiteral("abcdefgh"));
    QCOMPARE(hrefs(document), QStringList({"https://www.ifri.org/fr", "mailto:a@b.org"}));
}

void TypesetterTest::letsNothingBecomeMarkup()
{
    QTextDocument document;
    const std::string hostile = "<img src='file:///etc/passwd'><script>x</script>&amp;";
    const Article article = {.title = {hostile, {}}, .body = {paragraph(hostile)}};
    (void)Typesetter(document, style()).set(article);
    QCOMPARE(document.begin().text().toStdString(), hostile);
    QCOMPARE(document.lastBlock().text().toStdString(), hostile);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it)
            QVERIFY(!it.fragment().charFormat().isImageFormat());
    }
}

void TypesetterTest::lettersCannotEndABlock()
{
    QTextDocument document;
    const std::string text = "a\nb\xE2\x80\xA9"
                             "c\xEF\xB7\x90"
                             "d\xEF\xBF\xBC"
                             "e";
    const Article article = {
        .title = {"T", {}}, .body = {paragraph(text)}, .bodyMarks = {{text, {{2, 3}}}}};
    const auto spans = Typesetter(document, style()).set(article);
    QCOMPARE(document.blockCount(), 2);
    QCOMPARE(document.lastBlock().text(), QStringLiteral("a b c d e"));
    QCOMPARE(words(document, spans), QStringList({"b"}));
}

void TypesetterTest::setsLists()
{
    QTextDocument document;
    const Block inner = {.kind = BlockKind::List,
                         .ordered = true,
                         .children = {{.kind = BlockKind::ListItem, .text = {{.text = "un"}}}}};
    const Article article = {
        .title = {"T", {}},
        .body = {
            {.kind = BlockKind::List,
             .children =
                 {{.kind = BlockKind::ListItem, .children = {paragraph("a"), paragraph("suite")}},
                  {.kind = BlockKind::ListItem, .text = {{.text = "b"}}, .children = {inner}}}},
            paragraph("après")}};
    (void)Typesetter(document, style()).set(article);
    QCOMPARE(document.toPlainText(), QStringLiteral("T\na\nsuite\nb\nun\naprès"));
    const auto list = [&](int block) { return document.findBlockByNumber(block).textList(); };
    QVERIFY(list(1) && list(3) && list(4));
    QCOMPARE(list(1), list(3));
    QCOMPARE(list(4)->format().style(), QTextListFormat::ListDecimal);
    QVERIFY(!list(2) && !list(5));
    QCOMPARE(document.findBlockByNumber(2).blockFormat().indent(), 1);
}

void TypesetterTest::setsTables()
{
    QTextDocument document;
    const auto cell = [](const std::string &text) {
        return Block{.kind = BlockKind::Cell, .text = {{.text = text}}};
    };
    const Article article = {
        .title = {"T", {}},
        .body = {{.kind = BlockKind::Table,
                  .children = {{.kind = BlockKind::Row, .children = {cell("a"), cell("b")}},
                               {.kind = BlockKind::Row, .children = {cell("c")}}}},
                 paragraph("après")}};
    (void)Typesetter(document, style()).set(article);
    const QTextTable *table = nullptr;
    for (const QTextFrame *frame : document.rootFrame()->childFrames())
        table = qobject_cast<const QTextTable *>(frame);
    QVERIFY(table);
    QCOMPARE(table->rows(), 2);
    QCOMPARE(table->columns(), 2);
    QCOMPARE(table->cellAt(0, 1).firstCursorPosition().block().text(), QStringLiteral("b"));
    QCOMPARE(table->cellAt(1, 1).firstCursorPosition().block().text(), QString());
    QCOMPARE(document.lastBlock().text(), QStringLiteral("après"));
}

void TypesetterTest::setsDeepBlocksFlat()
{
    QTextDocument document;
    Block deep = paragraph("au fond");
    for (int i = 0; i < 200; ++i)
        deep = {.kind = BlockKind::Quotation, .children = {deep}};
    (void)Typesetter(document, style()).set({.title = {"T", {}}, .body = {deep}});
    QCOMPARE(document.lastBlock().text(), QStringLiteral("au fond"));
    QVERIFY(document.lastBlock().blockFormat().intProperty(QuotationDepth) < 30);
}

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::TypesetterTest)
#include "typesetter_test.moc"
