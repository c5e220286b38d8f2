// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/displaytext.h"

#include <QTest>

namespace lutrin::gui {

class DisplayTextTest : public QObject {
    Q_OBJECT

private slots:
    void spacesFrenchAlone();
    void knowsWhereEachLetterStands_data();
    void knowsWhereEachLetterStands();
    void takesSeparatorsOut();
};

void DisplayTextTest::spacesFrenchAlone()
{
    QCOMPARE(displayText("tendances ?", "fr-CA"), QStringLiteral("tendances\u202F?"));
    QCOMPARE(displayText("tendances ?", "en"), QStringLiteral("tendances ?"));
    QCOMPARE(displayText("", "fr"), QString());
}

void DisplayTextTest::knowsWhereEachLetterStands_data()
{
    QTest::addColumn<QString>("kept");
    for (const char *kept :
         {"", "a", " ", "quoi?", "«mot»", "« mot »", "l'énergie : 9 % ; 18 000 !", "fin ?  ! »",
          "https://a.org/b?c", "𝛼? é!", "a : b", "? ! ;"})
        QTest::newRow(kept) << QString::fromUtf8(kept);
}

void DisplayTextTest::knowsWhereEachLetterStands()
{
    QFETCH(QString, kept);
    const DisplayText display(kept.toStdString(), true);
    int before = -1;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const int position = display.position(i);
        QVERIFY(position > before);
        if (kept[i].isLetterOrNumber())
            QCOMPARE(display.text()[position], kept[i]);
        before = position;
    }
    QCOMPARE(display.position(kept.size()), int(display.text().size()));
}

void DisplayTextTest::takesSeparatorsOut()
{
    QCOMPARE(displayText("a\nb\tc\xE2\x80\xA9"
                         "d\xEF\xBF\xBC"
                         "e",
                         "fr"),
             QStringLiteral("a b c d e"));
}

} // namespace lutrin::gui

QTEST_APPLESS_MAIN(lutrin::gui::DisplayTextTest)
#include "displaytext_test.moc"
