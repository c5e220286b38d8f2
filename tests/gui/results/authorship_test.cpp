// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/results/authorship.h"

#include "gui/results/resultcard.h"
#include "gui/shell/metrics.h"
#include "gui/shell/theme.h"
#include "gui/shell/translation.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QTest>

namespace lutrin::gui {

class AuthorshipTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_translation.use(QStringLiteral("fr")); }
    void namesAreMarkedInTheirShortForm();
    void whoIsOnlyCountedIsNotMarked();
    void marksEndWhereNamesAreCut();
    void theYearIsNeverCut_data();
    void theYearIsNeverCut();
    void theReasonsKeepTheirPlace();
    void marksArePainted();
    void anArticleIsSaidToBeOfItsJournal();

private:
    static search::Hit hit(std::vector<corpus::Name> authors,
                           std::vector<std::vector<text::Range>> found);
    /// With brackets about its marks, fitted to `width`.
    [[nodiscard]] QString fitted(const search::Hit &hit, int width = 10000) const;
    [[nodiscard]] int markedPixels(const search::Hit &hit) const;

    Translation m_translation{QStringLiteral(LUTRIN_BUILD_DIRECTORY "/share/lutrin/translations")};
    Theme m_theme;
    const corpus::Name m_martin{.family = "Martin", .given = "Jean-Pierre"};
    const corpus::Name m_roucy{.family = "Roucy-Rochegonde", .given = "Éloïse", .particle = "de"};
};

search::Hit AuthorshipTest::hit(std::vector<corpus::Name> authors,
                                std::vector<std::vector<text::Range>> found)
{
    search::Hit hit;
    hit.title = {"Les ports de demain", {}};
    hit.authors = std::move(authors);
    hit.foundAuthors = std::move(found);
    hit.date = {.year = 2025, .month = 2, .day = 14};
    hit.publisher = "Institut français des relations internationales";
    hit.score = 1;
    return hit;
}

QString AuthorshipTest::fitted(const search::Hit &hit, int width) const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Small));
    const MarkedString line = fittedAuthorship(hit, metrics, width);
    QString shown;
    int at = 0;
    for (const MarkedString::Mark &mark : line.marks) {
        shown += line.text.mid(at, mark.begin - at) + '[' +
                 line.text.mid(mark.begin, mark.end - mark.begin) + ']';
        at = mark.end;
    }
    return shown + line.text.mid(at);
}

void AuthorshipTest::namesAreMarkedInTheirShortForm()
{
    const QString end =
        QStringLiteral(" · 14\u00a0février 2025 · Institut français des relations internationales");
    // « Jean-Pierre Martin » and « Éloïse de Roucy-Rochegonde », in bytes.
    QCOMPARE(fitted(hit({m_martin, m_roucy}, {{}, {{12, 17}}})),
             "J.-P. Martin, É. de [Roucy]-Rochegonde" + end);
    QCOMPARE(fitted(hit({m_martin, m_roucy}, {{{5, 11}, {12, 18}}, {}})),
             "[J.-P.] [Martin], É. de Roucy-Rochegonde" + end);
    QCOMPARE(fitted(hit({m_martin, m_roucy}, {{{0, 18}}, {{0, 17}}})),
             "[J.-P. Martin], [É. de Roucy]-Rochegonde" + end);
    QCOMPARE(fitted(hit({{.literal = "Banque de France"}}, {{{10, 16}}})),
             "Banque de [France]" + end);
    // Of two that look the same, the one that answers.
    QCOMPARE(fitted(hit({m_martin, {.family = "Martin", .given = "Jules-Paul"}}, {{}, {{11, 17}}})),
             "J.-P. Martin, J.-P. [Martin]" + end);
    search::Hit directed = hit({m_martin}, {{{12, 18}}});
    directed.directed = true;
    QCOMPARE(fitted(directed), "J.-P. [Martin] (dir.)" + end);
    QVERIFY(!fitted(hit({}, {})).contains('['));
}

void AuthorshipTest::whoIsOnlyCountedIsNotMarked()
{
    const QString shown = fitted(hit({m_roucy, m_martin, {.family = "Blanc"}, {.family = "Noir"}},
                                     {{}, {{12, 18}}, {{0, 5}}, {}}));
    QVERIFY2(shown.startsWith("É. de Roucy-Rochegonde, J.-P. [Martin] et 2 autres · "),
             qPrintable(shown));
}

void AuthorshipTest::marksEndWhereNamesAreCut()
{
    const QFontMetrics metrics(m_theme.font(TextRole::Small));
    const search::Hit found = hit({m_martin, m_roucy}, {{{12, 18}}, {{12, 28}}});
    const QString shown =
        fitted(found, metrics.horizontalAdvance("J.-P. Martin, É. de Roucy-Ro… · 2025"));
    QVERIFY2(shown.startsWith("J.-P. [Martin], É. de [Roucy-R"), qPrintable(shown));
    QVERIFY2(shown.endsWith("]… · 2025"), qPrintable(shown));
    const QString narrow = fitted(found, metrics.horizontalAdvance("J.-P. M… · 2025"));
    QVERIFY2(narrow.count('[') <= 1 && narrow.endsWith("… · 2025"), qPrintable(narrow));
}

void AuthorshipTest::theYearIsNeverCut_data()
{
    QTest::addColumn<int>("scale");
    for (const int scale : {80, 100, 125, 150, 200})
        QTest::addRow("%d %%", scale) << scale;
}

/// Neither where the list is as narrow as it can be, nor anywhere on the way there.
void AuthorshipTest::theYearIsNeverCut()
{
    QFETCH(int, scale);
    Theme theme;
    theme.setScale(scale);
    const std::vector<search::Hit> hits{
        hit({m_martin, m_roucy, {.family = "Noir", .given = "Anne"}}, {}), hit({m_martin}, {}),
        hit({}, {})};
    for (const search::Hit &each : hits) {
        for (int width = 280; width < 700; ++width) {
            const QString shown = ResultCard(each, theme, width).authorship().text;
            QVERIFY2(shown.contains(QStringLiteral("2025")),
                     qPrintable(QStringLiteral("%1: %2").arg(width).arg(shown)));
        }
    }
}

/// Names that have no room beside them go on below.
void AuthorshipTest::theReasonsKeepTheirPlace()
{
    search::Hit found = hit({{.family = "Roucy-Rochegonde", .given = "Laure", .particle = "de"},
                             {.family = "Buffard", .given = "Adrien"}},
                            {});
    found.themes = {{"ia", "Intelligence artificielle"}};
    const auto whyAt = [&](int width) {
        const ResultCard card(found, m_theme, width);
        return card.whyRect({0, 0, width, card.height()});
    };
    const QFontMetrics fontMetrics(m_theme.font(TextRole::Small));
    const QString names = QStringLiteral("L. de Roucy-Rochegonde, A. Buffard · 2025");
    const int narrow = fontMetrics.horizontalAdvance(names) + 2 * metrics::padding + 2;
    const QString shown = ResultCard(found, m_theme, narrow).authorship().text;
    QVERIFY2(shown.startsWith(names.left(names.size() - 4)), qPrintable(shown));
    QCOMPARE(whyAt(narrow).top(), whyAt(600).top());
    QCOMPARE(whyAt(narrow).height(), whyAt(600).height());
}

int AuthorshipTest::markedPixels(const search::Hit &hit) const
{
    const ResultCard card(hit, m_theme, 500);
    QImage picture(500, card.height(), QImage::Format_RGB32);
    picture.fill(m_theme.palette().pane);
    QPainter painter(&picture);
    card.paint(painter, picture.rect(), m_theme);
    painter.end();
    int pixels = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            pixels += int(picture.pixelColor(x, y) == m_theme.palette().mark);
    }
    return pixels;
}

void AuthorshipTest::marksArePainted()
{
    QCOMPARE(markedPixels(hit({m_martin}, {{}})), 0);
    const int family = markedPixels(hit({m_martin}, {{{12, 18}}}));
    QVERIFY2(family > 100, qPrintable(QString::number(family)));
    QVERIFY(markedPixels(hit({m_martin}, {{{0, 18}}})) > family);
}

void AuthorshipTest::anArticleIsSaidToBeOfItsJournal()
{
    search::Hit article = hit({m_martin}, {{}});
    article.container = "Hérodote";
    QVERIFY2(fitted(article).endsWith(QStringLiteral(" · Hérodote")), qPrintable(fitted(article)));
}

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::AuthorshipTest)
#include "authorship_test.moc"
