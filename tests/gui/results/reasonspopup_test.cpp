// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/results/reasonspopup.h"

#include "desk.h"

#include "gui/shell/translation.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QUndoStack>

namespace lutrin::gui {

/// « Pourquoi ce résultat ? » of an analysis with words enough.
class ReasonsPopupTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void sharesMakeAHundred_data();
    void sharesMakeAHundred();
    void forbidsWhereOthersRemain_data();
    void forbidsWhereOthersRemain();
    void anExclusionIsTakenBack();

private:
    void search(const QString &query);
    /// Opens the popup for the first analysis that `query` finds.
    void explain(ReasonsPopup &popup, const QString &query);
    /// The words of the popup.
    [[nodiscard]] QStringList wordsFor(const QString &query);

    Translation m_translation{QStringLiteral(LUTRIN_BUILD_DIRECTORY "/share/lutrin/translations")};
    Desk m_desk;
    QWidget m_window;
};

void ReasonsPopupTest::initTestCase()
{
    m_translation.use(QStringLiteral("fr"));
    QVERIFY(m_desk.open(false));
    QFile file(m_desk.folder.filePath(QStringLiteral("note.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"title": "Phare, digue et jetée", "date": "2025", "body": "Le phare éclaire la )"
               R"(digue, la jetée, le môle, le chenal, la balise, l’écluse, le bassin, la darse, )"
               R"(le quai, la grue, le chantier, la cale, le ponton et la bouée."})"
               "\n"
               R"({"title": "Une ancre", "date": "2025", "body": "L’ancre mouille."})"
               "\n"
               R"({"title": "Des ancres", "date": "2024", "body": "Les ancres tiennent."})");
    file.close();
    QVERIFY(m_desk.workspace.library()->import({file.fileName().toStdString()}, {}).has_value());
    m_window.show();
}

void ReasonsPopupTest::search(const QString &query)
{
    QSignalSpy answered(&m_desk.workspace, &Workspace::answered);
    m_desk.workspace.setQuery(query);
    QVERIFY(answered.wait(10000));
}

void ReasonsPopupTest::explain(ReasonsPopup &popup, const QString &query)
{
    search(query);
    QVERIFY(!m_desk.workspace.answer().hits.empty());
    popup.explain(0, m_desk.workspace.answer().hits.front().id, {});
    QTRY_VERIFY(popup.isVisible());
}

QStringList ReasonsPopupTest::wordsFor(const QString &query)
{
    ReasonsPopup popup(m_desk.context, &m_window);
    explain(popup, query);
    QStringList words;
    for (const QLabel *label : popup.findChildren<QLabel *>())
        words += label->text();
    return words;
}

void ReasonsPopupTest::sharesMakeAHundred_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("more");
    QTest::newRow("one") << QStringLiteral("môle") << false;
    QTest::newRow("three alike") << QStringLiteral("môle chenal balise") << false;
    QTest::newRow("more than are shown")
        << QStringLiteral("phare digue môle chenal balise écluse bassin darse quai") << true;
}

void ReasonsPopupTest::sharesMakeAHundred()
{
    QFETCH(QString, query);
    const QStringList words = wordsFor(query);
    int sum = 0;
    for (const QString &word : words) {
        if (word.endsWith(QStringLiteral("\u00a0%")))
            sum += QStringView(word).chopped(2).toInt();
    }
    QVERIFY2(sum == 100, qPrintable(words.join('|')));
    QTEST(words.join('|').contains(QStringLiteral(" autres raisons")), "more");
}

void ReasonsPopupTest::forbidsWhereOthersRemain_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("forbidden");
    // The title and the text have it, two rows.
    QTest::newRow("the other has another form")
        << QStringLiteral("ancre") << QStringList{"ancre", "ancre"};
    QTest::newRow("nothing else has the word") << QStringLiteral("môle") << QStringList();
    QTest::newRow("nor with other accents") << QStringLiteral("mole") << QStringList();
    QTest::newRow("one of two") << QStringLiteral("balise darse") << QStringList();
    QTest::newRow("one or the other")
        << QStringLiteral("balise OU ancres") << QStringList{"ancres", "ancres"};
    QTest::newRow("a form that was not asked for")
        << QStringLiteral("écluses") << QStringList{"écluse"};
}

void ReasonsPopupTest::forbidsWhereOthersRemain()
{
    QFETCH(QString, query);
    ReasonsPopup popup(m_desk.context, &m_window);
    explain(popup, query);
    QStringList forbidden;
    for (const QPushButton *button : popup.findChildren<QPushButton *>()) {
        if (button->isVisible())
            forbidden += button->accessibleName().section(u'\u00a0', 1, 1);
    }
    QTEST(forbidden, "forbidden");
}

void ReasonsPopupTest::anExclusionIsTakenBack()
{
    ReasonsPopup popup(m_desk.context, &m_window);
    explain(popup, QStringLiteral("ancre"));
    QSignalSpy announced(&m_desk.workspace, &Workspace::doneAnnounced);
    popup.findChild<QPushButton *>()->click();
    QCOMPARE(m_desk.workspace.request().query, "ancre -=ancre");
    QVERIFY(announced.takeFirst().first().toString().contains(QStringLiteral("est exclu")));
    m_desk.workspace.changes().undo();
    QCOMPARE(m_desk.workspace.request().query, "ancre");
    m_desk.workspace.changes().redo();
    QCOMPARE(m_desk.workspace.request().query, "ancre -=ancre");
}

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::ReasonsPopupTest)
#include "reasonspopup_test.moc"
