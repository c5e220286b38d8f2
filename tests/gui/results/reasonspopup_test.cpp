// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/results/reasonspopup.h"

#include "desk.h"

#include "gui/shell/translation.h"

#include <QFile>
#include <QLabel>

namespace lutrin::gui {

/// « Pourquoi ce résultat ? » of an analysis with words enough.
class ReasonsPopupTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void sharesMakeAHundred_data();
    void sharesMakeAHundred();

private:
    /// The words of the popup for the one analysis that `query` finds.
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
               R"(le quai, la grue, le chantier, la cale, le ponton et la bouée."})");
    file.close();
    QVERIFY(m_desk.workspace.library()->import({file.fileName().toStdString()}, {}).has_value());
    m_window.show();
}

QStringList ReasonsPopupTest::wordsFor(const QString &query)
{
    QSignalSpy answered(&m_desk.workspace, &Workspace::answered);
    m_desk.workspace.setQuery(query);
    if (!answered.wait(10000) || m_desk.workspace.answer().hits.size() != 1)
        return {};
    ReasonsPopup popup(m_desk.context, &m_window);
    popup.explain(0, m_desk.workspace.answer().hits.front().id, {});
    if (!QTest::qWaitFor([&] { return popup.isVisible(); }))
        return {};
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

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::ReasonsPopupTest)
#include "reasonspopup_test.moc"
