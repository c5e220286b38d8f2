// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/commands/commandsources.h"

#include "gui/commands/commandmodel.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QTest>

namespace lutrin::gui {

namespace {

const std::vector<citation::StyleInfo> Styles{
    {.name = "apa-5th-edition", .title = "American Psychological Association 5th edition"},
    {.name = "apa-6th-edition", .title = "American Psychological Association 6th edition"},
    {.name = "apa-tr", .title = "American Psychological Association 6th edition (Türkçe)"},
    {.name = "apa", .title = "American Psychological Association 7th edition"},
    {.name = "psycho-acoustics", .title = "American Psychological Acoustics", .parent = "apa"},
    {.name = "guide-6e", .title = "Guide des citations 6ème édition"},
    {.name = "guide", .title = "Guide des citations"},
    {.name = "iso690-note-fr", .title = "ISO-690 (note, Français)"},
};

} // namespace

class CommandSourcesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void findsStyles_data();
    void findsStyles();
    void findsCommandsByTheirOtherNames_data();
    void findsCommandsByTheirOtherNames();
};

void CommandSourcesTest::findsStyles_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("styles");
    QTest::newRow("the present edition first")
        << QStringLiteral("american psych")
        << QStringList{"apa", "psycho-acoustics", "apa-5th-edition", "apa-6th-edition", "apa-tr"};
    QTest::newRow("what is called so")
        << QStringLiteral("apa")
        << QStringList{"apa", "apa-5th-edition", "apa-6th-edition", "apa-tr"};
    QTest::newRow("a former one that is asked for")
        << QStringLiteral("psychological 6th") << QStringList{"apa-6th-edition", "apa-tr"};
    QTest::newRow("in French") << QStringLiteral("guide des citations")
                               << QStringList{"guide", "guide-6e"};
    QTest::newRow("by its name") << QStringLiteral("iso690 note") << QStringList{"iso690-note-fr"};
    QTest::newRow("by its label") << QStringLiteral("690 notes") << QStringList{"iso690-note-fr"};
}

void CommandSourcesTest::findsStyles()
{
    QFETCH(QString, words);
    QString chosen;
    CommandModel model;
    model.setManyCommands(styleCommands(Styles, [&](const QString &name) { chosen = name; }));
    model.setWords(words);
    QStringList styles;
    for (int row = 0; row < model.rowCount(); ++row) {
        model.command(row).run();
        styles += chosen;
    }
    QTEST(styles, "styles");
}

void CommandSourcesTest::findsCommandsByTheirOtherNames_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name");
    QTest::newRow("a synonym") << QStringLiteral("Réglages")
                               << QStringLiteral("window/preferences");
    QTest::newRow("its beginning")
        << QStringLiteral("param") << QStringLiteral("window/preferences");
    QTest::newRow("in English") << QStringLiteral("settings")
                                << QStringLiteral("window/preferences");
    QTest::newRow("without accents") << QStringLiteral("defaire") << QStringLiteral("edit/undo");
    QTest::newRow("several words")
        << QStringLiteral("filtres supprimer") << QStringLiteral("window/clear");
    QTest::newRow("its own words") << QStringLiteral("deux") << QStringLiteral("other");
}

void CommandSourcesTest::findsCommandsByTheirOtherNames()
{
    QFETCH(QString, words);
    QMenu menu;
    for (const char *name : {"window/preferences", "edit/undo", "window/clear"})
        menu.addAction(QStringLiteral("Un"))->setObjectName(QLatin1String(name));
    menu.addAction(QStringLiteral("Deux"))->setObjectName(QStringLiteral("other"));
    QString chosen;
    for (QAction *action : menu.actions())
        connect(action, &QAction::triggered, this,
                [&chosen, action] { chosen = action->objectName(); });
    CommandModel model;
    model.setCommands(menuCommands(menu));
    model.setWords(words);
    QCOMPARE(model.rowCount(), 1);
    model.command(0).run();
    QTEST(chosen, "name");
}

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::CommandSourcesTest)
#include "commandsources_test.moc"
