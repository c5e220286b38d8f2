// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/sidebar/facetmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <numeric>
#include <utility>

namespace lutrin::gui {

namespace {

search::FacetCounts themes(std::int64_t technology, std::int64_t space)
{
    const search::FacetValues::Names names = std::make_shared<std::vector<search::FacetName>>(
        std::vector<search::FacetName>{{"technologie", "", "Technologie"},
                                       {"espace", "technologie", "Espace"},
                                       {"economie", "", "Économie"}});
    return {search::Facet::Theme, {names, {technology, space, 0}}};
}

/// Twenty that have nothing, then one that has, and what stands below it.
search::FacetCounts manyThemes()
{
    std::vector<search::FacetName> names;
    for (int at = 0; at < 20; ++at)
        names.push_back({std::to_string(at), "", "T" + std::to_string(at)});
    names.push_back({"technologie", "", "Technologie"});
    names.push_back({"espace", "technologie", "Espace"});
    std::vector<std::int64_t> counts(20, 0);
    counts.insert(counts.end(), {1, 0});
    return {search::Facet::Theme,
            {std::make_shared<const std::vector<search::FacetName>>(std::move(names)),
             std::move(counts)}};
}

search::FacetCounts authors(std::vector<std::int64_t> counts)
{
    std::vector<search::FacetName> names;
    for (std::size_t at = 0; at < counts.size(); ++at)
        names.push_back({std::to_string(at), "", "A" + std::to_string(at)});
    return {search::Facet::Author,
            {std::make_shared<const std::vector<search::FacetName>>(std::move(names)),
             std::move(counts)}};
}

} // namespace

class FacetModelTest : public QObject {
    Q_OBJECT

private slots:
    static void aTreeStandsAsATree()
    {
        FacetModel model(search::Facet::Theme);
        const QAbstractItemModelTester tester(&model);
        model.setCounts(themes(4, 1));
        model.setComplete(true);
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex technology = model.index(0, 0);
        QCOMPARE(model.rowCount(technology), 1);
        const QModelIndex space = model.index(0, 0, technology);
        QCOMPARE(space.data().toString(), "Espace");
        QCOMPARE(space.data(FacetModel::CountRole).toInt(), 1);
        QCOMPARE(model.parent(space), technology);
        QCOMPARE(model.find("espace"), space);
    }

    static void newCountsKeepTheShape()
    {
        FacetModel model(search::Facet::Theme);
        model.setCounts(themes(4, 2));
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex space = model.find("espace");
        model.setCounts(themes(2, 1));
        QCOMPARE(resets.count(), 0);
        QVERIFY(space.isValid());
        QCOMPARE(space.data(FacetModel::CountRole).toInt(), 1);
    }

    static void whatNoResultHasIsHeldBack()
    {
        FacetModel model(search::Facet::Theme);
        const QAbstractItemModelTester tester(&model);
        model.setCounts(themes(4, 0));
        QVERIFY(!model.find("espace").isValid());
        QCOMPARE(model.heldBack(), 1);
        model.setComplete(true);
        QVERIFY(model.find("espace").isValid());
        QCOMPARE(model.heldBack(), 0);
    }

    static void aTreeKeepsItsFirstRowsWhereTheyAreFew()
    {
        FacetModel model(search::Facet::Theme);
        const QAbstractItemModelTester tester(&model);
        model.setCounts(themes(0, 0));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data(FacetModel::CountRole).toInt(), 0);
        model.setCounts(manyThemes());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data(FacetModel::CountRole).toInt(), 1);
    }

    /// Where it is chosen, so that it can be left again, below what it belongs to.
    static void whatIsChosenStays()
    {
        FacetModel model(search::Facet::Theme);
        const QAbstractItemModelTester tester(&model);
        model.setFilters({{search::Facet::Theme, "espace"}});
        model.setCounts(themes(0, 0));
        QCOMPARE(model.rowCount(model.find("technologie")), 1);
        model.setFilters({});
        QCOMPARE(model.rowCount(model.find("technologie")), 0);
    }

    static void rowsStayWhereTheyAreWhileTheyAreStill()
    {
        FacetModel model(search::Facet::Author);
        const QAbstractItemModelTester tester(&model);
        model.setCounts(authors({3, 2, 1}));
        model.setStill(true);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setCounts(authors({0, 1, 4}));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.index(0, 0).data(FacetModel::CountRole).toInt(), 0);
        QCOMPARE(model.index(2, 0).data(FacetModel::CountRole).toInt(), 4);
        model.setStill(false);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data(FacetModel::CountRole).toInt(), 4);
    }

    static void filtersMarkValues()
    {
        using State = FacetModel::State;
        FacetModel model(search::Facet::Theme);
        model.setCounts(themes(4, 1));
        model.setFilters({{search::Facet::Theme, "espace"},
                          {search::Facet::Theme, "economie", true},
                          {search::Facet::Region, "technologie"}});
        const auto state = [&](const char *id) {
            return model.find(id).data(FacetModel::StateRole).value<State>();
        };
        QCOMPARE(state("espace"), State::Chosen);
        QCOMPARE(state("economie"), State::Excluded);
        QCOMPARE(state("technologie"), State::Off);
    }

    static void namesThatSourcesWriteCanBeChanged()
    {
        FacetModel authorModel(search::Facet::Author);
        authorModel.setCounts(authors({1}));
        const QModelIndex first = authorModel.index(0, 0);
        QVERIFY(!authorModel.flags(first).testFlag(Qt::ItemIsEditable));
        authorModel.setNaming(true);
        QVERIFY(authorModel.flags(first).testFlag(Qt::ItemIsEditable));
        QVERIFY(!authorModel.canRemove());
        FacetModel themeModel(search::Facet::Theme);
        themeModel.setCounts(themes(1, 0));
        themeModel.setNaming(true);
        QVERIFY(!themeModel.flags(themeModel.index(0, 0)).testFlag(Qt::ItemIsEditable));
    }

    static void aLongListShowsAHandful()
    {
        FacetModel model(search::Facet::Author);
        const QAbstractItemModelTester tester(&model);
        std::vector<std::int64_t> counts(30);
        std::iota(counts.begin(), counts.end(), 1);
        model.setCounts(authors(std::move(counts)));
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(model.heldBack(), 22);
        QCOMPARE(model.index(0, 0).data(FacetModel::CountRole).toInt(), 30);
        model.setFilters({{search::Facet::Author, "3"}});
        QCOMPARE(model.rowCount(), 9);
        QVERIFY(model.find("3").isValid());
        model.setComplete(true);
        QCOMPARE(model.rowCount(), 30);
        QCOMPARE(model.heldBack(), 0);
    }
};

} // namespace lutrin::gui

QTEST_GUILESS_MAIN(lutrin::gui::FacetModelTest)
#include "facetmodel_test.moc"
