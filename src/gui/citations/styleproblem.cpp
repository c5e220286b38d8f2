// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/styleproblem.h"

#include "gui/shell/errortext.h"

#include <QCoreApplication>

namespace lutrin::gui {

namespace {

/// Gives the words their translation context.
struct StyleProblem {
    Q_DECLARE_TR_FUNCTIONS(lutrin::gui::StyleProblem)
};

} // namespace

QString styleProblem(const Error &error, const std::string &style)
{
    if (error.cause == Cause::NotFound && error.subject == style)
        return StyleProblem::tr("Ce style n’est pas installé\u00a0: %1. Choisissez-en un autre.")
            .arg(QString::fromStdString(style));
    if (error.cause == Cause::Unsupported)
        return StyleProblem::tr("Lutrin ne sait pas encore rendre ce style sans faute\u00a0: %1. "
                                "Choisissez-en un autre.")
            .arg(QString::fromStdString(error.detail.empty() ? error.subject : error.detail));
    return StyleProblem::tr("La référence n’a pas pu être faite. %1").arg(errorText(error));
}

} // namespace lutrin::gui
