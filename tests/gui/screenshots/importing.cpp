// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/importing.h"

#include "gui/exporting/exportcommands.h"
#include "gui/importing/duplicatelist.h"
#include "gui/importing/importlist.h"
#include "gui/importing/importrun.h"
#include "gui/importing/labelmapping.h"
#include "gui/record/recordeditor.h"

namespace lutrin::gui {

namespace {

bool photographEditing(const Camera &camera, Desk &desk, MainWindow &window, const Look &look)
{
    editRecords(desk.context, {"moment-deepseek"}, &window);
    settle(desk);
    bool kept = camera.keep(window, look, "25-edit");
    closePopups();
    editRecords(desk.context, {"moment-deepseek", "modele-spatial-europeen"}, &window);
    settle(desk);
    kept = camera.keep(window, look, "26-edit-many") && kept;
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
