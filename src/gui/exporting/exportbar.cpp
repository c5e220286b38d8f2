// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exporting/exportbar.h"

#include "gui/exporting/exportrun.h"
#include "gui/shell/errortext.h"

#include <QFileInfo>

namespace lutrin::gui {

ExportBar::ExportBar(const Context &context, ExportRun &run, QWidget *parent)
    : WorkBar(context, QStringLiteral("document"), tr("Export"), parent)
{
    connect(&run, &ExportRun::started, this, [this] { start(tr("Export en cours")); });
    connect(&run, &ExportRun::progressed, this, &WorkBar::showProgress);
    connect(&run, &ExportRun::finished, this, &ExportBar::showDone);
    connect(&run, &ExportRun::failed, this, &ExportBar::showFailure);
    connect(this, &WorkBar::stopRequested, &run, &ExportRun::cancel);
}

void ExportBar::showDone(std::int64_t count, const QString &file)
{
    if (count == 0)
        return end(tr("Aucun passage surligné à exporter\u00a0: aucun fichier n’a été écrit"),
                   false);
    end(tr("%Ln analyse(s) exportée(s) dans «\u00a0%1\u00a0»", nullptr, static_cast<int>(count))
            .arg(QFileInfo(file).fileName()),
        false);
    setDetails(file);
}

void ExportBar::showFailure(const Error &error)
{
    if (error.cause == Cause::Cancelled)
        end(tr("Export interrompu\u00a0: aucun fichier n’a été écrit"), false);
    else
        end(tr("L’export a échoué. %1").arg(errorText(error)), true);
}

} // namespace lutrin::gui
