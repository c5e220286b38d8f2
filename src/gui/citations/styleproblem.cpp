// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/citations/styleproblem.h"

#include "gui/shell/errortext.h"

#include <QCoreApplication>

#include <string_view>

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
    return StyleProblem::tr("La référence n’a pas pu être établie. %1").arg(errorText(error));
}

QString addingProblem(const Error &error)
{
    constexpr std::string_view parent = "parent ";
    const QString subject = QString::fromStdString(error.subject);
    if (error.cause == Cause::NotFound && error.detail.starts_with(parent))
        return StyleProblem::tr(
                   "%1 suit le style «\u00a0%2\u00a0», qui n’est pas installé. Ajoutez "
                   "d’abord celui-ci.")
            .arg(subject, QString::fromStdString(error.detail.substr(parent.size())));
    if (error.cause == Cause::Invalid && error.detail == "changed since")
        return StyleProblem::tr("%1 a été modifié depuis son ajout\u202f; il reste en place.")
            .arg(subject);
    return StyleProblem::tr("Le style n’a pas été ajouté. %1").arg(errorText(error));
}

} // namespace lutrin::gui
