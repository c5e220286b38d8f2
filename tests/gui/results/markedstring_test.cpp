// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/results/markedlines.h"
#include "gui/results/markedstring.h"

#include <QFontMetrics>
#include <QTest>

namespace lutrin::gui {

class MarkedStringTest : public QObject {
    Q_OBJECT

private slots:
    static void bytesBecomeUnits()
    {
        // « é » takes two bytes, the emoji four bytes and two UTF-16 units.
        const std::string text = "été \U0001F4D6 énergie";
        const std::size_t begin = text.find("énergie");
        const MarkedString marked = toQt({text, {{0, 5}, {begin, text.size()}}});
        QCOMPARE(marked.text, QString::fromStdString(text));
        QCOMPARE(marked.marks.size(), 2);
        QCOMPARE(marked.text.mid(marked.marks[0].begin, 3), "été");
        QCOMPARE(marked.text.mid(marked.marks[1].begin), "énergie");
        QCOMPARE(marked.marks[1].end, marked.text.size());
    }

    static void spacesAreSetAndMarksStayOnTheirWords()
    {
        const std::string text = "L'IA : quels défis?";
        const std::size_t begin = text.find("défis");
        const MarkedString set = typeset({text, {{2, 4}, {begin, begin + 6}}}, true);
        QCOMPARE(set.text, QStringLiteral("L’IA\u00a0: quels défis\u202f?"));
        QCOMPARE(set.text.mid(set.marks[0].begin, set.marks[0].end - set.marks[0].begin), "IA");
        QCOMPARE(set.text.mid(set.marks[1].begin, set.marks[1].end - set.marks[1].begin), "défis");
        const MarkedString english = typeset({"AI: why?", {{0, 2}}}, false);
        QCOMPARE(english.text, QStringLiteral("AI: why?"));
        QCOMPARE(english.marks, (QList<MarkedString::Mark>{{0, 2}}));
    }

    static void linesAreCounted()
    {
        const QFont font;
        const QString words = QStringLiteral("mot ").repeated(60);
        const MarkedLines three({words, {}}, font, 1.5, 200, 3);
        const MarkedLines one({QStringLiteral("mot"), {}}, font, 1.5, 200, 3);
        QCOMPARE(three.height(), 3 * one.height());
        const MarkedLines none({QString(), {}}, font, 1.5, 200, 3);
        QVERIFY(none.height() <= one.height());
    }
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::MarkedStringTest)
#include "markedstring_test.moc"
