// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/results/resultspane.h"

#include "desk.h"

#include "gui/results/emptyresults.h"
#include "gui/results/resultlist.h"
#include "gui/shell/translation.h"
#include "library/library.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace lutrin;
using namespace lutrin::gui;

/// Questions that few documents, or none, have all words of.
class ResultsPaneTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_translation.use(QStringLiteral("fr"));
        fill();
        QVERIFY(m_desk.open(false));
        m_pane = std::make_unique<ResultsPane>(m_desk.context);
        m_pane->resize(420, 800);
        m_pane->show();
    }

    void documentsWithSomeOfTheWordsStandBesideThoseWithAll()
    {
        ask("financer la transition des ports");
        QCOMPARE(countShown(), QStringLiteral("2 analyses · 6 réponses partielles"));
        QCOMPARE(rows(), 8);
        QCOMPARE(said(0), 0);
        QCOMPARE(said(1), 0);
        for (int row = 2; row < 8; ++row)
            QCOMPARE(said(row), 1);
        ask("transition");
        QCOMPARE(countShown(), QStringLiteral("8 analyses"));
    }

    void aNarrowHeaderSaysLessRatherThanCutIt()
    {
        ask("financer la transition des ports");
        const QLabel &count = *m_pane->findChild<QLabel *>();
        const auto isWhole = [&] {
            return count.width() >= QFontMetrics(count.font()).horizontalAdvance(count.text());
        };
        m_pane->resize(300, 800);
        QTRY_COMPARE(countShown(), QStringLiteral("2 analyses · 6 partielles"));
        QVERIFY(isWhole());
        QCOMPARE(count.toolTip(), QStringLiteral("2 analyses · 6 réponses partielles"));
        m_pane->resize(210, 800);
        QVERIFY2(countShown().endsWith(u'…') && isWhole(), qPrintable(countShown()));
        m_pane->resize(420, 800);
        QTRY_COMPARE(countShown(), QStringLiteral("2 analyses · 6 réponses partielles"));
        QVERIFY(count.toolTip().isEmpty());
    }

    void whereNoneHasAllTheWordsTheyAreAWayOut()
    {
        ask("financer la transition des ports et des alpages");
        auto *empty = m_pane->findChild<EmptyResults *>();
        QVERIFY(empty->isVisible());
        QVERIFY(!m_pane->list().isVisible());
        QPushButton *way = nullptr;
        for (auto *button : empty->findChildren<QPushButton *>()) {
            if (button->text().contains(QStringLiteral("une partie des mots")))
                way = button;
        }
        QVERIFY(way != nullptr);
        QCOMPARE(way->text(),
                 QStringLiteral("Voir les 8 analyses qui contiennent une partie des mots"));
        way->click();
        QVERIFY(m_pane->list().isVisible());
        QCOMPARE(rows(), 8);
    }

private:
    void fill() const
    {
        const QString file = m_desk.folder.filePath(QStringLiteral("notes.jsonl"));
        QFile lines(file);
        QVERIFY(lines.open(QIODevice::WriteOnly));
        const auto write = [&](const char *title, int count, const char *body) {
            for (int number = 0; number < count; ++number)
                lines.write(QStringLiteral(R"({"title": "%1 %2", "body": ["%3"]})")
                                .arg(QString::fromUtf8(title))
                                .arg(number)
                                .arg(QString::fromUtf8(body))
                                .toUtf8() +
                            '\n');
        };
        write("Note", 230, "Le climat de la mer.");
        write("Étude", 2, "Comment financer la transition des ports.");
        write("Synthèse", 6, "La transition des ports.");
        lines.close();
        auto library = library::Library::open(
            {.library = m_desk.folder.filePath(QStringLiteral("library.lutrin")).toStdString()});
        QVERIFY(library);
        const auto report = (*library)->import({file.toStdString()}, {});
        QVERIFY(report);
        QCOMPARE(report->imported, 238);
    }

    void ask(const char *query)
    {
        QSignalSpy answered(&m_desk.workspace, &Workspace::answered);
        m_desk.workspace.setQuery(QString::fromUtf8(query));
        QVERIFY(answered.wait(10000));
    }

    [[nodiscard]] QString countShown() const { return m_pane->findChild<QLabel *>()->text(); }
    [[nodiscard]] int rows() const { return m_pane->list().model()->rowCount(); }
    /// How many words a screen reader says that the result lacks.
    [[nodiscard]] int said(int row) const
    {
        const QAbstractItemModel &model = *m_pane->list().model();
        return static_cast<int>(model.index(row, 0)
                                    .data(Qt::AccessibleTextRole)
                                    .toString()
                                    .count(QStringLiteral("sans «\u00a0financer\u00a0»")));
    }

    Translation m_translation{QStringLiteral(LUTRIN_BUILD_DIRECTORY "/share/lutrin/translations")};
    Desk m_desk;
    std::unique_ptr<ResultsPane> m_pane;
};

QTEST_MAIN(ResultsPaneTest)
#include "resultspane_test.moc"
