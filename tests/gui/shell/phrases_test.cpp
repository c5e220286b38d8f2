// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/errortext.h"
#include "gui/shell/history.h"
#include "gui/shell/phrases.h"
#include "gui/shell/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

namespace lutrin::gui {

class PhrasesTest : public QObject {
    Q_OBJECT

private slots:
    void whatQtLeavesInEnglishIsFrench()
    {
        Translation translation(
            QStringLiteral(LUTRIN_BUILD_DIRECTORY "/share/lutrin/translations"));
        const auto folder = [] {
            return QCoreApplication::translate("QAbstractFileIconProvider", "Folder");
        };
        (void)translation.use(QStringLiteral("fr"));
        QCOMPARE(folder(), QStringLiteral("Dossier"));
        (void)translation.use(QStringLiteral("en"));
        QCOMPARE(folder(), QStringLiteral("Folder"));
    }

    static void dates_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::addColumn<QString>("words");
        QTest::newRow("day") << "fr" << 2025 << 2 << 14 << "14\u00a0février 2025";
        QTest::newRow("first of the month") << "fr" << 2025 << 3 << 1 << "1er\u00a0mars 2025";
        QTest::newRow("month") << "fr" << 2025 << 8 << 0 << "août 2025";
        QTest::newRow("year") << "fr" << 2025 << 0 << 0 << "2025";
        QTest::newRow("none") << "fr" << 0 << 0 << 0 << "sans date";
        QTest::newRow("day in English") << "en" << 2025 << 2 << 14 << "14\u00a0February 2025";
        QTest::newRow("first in English") << "en" << 2025 << 3 << 1 << "1\u00a0March 2025";
        QTest::newRow("none in English") << "en" << 0 << 0 << 0 << "no date";
    }

    void dates()
    {
        QFETCH(const QString, language);
        QFETCH(const int, year);
        QFETCH(const int, month);
        QFETCH(const int, day);
        m_translation.use(language);
        QTEST(dateText({year, month, day}), "words");
    }

    void remarks()
    {
        using Kind = search::Remark::Kind;
        m_translation.use(QStringLiteral("fr"));
        QCOMPARE(remarksText({}), QString());
        QCOMPARE(remarksText({{"2025..2020"}}),
                 QStringLiteral("lu au mieux\u00a0: «\u00a02025..2020\u00a0»"));
        QCOMPARE(remarksText({{"(a", Kind::Closed}, {"ET", Kind::LeftOut}}),
                 QStringLiteral("«\u00a0(a\u00a0» fermé à la fin\u202f; "
                                "«\u00a0ET\u00a0» laissé de côté"));
        QCOMPARE(remarksText({{"quantique", Kind::UnknownValue}}),
                 QStringLiteral("aucune analyse n’a «\u00a0quantique\u00a0» dans ce champ"));
        QCOMPARE(remarksText({{"s?curité", Kind::Wildcard}}),
                 QStringLiteral("«\u00a0s?curité\u00a0»\u00a0: «\u00a0*\u00a0» ne remplace que la "
                                "fin d’un mot"));
        QCOMPARE(remarksText({{"autuer:", Kind::UnknownField, "auteur"}}),
                 QStringLiteral("champ inconnu «\u00a0autuer\u00a0», lu comme des mots\u202f; "
                                "vouliez-vous dire auteur:\u202f?"));
        QCOMPARE(remarksText({{"pays:", Kind::UnknownField, ""}, {"vingt", Kind::NoDate}}),
                 QStringLiteral("champ inconnu «\u00a0pays\u00a0», lu comme des mots\u202f; "
                                "«\u00a0vingt\u00a0» n’est pas une date, lu comme un mot"));
        m_translation.use(QStringLiteral("en"));
        QCOMPARE(remarksText({{"autor:", Kind::UnknownField, "author"}}),
                 QStringLiteral("unknown field “autor”, read as words; did you mean author:?"));
    }

    void values()
    {
        m_translation.use(QStringLiteral("fr"));
        QCOMPARE(valuesText({"Chine", "Europe"}), "Chine\u202f; Europe");
        m_translation.use(QStringLiteral("en"));
        QCOMPARE(valuesText({"China", "Europe"}), "China; Europe");
    }

    void authors()
    {
        m_translation.use(QStringLiteral("fr"));
        const corpus::Name laure{"Roucy-Rochegonde", "Laure", "de", ""};
        const corpus::Name adrien{"Buffard", "Adrien", "", ""};
        const corpus::Name marie{"Ormesson", "Marie-Anne", "d’", ""};
        const corpus::Name ifri{"", "", "", "Ifri"};
        QCOMPARE(authorsText({}, NameForm::Full), "Auteur non renseigné");
        QCOMPARE(authorsText({laure, adrien}, NameForm::Initials),
                 "L. de Roucy-Rochegonde, A. Buffard");
        QCOMPARE(authorsText({laure, adrien}, NameForm::Full),
                 "Laure de Roucy-Rochegonde et Adrien Buffard");
        QCOMPARE(authorsText({marie}, NameForm::Initials), "M.-A. d’Ormesson");
        QCOMPARE(authorsText({ifri}, NameForm::Initials), "Ifri");
        QCOMPARE(authorsText({laure, adrien, marie, ifri}, NameForm::Initials),
                 "L. de Roucy-Rochegonde, A. Buffard et 2 autres");
    }

    void counts_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("words");
        // French says « 0 analyse », English "0 analyses".
        QTest::newRow("fr 0") << "fr" << 0 << "0 analyse";
        QTest::newRow("fr 1") << "fr" << 1 << "1 analyse";
        QTest::newRow("fr 5") << "fr" << 5 << "5 analyses";
        QTest::newRow("fr 12000") << "fr" << 12000 << "12\u202f000 analyses";
        QTest::newRow("en 0") << "en" << 0 << "0 analyses";
        QTest::newRow("en 1") << "en" << 1 << "1 analysis";
        QTest::newRow("en 12000") << "en" << 12000 << "12,000 analyses";
    }

    void counts()
    {
        QFETCH(const QString, language);
        QFETCH(const int, count);
        m_translation.use(language);
        QTEST(analysesText(count), "words");
    }

    void errors()
    {
        m_translation.use(QStringLiteral("fr"));
        QCOMPARE(errorText({Cause::Malformed, "a.xml", {3, 14}, "eof"}),
                 "a.xml, ligne 3, colonne 14\u00a0: contenu mal formé (eof)");
        QCOMPARE(errorText({Cause::Internal, "", {}, ""}), "erreur interne de Lutrin");
        m_translation.use(QStringLiteral("en"));
        QCOMPARE(errorText({Cause::NotFound, "a.xml", {3, 0}, ""}), "a.xml, line 3: not found");
    }

    void queries()
    {
        const std::string query = "titre:loi ET climat SAUF depuis:2020";
        m_translation.use(QStringLiteral("fr"));
        QCOMPARE(queryText(query), QStringLiteral("titre:loi ET climat SAUF depuis:2020"));
        m_translation.use(QStringLiteral("en"));
        QCOMPARE(queryText(query), QStringLiteral("title:loi AND climat NOT since:2020"));
        QCOMPARE(queryText({}), QString());
    }

    static void historyKeepsTheWay()
    {
        History history;
        QVERIFY(!history.canGoBack() && !history.canGoForward());
        for (const char *id : {"a", "b", "b", "c"})
            history.visit(id);
        QCOMPARE(history.back(), "b");
        QCOMPARE(history.back(), "a");
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward(), "b");
        history.visit("d");
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), "b");
    }

private:
    Translation m_translation{QStringLiteral(LUTRIN_BUILD_DIRECTORY "/share/lutrin/translations")};
};

} // namespace lutrin::gui

QTEST_GUILESS_MAIN(lutrin::gui::PhrasesTest)
#include "phrases_test.moc"
