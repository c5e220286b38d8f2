// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/errortext.h"

#include "library/detailwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace lutrin::gui {

namespace {

/// Gives the words their translation context.
struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(lutrin::gui::ErrorText)
};

QString causeText(Cause cause)
{
    switch (cause) {
    case Cause::NotFound:
        return ErrorText::tr("introuvable");
    case Cause::CannotRead:
        return ErrorText::tr("lecture impossible");
    case Cause::CannotWrite:
        return ErrorText::tr("écriture impossible");
    case Cause::Malformed:
        return ErrorText::tr("contenu mal formé");
    case Cause::Invalid:
        return ErrorText::tr("contenu non conforme au format");
    case Cause::LimitExceeded:
        return ErrorText::tr("trop grand ou trop profond pour être accepté");
    case Cause::Unsupported:
        return ErrorText::tr("pas encore pris en charge");
    case Cause::Foreign:
        return ErrorText::tr("ce fichier n’est pas du type attendu");
    case Cause::NewerVersion:
        return ErrorText::tr(
            "fichier créé par une version plus récente de Lutrin\u202f; il n’a pas été modifié");
    case Cause::ReadOnly:
        return ErrorText::tr(
            "bibliothèque ouverte en lecture seule\u00a0: un autre Lutrin l’utilise");
    case Cause::Corrupt:
        return ErrorText::tr(
            "bibliothèque endommagée\u202f; les préférences («\u00a0"
            "Bibliothèque\u00a0») permettent de la réparer ou de revenir à une sauvegarde");
    case Cause::Cancelled:
        return ErrorText::tr("opération interrompue");
    case Cause::Internal:
        break;
    }
    return ErrorText::tr("erreur interne de Lutrin");
}

} // namespace

QString detailText(const std::string &detail)
{
    const bool french = QLocale().language() == QLocale::French;
    return QString::fromStdString(french ? library::frenchDetail(detail) : detail);
}

QString placeText(const Error &error)
{
    const QString subject = QString::fromStdString(error.subject);
    if (error.position.line == 0)
        return subject;
    if (error.position.column == 0)
        return ErrorText::tr("%1, ligne %2").arg(subject).arg(error.position.line);
    return ErrorText::tr("%1, ligne %2, colonne %3")
        .arg(subject)
        .arg(error.position.line)
        .arg(error.position.column);
}

QString errorText(const Error &error)
{
    const QString place = placeText(error);
    const QString detail = detailText(error.detail);
    const bool whole = library::isWholeMessage(error.detail);
    const QString what = whole ? detail : causeText(error.cause);
    const QString words =
        place.isEmpty() ? what : ErrorText::tr("%1 : %2", "place, then cause").arg(place, what);
    return whole || detail.isEmpty() ? words : words + QStringLiteral(" (%1)").arg(detail);
}

} // namespace lutrin::gui
