// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/shade.h"
#include "gui/shell/palette.h"

#include <QTest>

namespace lutrin::gui {

class PaletteTest : public QObject {
    Q_OBJECT

private slots:
    static void contrastFollowsTheStandard()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }

    static void everyTextIsReadable_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        struct Case {
            const char *name;
            Palette palette;
            double least = 4.5;
        };
        const Case cases[] = {{"light", lightPalette()},
                              {"dark", darkPalette()},
                              {"sepia", sepiaPalette()},
                              {"high contrast", highContrastPalette(false), 7},
                              {"high contrast, dark", highContrastPalette(true), 7}};
        for (const auto &[name, palette, least] : cases) {
            const std::pair<const char *, QColor> texts[] = {{"ink", palette.ink},
                                                             {"muted", palette.muted},
                                                             {"accent", palette.accent},
                                                             {"second", palette.second},
                                                             {"warning", palette.warning}};
            const std::pair<const char *, QColor> grounds[] = {
                {"ground", palette.ground},
                {"pane", palette.pane},
                {"paper", palette.paper},
                {"chip", palette.chip},
                {"accentGround", palette.accentGround}};
            for (const auto &[textName, text] : texts) {
                for (const auto &[groundName, ground] : grounds)
                    QTest::addRow("%s: %s on %s", name, textName, groundName)
                        << text << ground << least;
            }
            QTest::addRow("%s: ink on mark", name) << palette.ink << palette.mark << least;
            QTest::addRow("%s: ink on highlight", name)
                << palette.ink << palette.highlight << least;
            QTest::addRow("%s: onAccent on accent", name)
                << palette.onAccent << palette.accent << least;
            QTest::addRow("%s: paper on ink", name) << palette.paper << palette.ink << least;
        }
        const PaperMarks marks = paperMarks();
        for (const auto &[name, ground] : {std::pair{"mark", marks.mark},
                                           {"highlight", marks.highlight},
                                           {"selection", marks.selection}}) {
            QTest::addRow("PDF: letters on %s", name) << QColor(Qt::black) << ground << 7.0;
            QTest::addRow("PDF: underline on %s", name) << marks.underline << ground << 3.0;
            QTest::addRow("PDF: frame on %s", name) << marks.frame << ground << 3.0;
        }
        QTest::addRow("PDF: underline on white") << marks.underline << QColor(Qt::white) << 3.0;
        QTest::addRow("PDF: frame on white") << marks.frame << QColor(Qt::white) << 3.0;
    }

    static void everyTextIsReadable()
    {
        QFETCH(const QColor, text);
        QFETCH(const QColor, ground);
        QFETCH(const double, least);
        const double ratio = contrast(text, ground);
        QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1:1").arg(ratio)));
    }

    static void everyCountOfTheOverviewIsReadable()
    {
        checkCounts(lightPalette(), 4.5);
        checkCounts(darkPalette(), 4.5);
        checkCounts(highContrastPalette(false), 7);
        checkCounts(highContrastPalette(true), 7);
    }

private:
    /// And none is fainter than a smaller one.
    static void checkCounts(const Palette &palette, double least)
    {
        double before = 0;
        for (int count = 1; count <= 100; ++count) {
            const Shade shade = shadeOf(count / 100.0, palette, least);
            QCOMPARE_GE(contrast(shade.ground, shade.text), least);
            QCOMPARE_GE(contrast(shade.ground, palette.paper), before);
            before = contrast(shade.ground, palette.paper);
        }
    }
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::PaletteTest)
#include "palette_test.moc"
