// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/overviewpane.h"

#include "desk.h"

#include "gui/overview/chartfile.h"
#include "gui/overview/chartsection.h"
#include "gui/overview/countbars.h"
#include "gui/overview/countmatrix.h"
#include "gui/shell/translation.h"
#include "gui/sidebar/yearbars.h"

#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace lutrin::gui {

/// The overview of the bundled corpus.
class OverviewPaneTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_translation.use(QStringLiteral("fr")); }
    void init();
    void drawsWhatTheLibraryHolds();
    void saysHowManyAreUndated();
    void followsTheSearch();
    void aCellChoosesItsThemeAndItsRegion();
    void theMatrixLeavesItsOwnFiltersOut();
    void aBarChoosesItsValueByMouseAndKeys();
    void chartsAreSavedAsDrawingPictureAndTable();
    void tablesAreQuoted();

private:
    /// Until every job has come to rest.
    void settle() const;
    [[nodiscard]] int figure(const QString &theme, const QString &region) const;
    [[nodiscard]] QStringList filters() const;

    Translation m_translation{QStringLiteral(LUTRIN_BUILD_DIRECTORY "/share/lutrin/translations")};
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<OverviewPane> m_pane;
};

void OverviewPaneTest::init()
{
    m_pane.reset();
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->open());
    m_pane = std::make_unique<OverviewPane>(m_desk->context);
    m_pane->resize(900, 900);
    m_pane->show();
    settle();
}

void OverviewPaneTest::settle() const
{
    QTRY_VERIFY(!m_desk->jobs.running(Lane::Search) && !m_desk->jobs.running(Lane::Overview) &&
                !m_desk->jobs.running(Lane::Chart));
}

int OverviewPaneTest::figure(const QString &theme, const QString &region) const
{
    const auto table = m_pane->matrix().table();
    const auto column = table.front().indexOf(region);
    for (const QStringList &row : table) {
        if (row.front() == theme && column > 0)
            return row.at(column).toInt();
    }
    return -1;
}

QStringList OverviewPaneTest::filters() const
{
    QStringList values;
    for (const search::Filter &filter : m_desk->workspace.request().filters)
        values += QString::fromStdString(filter.value);
    values.sort();
    return values;
}

void OverviewPaneTest::drawsWhatTheLibraryHolds()
{
    QCOMPARE(m_pane->years().table().back(), QStringList({"2025", "5"}));
    QVERIFY(figure("Technologie", "Monde") > 0);
    QVERIFY(figure("Technologie", "Monde") >= figure("Innovations technologiques", "Monde"));
    QVERIFY(!m_pane->authors().isEmpty());
}

void OverviewPaneTest::saysHowManyAreUndated()
{
    const auto said = [this] {
        QStringList words;
        for (const QLabel *label : m_pane->findChildren<QLabel *>())
            words += label->text();
        return words.join('|');
    };
    QVERIFY2(!said().contains("sans date"), qPrintable(said()));
    QFile file(m_desk->folder.filePath("notes.jsonl"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"title": "Une note"}
{"title": "Une autre"}
{"title": "Une note d’hier", "date": "2024"})");
    file.close();
    QVERIFY(m_desk->workspace.library()->import({file.fileName().toStdString()}, {}).has_value());
    QSignalSpy answered(&m_desk->workspace, &Workspace::answered);
    m_desk->workspace.refresh();
    QVERIFY(answered.wait());
    QVERIFY2(said().contains("8 analyses, dont 2 sans date"), qPrintable(said()));
    // None of a year is undated.
    m_desk->workspace.toggleFilter(search::Facet::Year, "2024");
    settle();
    QVERIFY2(said().contains("1 analyse") && !said().contains("sans date"), qPrintable(said()));
}

void OverviewPaneTest::followsTheSearch()
{
    const auto authors = m_pane->authors().table();
    m_desk->workspace.setQuery(QStringLiteral("énergie"));
    settle();
    QVERIFY(m_pane->matrix().cellRect("energie-climat", "monde").isValid());
    QVERIFY(!m_pane->matrix().cellRect("espace", "europe").isValid());
    QCOMPARE(figure("Technologie", "Monde"), 1);
    QVERIFY(m_pane->authors().table() != authors);
}

void OverviewPaneTest::aCellChoosesItsThemeAndItsRegion()
{
    const QRect cell = m_pane->matrix().cellRect("technologie", "monde");
    QVERIFY(cell.isValid());
    QTest::mouseClick(&m_pane->matrix(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(filters(), QStringList({"monde", "technologie"}));
}

void OverviewPaneTest::theMatrixLeavesItsOwnFiltersOut()
{
    const auto before = m_pane->matrix().table();
    m_desk->workspace.toggleFilter(search::Facet::Theme, "technologie");
    settle();
    QCOMPARE(m_pane->matrix().table(), before);
}

void OverviewPaneTest::aBarChoosesItsValueByMouseAndKeys()
{
    CountBars &bars = m_pane->authors();
    QTest::mouseClick(&bars, Qt::LeftButton, {}, QPoint(10, 10));
    QCOMPARE(filters().size(), 1);
    QTest::keyClick(&bars, Qt::Key_Space);
    QCOMPARE(filters().size(), 0);
}

void OverviewPaneTest::chartsAreSavedAsDrawingPictureAndTable()
{
    const QTemporaryDir folder;
    auto *section = qobject_cast<ChartSection *>(m_pane->matrix().parentWidget());
    QVERIFY(section != nullptr);
    for (const char *name : {"a.svg", "a.png", "a.csv"}) {
        section->save(folder.filePath(name));
        settle();
    }
    QFile drawing(folder.filePath("a.svg"));
    QVERIFY(drawing.open(QIODevice::ReadOnly));
    QVERIFY(drawing.readAll().contains("<svg"));
    const QImage picture(folder.filePath("a.png"));
    QCOMPARE(picture.width(), 2 * m_pane->matrix().width());
    QFile table(folder.filePath("a.csv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(table.readAll().contains("\"Technologie\","));

    const QSignalSpy failures(&m_desk->workspace, &Workspace::failed);
    section->save(folder.filePath("missing/a.csv"));
    settle();
    QCOMPARE(failures.count(), 1);
}

void OverviewPaneTest::tablesAreQuoted()
{
    QCOMPARE(tableAsCsv({{QStringLiteral("a, \"b\""), QStringLiteral("1")}}),
             QByteArray("\xEF\xBB\xBF\"a, \"\"b\"\"\",\"1\"\r\n"));
}

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::OverviewPaneTest)
#include "overviewpane_test.moc"
