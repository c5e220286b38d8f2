// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/buttonlook.h"
#include "gui/shell/controlstyle.h"
#include "gui/shell/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionSlider>
#include <QTest>
#include <QToolButton>

namespace lutrin::gui {

namespace {

QColor centreOf(QWidget &widget)
{
    const QImage picture = widget.grab().toImage();
    // Left of the words, inside the border.
    return picture.pixelColor(6, picture.height() / 2);
}

} // namespace

/// What the standard controls look like.
class ControlStyleTest : public QObject {
    Q_OBJECT

private slots:
    static void theThemeGivesTheStyle()
    {
        const Theme theme;
        QVERIFY(qobject_cast<ControlStyle *>(QApplication::style()) != nullptr);
    }

    static void twoScrollBarsMeetOnTheGround()
    {
        Theme theme;
        theme.setChoice(Theme::Choice::Dark);
        QScrollArea area;
        setKind(&area, WidgetKind::Pane);
        area.setFrameShape(QFrame::NoFrame);
        area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        area.resize(200, 200);
        const QImage picture = area.grab().toImage();
        const QColor corner = picture.pixelColor(picture.width() - 3, picture.height() - 3);
        QVERIFY2(corner.lightness() < 60, qPrintable(corner.name()));
    }

    static void nothingMovesByItself()
    {
        const Theme theme;
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    }

    static void everyButtonIsReadable_data()
    {
        QTest::addColumn<Palette>("palette");
        QTest::addColumn<WidgetKind>("kind");
        QTest::addColumn<bool>("tool");
        QTest::addColumn<int>("state");
        QTest::addColumn<double>("least");
        const std::pair<const char *, int> states[] = {
            {"idle", QStyle::State_Enabled},
            {"pointed", QStyle::State_Enabled | QStyle::State_MouseOver},
            {"pressed", QStyle::State_Enabled | QStyle::State_MouseOver | QStyle::State_Sunken},
            {"focused", QStyle::State_Enabled | QStyle::State_HasFocus},
            {"checked", QStyle::State_Enabled | QStyle::State_On},
            {"disabled", 0}};
        struct Button {
            const char *name;
            WidgetKind kind;
            bool tool;
        };
        const Button buttons[] = {
            {"push", WidgetKind::None, false}, {"primary", WidgetKind::Primary, false},
            {"flat", WidgetKind::Flat, false}, {"link", WidgetKind::Link, false},
            {"row", WidgetKind::Row, false},   {"tool", WidgetKind::None, true},
            {"chip", WidgetKind::Chip, true},  {"segment", WidgetKind::Segment, true}};
        struct Case {
            const char *name;
            Palette palette;
            double least = 4.5;
        };
        for (const auto &[name, palette, least] :
             {Case{"light", lightPalette()}, Case{"dark", darkPalette()},
              Case{"contrast", highContrastPalette(false), 7},
              Case{"dark contrast", highContrastPalette(true), 7}}) {
            for (const auto &[buttonName, kind, tool] : buttons) {
                for (const auto &[stateName, state] : states)
                    QTest::addRow("%s %s %s", name, buttonName, stateName)
                        << palette << kind << tool << state << least;
            }
        }
    }

    static void everyButtonIsReadable()
    {
        QFETCH(const Palette, palette);
        QFETCH(const WidgetKind, kind);
        QFETCH(const bool, tool);
        QFETCH(const int, state);
        QFETCH(const double, least);
        QWidget button;
        setKind(&button, kind);
        const auto lookOf = tool ? &toolButtonLook : &pushButtonLook;
        const ButtonLook look = lookOf(&button, QStyle::State(state), palette, 100);
        // Without a ground of its own it stands on one of the window's.
        const QList<QColor> grounds = look.ground.isValid()
                                          ? QList{look.ground}
                                          : QList{palette.ground, palette.pane, palette.paper};
        for (const QColor &ground : grounds) {
            const double ratio = contrast(look.words, ground);
            QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1:1").arg(ratio)));
        }
    }

    static void focusShows()
    {
        for (const WidgetKind kind : {WidgetKind::None, WidgetKind::Primary, WidgetKind::Flat,
                                      WidgetKind::Link, WidgetKind::Row}) {
            QWidget button;
            setKind(&button, kind);
            const ButtonLook idle =
                pushButtonLook(&button, QStyle::State_Enabled, lightPalette(), 100);
            const ButtonLook focused = pushButtonLook(
                &button, QStyle::State_Enabled | QStyle::State_HasFocus, lightPalette(), 100);
            QVERIFY2(focused.border.isValid() && focused.border != idle.border,
                     qPrintable(QString::number(int(kind))));
        }
    }

    static void lengthsGrowWithTheText()
    {
        Theme theme;
        QPushButton button(QStringLiteral("Copier"));
        const QSize before = button.sizeHint();
        theme.setScale(200);
        // The widgets hear of the font when events are sent.
        QTRY_VERIFY(button.sizeHint().height() >= 2 * before.height() - 4);
        QVERIFY(button.sizeHint().width() > before.width() + 20);
    }

    static void controlsTakeTheColoursOfThePalette()
    {
        Theme theme;
        theme.setChoice(Theme::Choice::Light);
        QPushButton button(QStringLiteral("Copier"));
        setKind(&button, WidgetKind::Primary);
        QCOMPARE(centreOf(button), lightPalette().accent);
        theme.setChoice(Theme::Choice::Dark);
        QCOMPARE(centreOf(button), darkPalette().accent);
    }

    static void groundsAreFilled()
    {
        Theme theme;
        theme.setChoice(Theme::Choice::Light);
        QWidget pane;
        setKind(&pane, WidgetKind::Pane);
        pane.resize(40, 40);
        QCOMPARE(centreOf(pane), lightPalette().pane);
        QFrame rule;
        setKind(&rule, WidgetKind::Rule);
        rule.resize(40, 40);
        QCOMPARE(centreOf(rule), lightPalette().line);
    }

    static void wordsTakeTheirColourByKind()
    {
        const Theme theme;
        QLabel muted;
        setKind(&muted, WidgetKind::Muted);
        QCOMPARE(muted.palette().color(muted.foregroundRole()), theme.palette().muted);
        QLabel link;
        setKind(&link, WidgetKind::Link);
        QCOMPARE(link.palette().color(link.foregroundRole()), theme.palette().accent);
    }

    static void aScrollBarsHandleFollowsItsValue()
    {
        const Theme theme;
        QScrollBar bar(Qt::Vertical);
        bar.resize(10, 200);
        bar.setRange(0, 100);
        bar.setPageStep(100);
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.maximum = 100;
        option.pageStep = 100;
        option.orientation = Qt::Vertical;
        const auto handle = [&](int value) {
            option.sliderPosition = option.sliderValue = value;
            return QApplication::style()->subControlRect(QStyle::CC_ScrollBar, &option,
                                                         QStyle::SC_ScrollBarSlider, &bar);
        };
        QCOMPARE(handle(0), QRect(0, 0, 10, 100));
        QCOMPARE(handle(100), QRect(0, 100, 10, 100));
        QCOMPARE(handle(50).top(), 50);
    }
};

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::ControlStyleTest)
#include "controlstyle_test.moc"
