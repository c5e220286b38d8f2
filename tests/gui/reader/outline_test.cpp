// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/outline.h"

#include "gui/reader/typesetter.h"

#include <QTest>
#include <QTextDocument>

namespace lutrin::gui {

class OutlineTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        using corpus::Block;
        using corpus::BlockKind;
        Article article;
        article.language = QStringLiteral("fr");
        article.title.text = "L’Énergie du futur";
        article.body = {
            Block{.kind = BlockKind::Paragraph, .text = {{.text = "L’été : énergie, ENERGIE."}}},
            Block{.kind = BlockKind::Heading, .level = 2, .text = {{.text = "Un début"}}},
            Block{.kind = BlockKind::Paragraph,
                  .text = {{.text = "une éner"}, {.text = "gie", .emphasis = true}}},
            Block{.kind = BlockKind::Heading, .level = 3, .text = {{.text = "Plus bas"}}}};
        (void)Typesetter(m_page, {.palette = lightPalette()}).set(article);
    }

    void headingsHaveTheirLevelsAndPlaces()
    {
        const auto headings = headingsOf(m_page);
        QCOMPARE(headings.size(), 3U);
        QCOMPARE(headings[0].level, 1);
        QCOMPARE(headings[1].text, QStringLiteral("Un début"));
        QCOMPARE(headings[2].level, 3);
        QVERIFY(headings[1].position < headings[2].position);
    }

    void wordsAreFoundAccentsAndCapitalsAside()
    {
        // In the title, twice in the first paragraph, and across a change to italics.
        QCOMPARE(found("energie"), (QStringList{"Énergie", "énergie", "ENERGIE", "énergie"}));
        QCOMPARE(found("ÉNERGIE DU"), QStringList{"Énergie du"});
    }

    void typographicSignsAreTypedAsPlainOnes()
    {
        QCOMPARE(found("l'ete :").size(), 1);
        QCOMPARE(found("l’été :").size(), 1);
    }

    void noWordsAreNowhere()
    {
        QVERIFY(found("").isEmpty());
        QVERIFY(found("  ").isEmpty());
        QVERIFY(found("absent").isEmpty());
        // Not from one block into the next.
        QVERIFY(found("début une").isEmpty());
    }

private:
    QStringList found(const char *words)
    {
        QStringList texts;
        for (const Span &span : occurrencesIn(m_page, QString::fromUtf8(words))) {
            QTextCursor cursor(&m_page);
            cursor.setPosition(span.position);
            cursor.setPosition(span.position + span.length, QTextCursor::KeepAnchor);
            texts += cursor.selectedText();
        }
        return texts;
    }

    QTextDocument m_page;
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::OutlineTest)
#include "outline_test.moc"
