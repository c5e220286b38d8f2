// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

#include <algorithm>

namespace lutrin::gui {

class WorkspaceTest : public QObject {
    Q_OBJECT

private slots:
    static void aLargeLibraryCountsItsAuthorsAfterTheFirstAnswer()
    {
        Desk desk;
        QVERIFY(desk.open(false));
        QVERIFY(desk.addNotes(10'001));
        Jobs jobs;
        Workspace second(jobs);
        QSignalSpy answered(&second, &Workspace::answered);
        second.share(desk.workspace.library(), desk.workspace.locations());
        QVERIFY(answered.wait(30000));
        QCOMPARE(second.answer().total, 10'001);
        QVERIFY(!second.answer().hits.empty());
        QVERIFY(counts(second, search::Facet::Year));
        QVERIFY(!counts(second, search::Facet::Author));

        QSignalSpy counted(&second, &Workspace::counted);
        second.countAllFacets();
        QVERIFY(counted.wait(30000));
        QVERIFY(!second.answer().hits.empty());
        const auto whole = desk.workspace.library()->search({});
        QVERIFY(whole.has_value());
        QVERIFY(counts(second, search::Facet::Author));
        QVERIFY(second.answer().facets == whole->facets);
        // Later ones have them at once.
        second.refresh();
        QVERIFY(answered.wait(30000));
        QVERIFY(counts(second, search::Facet::Author));
    }

    static void aSmallLibraryCountsAllAtOnce()
    {
        Desk desk;
        QVERIFY(desk.open());
        QCOMPARE(desk.workspace.answer().facets.size(), search::allFacets.size());
        QSignalSpy counted(&desk.workspace, &Workspace::counted);
        desk.workspace.countAllFacets();
        QVERIFY(!desk.jobs.running(Lane::Search));
        QCOMPARE(counted.size(), 0);
    }

private:
    static bool counts(const Workspace &workspace, search::Facet facet)
    {
        const auto &facets = workspace.answer().facets;
        const auto found = std::ranges::find(facets, facet, &search::FacetCounts::facet);
        return found != facets.end() && !found->values.empty();
    }
};

} // namespace lutrin::gui

using lutrin::gui::WorkspaceTest;
QTEST_MAIN(WorkspaceTest)
#include "workspace_test.moc"
