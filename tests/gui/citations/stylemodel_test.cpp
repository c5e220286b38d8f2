// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/stylemodel.h"

#include "gui/citations/stylenames.h"

#include <QTest>

namespace lutrin::gui {

namespace {

const std::vector<citation::StyleInfo> Styles{
    {.name = "zeitschrift",
     .title = "Zeitschrift für Theologie",
     .locale = "de-DE",
     .parent = "apa",
     .format = "author-date",
     .fields = {"theology"}},
    {.name = "apa", .title = "American Psychological Association", .fields = {"psychology"}},
    {.name = "ecole",
     .title = "École pratique des hautes études",
     .locale = "fr-FR",
     .format = "note",
     .fields = {"history", "social_science"}},
    {.name = "iso690-author-date-fr", .title = "ISO-690 (author-date, Français)"},
};

QStringList names(const QAbstractItemModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found += model.index(row, 0).data(StyleModel::NameRole).toString();
    return found;
}

} // namespace

class StyleModelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void putsTheMainStylesFirst();
    void callsStylesByReadableNames();
    void headingsCannotBeChosen();
    void putsFavouritesBeforeThem();
    void saysWhatAStyleIsFor();
    void narrows_data();
    void narrows();
    void ranksWhatIsCalledSo();
    void offersWhatIsUsualInEnglish();
};

void StyleModelTest::putsTheMainStylesFirst()
{
    StyleModel model;
    model.setStyles(Styles);
    QCOMPARE(names(model),
             QStringList({"", "iso690-author-date-fr", "apa", "", "ecole", "zeitschrift"}));
}

void StyleModelTest::callsStylesByReadableNames()
{
    StyleModel model;
    QCOMPARE(model.rowCount(), 8);                             // the main styles and their heading
    QCOMPARE(model.labelOf("ecole"), QStringLiteral("ecole")); // not known yet
    model.setStyles(Styles);
    QCOMPARE(model.labelOf("iso690-author-date-fr"),
             QStringLiteral("ISO 690 · auteur-date · français"));
    QCOMPARE(model.labelOf("ecole"), QStringLiteral("École pratique des hautes études"));
    QCOMPARE(mainStyles().size(), 7);
}

void StyleModelTest::headingsCannotBeChosen()
{
    StyleModel model;
    model.setStyles(Styles);
    QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
}

void StyleModelTest::putsFavouritesBeforeThem()
{
    StyleModel model;
    model.setStyles(Styles);
    model.setFavourites({"ecole", "apa"});
    QCOMPARE(names(model),
             QStringList({"", "apa", "ecole", "", "iso690-author-date-fr", "", "zeitschrift"}));
    QVERIFY(model.index(1).data(StyleModel::FavouriteRole).toBool());
    QVERIFY(!model.index(4).data(StyleModel::FavouriteRole).toBool());
}

void StyleModelTest::saysWhatAStyleIsFor()
{
    StyleModel model;
    model.setStyles(Styles);
    const auto detail = [&model](int row) {
        return model.index(row).data(StyleModel::DetailRole).toString();
    };
    QCOMPARE(detail(1), QString()); // what a style does not say
    QCOMPARE(detail(2), QStringLiteral("psychologie"));
    QCOMPARE(detail(4), QStringLiteral("histoire… · français"));
    QCOMPARE(detail(5), QStringLiteral("théologie · allemand"));
    QCOMPARE(model.index(4).data(Qt::ToolTipRole).toString(),
             QStringLiteral("École pratique des hautes études\necole\n"
                            "notes · histoire, sciences sociales · français"));
    QVERIFY(model.index(5).data(Qt::ToolTipRole).toString().endsWith("· suit apa"));
}

void StyleModelTest::narrows_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("without accents") << "ecole" << QStringList{"ecole"};
    QTest::newRow("capitals") << "ÉCOLE HAUTES" << QStringList{"ecole"};
    QTest::newRow("every word") << "iso date" << QStringList{"iso690-author-date-fr"};
    QTest::newRow("the original title") << "psychological" << QStringList{"apa"};
    QTest::newRow("the name") << "690" << QStringList{"iso690-author-date-fr"};
    QTest::newRow("a field") << "histoire" << QStringList{"ecole"};
    QTest::newRow("another one") << "sciences sociales" << QStringList{"ecole"};
    QTest::newRow("a field and a language") << "theologie allemand" << QStringList{"zeitschrift"};
    QTest::newRow("as CSL calls it") << "social science" << QStringList{"ecole"};
    QTest::newRow("how it cites") << "notes français" << QStringList{"ecole"};
    QTest::newRow("nothing") << "introuvable" << QStringList{};
    QTest::newRow("spaces alone") << "  " << QStringList{"",      "iso690-author-date-fr",
                                                         "apa",   "",
                                                         "ecole", "zeitschrift"};
}

void StyleModelTest::narrows()
{
    QFETCH(QString, words);
    QFETCH(QStringList, expected);
    StyleModel model;
    model.setStyles(Styles);
    StyleFilter filter;
    filter.setSourceModel(&model);
    filter.setWords(words);
    QCOMPARE(names(filter), expected);
}

void StyleModelTest::ranksWhatIsCalledSo()
{
    StyleModel model;
    model.setStyles({{.name = "abi", .title = "ABI Technik", .parent = "chicago-author-date-de"},
                     {.name = "annals", .title = "Annals (Chicago)"},
                     {.name = "chicagoan", .title = "Chicagoan Review"},
                     {.name = "art", .title = "Chicago Art", .parent = "annals"},
                     {.name = "zoo", .title = "Chicago Zoo"},
                     {.name = "chicago-author-date-fr", .title = "Chicago Manual of Style"}});
    StyleFilter filter;
    filter.setSourceModel(&model);
    filter.setWords("Chicago");
    QCOMPARE(names(filter),
             QStringList({"chicago-author-date-fr", "zoo", "art", "chicagoan", "annals", "abi"}));
    model.setFavourites({"abi"});
    QCOMPARE(names(filter).last(), QStringLiteral("abi"));
    filter.setWords({});
    QCOMPARE(names(filter), names(model));
}

void StyleModelTest::offersWhatIsUsualInEnglish()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QStringList english = mainStyles();
    QLocale::setDefault(before);
    QCOMPARE(english.first(), QStringLiteral("apa"));
    QVERIFY(english.contains("harvard-cite-them-right"));
    QVERIFY(!english.contains("chicago-author-date-fr"));
    for (const QString &name : english)
        QVERIFY2(hasGivenLabel(name), qPrintable(name));
}

} // namespace lutrin::gui

QTEST_MAIN(lutrin::gui::StyleModelTest)
#include "stylemodel_test.moc"
