// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/frenchspaces.h"

#include <QTest>

namespace lutrin::gui {

class FrenchSpacesTest : public QObject {
    Q_OBJECT

private slots:
    void exchangesSpaces_data();
    void exchangesSpaces();
};

// In the expected texts ~ stands for a no-break space and ^ for a narrow one.
void FrenchSpacesTest::exchangesSpaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("one space") << " "
                               << " ";
    QTest::newRow("colon") << "énergie : quelles"
                           << "énergie~: quelles";
    QTest::newRow("semicolon") << "fin ; suite"
                               << "fin^; suite";
    QTest::newRow("question") << "tendances ?"
                              << "tendances^?";
    QTest::newRow("exclamation") << "Oui ! Non"
                                 << "Oui^! Non";
    QTest::newRow("quotes") << "un « mot » dit"
                            << "un «~mot~» dit";
    QTest::newRow("question in quotes") << "« moment ? »"
                                        << "«~moment^?~»";
    QTest::newRow("per cent") << "9 % du"
                              << "9~% du";
    QTest::newRow("euro") << "3 € par"
                          << "3~€ par";
    QTest::newRow("per cent after a word") << "en % du"
                                           << "en % du";
    QTest::newRow("thousands") << "18 000 et 1 234 567"
                               << "18^000 et 1^234^567";
    QTest::newRow("a year before a number") << "en 2025 143 employés"
                                            << "en 2025 143 employés";
    QTest::newRow("four digits behind") << "le 20 2025"
                                        << "le 20 2025";
    QTest::newRow("page") << "voir p. 12"
                          << "voir p.~12";
    QTest::newRow("page at the start") << "p. 12"
                                       << "p.~12";
    QTest::newRow("number sign") << "n° 3"
                                 << "n°~3";
    QTest::newRow("a word that ends like one") << "top. 12"
                                               << "top. 12";
    QTest::newRow("nothing is inserted") << "quoi? «mot» 9%"
                                         << "quoi? «mot» 9%";
    QTest::newRow("an address stays") << "https://a.org/b?c"
                                      << "https://a.org/b?c";
    QTest::newRow("what is no-break stays") << "déjà~: là^!"
                                            << "déjà~: là^!";
}

void FrenchSpacesTest::exchangesSpaces()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto spaced = [](QString pattern) {
        return pattern.replace(u'~', QChar(0x00A0)).replace(u'^', QChar(0x202F));
    };
    const QString result = frenchSpaces(spaced(text));
    QCOMPARE(result, spaced(expected));
    QCOMPARE(result.size(), text.size());
}

} // namespace lutrin::gui

QTEST_APPLESS_MAIN(lutrin::gui::FrenchSpacesTest)
#include "frenchspaces_test.moc"
