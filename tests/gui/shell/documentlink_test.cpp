// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/documentlink.h"

#include <QTest>

namespace lutrin::gui {

class DocumentLinkTest : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWent_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("passage");
        QTest::newRow("plain") << "moment-deepseek" << QString();
        QTest::newRow("words") << "moment-deepseek"
                               << QStringLiteral("l’été & 10\u00A0% = tout #1 ?");
        QTest::newRow("id") << QStringLiteral("été/à part?") << "x+y";
    }

    void comesBackAsItWent()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, passage);
        const QString address = QString::fromLatin1(toUrl({id.toStdString(), passage}).toEncoded());
        QVERIFY2(address.startsWith("lutrin://document/"), qPrintable(address));
        const auto link = documentLink(' ' + address + '\n');
        QVERIFY(link);
        QCOMPARE(QString::fromStdString(link->id), id);
        QCOMPARE(link->passage.simplified(), passage.simplified());
    }

    void namesALongPassageByItsFirstWords()
    {
        const auto link =
            documentLink(toUrl({"a", QStringLiteral("mot ").repeated(100)}).toString());
        QVERIFY(link);
        QVERIFY(link->passage.size() <= 80 && link->passage.endsWith("mot"));
    }

    void isNothingElse()
    {
        for (const char *text : {"", "lutrin:", "lutrin://document/", "https://document/a", "a"})
            QVERIFY2(!documentLink(QString::fromLatin1(text)), text);
    }
};

} // namespace lutrin::gui

QTEST_APPLESS_MAIN(lutrin::gui::DocumentLinkTest)
#include "documentlink_test.moc"
