// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/importing.h"

#include "gui/exporting/exportcommands.h"
#include "gui/importing/duplicatelist.h"
#include "gui/importing/importlist.h"
#include "gui/importing/importrun.h"
#include "gui/importing/labelmapping.h"
#include "gui/record/recordeditor.h"
#include "gui/shell/changedeed.h"
#include "gui/shell/deeds.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

#include <QAction>

namespace lutrin::gui {

namespace {

/// A theme that is not in the library yet, and those that are offered while one types.
bool photographTerms(const Camera &camera, Desk &desk, MainWindow &window, const Look &look)
{
    auto *editor = window.findChild<RecordEditor *>();
    if (editor == nullptr)
        return false;
    QLineEdit *themes = editor->field("themes");
    const QString before = themes->text();
    // Where the camera puts it, so that what it offers stands below the line.
    const QSize spare = (window.size() - editor->size()) / 2;
    editor->move(window.pos() + QPoint(spare.width(), spare.height()));
    settle(desk);
    editor->activateWindow();
    themes->setFocus();
    themes->setText(QStringLiteral("Intelligence artificielle; Diplomatie des câbles"));
    settle(desk);
    const bool kept = camera.keep(window, look, "25-edit-new-theme");
    themes->setText(QStringLiteral("Intelligence artificielle; "));
    QTest::keyClicks(themes, QStringLiteral("gou"));
    settle(desk);
    const bool offered = camera.keep(window, look, "25-edit-terms");
    themes->findChild<QCompleter *>()->popup()->hide();
    themes->setText(before);
    return offered && kept;
}

bool photographEditing(const Camera &camera, Desk &desk, MainWindow &window, const Look &look)
{
    editRecords(desk.context, {"moment-deepseek"}, &window);
    settle(desk);
    bool kept = camera.keep(window, look, "25-edit");
    kept = photographTerms(camera, desk, window, look) && kept;
    closePopups();
    editRecords(desk.context, {"moment-deepseek", "modele-spatial-europeen"}, &window);
    settle(desk);
    kept = camera.keep(window, look, "26-edit-many") && kept;
    closePopups();
    desk.workspace.select({"moment-deepseek", "modele-spatial-europeen"});
    window.findChild<QAction *>(QStringLiteral("window/merge"))->trigger();
    settle(desk);
    kept = camera.keep(window, look, "38-merge") && kept;
    closePopups();
    return kept;
}

/// Of the work that both files have.
bool photographDuplicates(const Camera &camera, Desk &desk, MainWindow &window, const Look &look)
{
    desk.workspace.setQuery(QStringLiteral("titre:\"ports de demain\""));
    settle(desk);
    if (desk.workspace.answer().hits.empty())
        return false;
    const std::string twice = desk.workspace.answer().hits.front().id;
    (new DuplicateList(desk.context, twice, &window))->open();
    settle(desk);
    const bool kept = camera.keep(window, look, "36-duplicates");
    closePopups();
    desk.workspace.clear();
    return kept;
}

bool photographExport(const Camera &camera, Desk &desk, MainWindow &window, const Look &look)
{
    auto *exporting = window.findChild<ExportCommands *>();
    exporting->run().start({.ids = {},
                            .request = desk.workspace.request(),
                            .form = presentForms(desk.context.settings).front(),
                            .options = {},
                            .title = {},
                            .file = write(desk, "corpus.bib", "")});
    settle(desk);
    return camera.keep(window, look, "37-export");
}

} // namespace

bool photographImporting(const Camera &camera, Desk &desk, MainWindow &window, const Look &look)
{
    const QString first = write(desk, "ports.bib",
                                "@report{a, title={Les ports de demain}, author={Martin, "
                                "Anne}, year=2025}");
    const QString second =
        write(desk, "ports.ris",
              "TY  - RPRT\nTI  - Les ports de demain\nAU  - Martin, Anne\nPY  - 2025\n"
              "PB  - Ifri\nER  - \nTY  - BOOK\nTI  - La mer et ses câbles\nAU  - Durand, "
              "Paul\nPY  - 2024\nPB  - Seuil\nKW  - mer\nER  - \n");
    window.import().start({first, write(desk, "libelles.jsonl",
                                        "{\"title\": \"Une note de mer\", \"themes\": "
                                        "[\"Économie bleue\", \"Câbles sous-marins\"]}\n")});
    settle(desk);
    const std::vector<corpus::Term> labels = window.import().report().newTerms;
    bool kept = camera.keep(window, look, "29-undo-import");
    window.import().preview({second});
    settle(desk);
    kept = camera.keep(window, look, "24-preview") && kept;
    closePopups();
    kept = photographEditing(camera, desk, window, look) && kept;
    desk.workspace.deeds().perform(
        changeDeed(QStringLiteral("retrait"),
                   [](library::Library &library, const Deeds::Course &) -> Result<std::int64_t> {
                       const auto report = library.remove({"modele-spatial-europeen"});
                       if (!report)
                           return failure(report.error());
                       return report->change;
                   }));
    settle(desk);
    (new ImportList(desk.context, &window))->open();
    settle(desk);
    kept = camera.keep(window, look, "27-imports") && kept;
    closePopups();
    (new LabelMapping(desk.context, labels, &window))->open();
    settle(desk);
    kept = camera.keep(window, look, "28-labels") && kept;
    closePopups();
    window.import().start({second});
    settle(desk);
    kept = photographDuplicates(camera, desk, window, look) && kept;
    return photographExport(camera, desk, window, look) && kept;
}

} // namespace lutrin::gui
