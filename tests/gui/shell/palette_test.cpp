// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
        const std::pair<const char *, Palette> palettes[] = {{"light", lightPalette()},
                                                             {"dark", darkPalette()}};
        for (const auto &[name, palette] : palettes) {
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
                    QTest::addRow("%s: %s on %s", name, textName, groundName) << text << ground;
            }
            QTest::addRow("%s: ink on mark", name) << palette.ink << palette.mark;
            QTest::addRow("%s: onAccent on accent", name) << palette.onAccent << palette.accent;
            QTest::addRow("%s: paper on ink", name) << palette.paper << palette.ink;
        }
    }

    static void everyTextIsReadable()
    {
        QFETCH(const QColor, text);
        QFETCH(const QColor, ground);
        const double ratio = contrast(text, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1:1").arg(ratio)));
    }
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::PaletteTest)
#include "palette_test.moc"
