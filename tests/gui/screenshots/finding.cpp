// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/finding.h"

#include "gui/shell/panes.h"

#include <QLineEdit>

namespace lutrin::gui {

bool photographFinding(const Camera &camera, Desk &desk, MainWindow &window, const Look &look)
{
    const auto kept = desk.workspace.library()->keepHighlight(
        {.document = "moment-deepseek",
         .quote = "un modèle économique appuyé sur la seule puissance de calcul",
         .place = 200,
         .note = "À comparer avec le rapport de l’Agence internationale de l’énergie."});
    window.panes().showReader(false);
    desk.workspace.setQuery(QStringLiteral("surligné:agence"));
    settle(desk);
    bool whole = kept && camera.keep(window, look, "38-note-found");
    desk.workspace.setQuery(QStringLiteral("intelli"));
    settle(desk);
    whole = camera.keep(window, look, "39-beginning") && whole;
    desk.workspace.clear();
    window.activateWindow();
    settle(desk);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    for (QWidget *palette : popups())
        palette->findChild<QLineEdit *>()->setText(QStringLiteral("supprimer"));
    settle(desk);
    whole = camera.keep(window, look, "40-commands-otherwise") && whole;
    closePopups();
    return whole;
}

} // namespace lutrin::gui
