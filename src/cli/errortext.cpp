// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/errortext.h"

#include "cli/output.h"
#include "library/detailwords.h"

namespace lutrin::cli {

namespace {

Words causeText(Cause cause)
{
    switch (cause) {
    case Cause::NotFound:
        return {"introuvable", "not found"};
    case Cause::CannotRead:
        return {"lecture impossible", "cannot be read"};
    case Cause::CannotWrite:
        return {"écriture impossible", "cannot be written"};
    case Cause::Malformed:
        return {"contenu mal formé", "malformed content"};
    case Cause::Invalid:
        return {"contenu non conforme au format", "content does not follow the format"};
    case Cause::LimitExceeded:
        return {"trop grand ou trop profond pour être accepté",
                "too large or too deep to be accepted"};
    case Cause::Unsupported:
        return {"pas encore pris en charge", "not supported yet"};
    case Cause::Foreign:
        return {"ce fichier n’est pas du type attendu", "this file is not of the expected kind"};
    case Cause::NewerVersion:
        return {"fichier créé par une version plus récente de Lutrin\u202f; il n’a pas été modifié",
                "made by a newer version of Lutrin; left unchanged"};
    case Cause::ReadOnly:
        return {"bibliothèque ouverte en lecture seule\u00a0: un autre Lutrin l’utilise",
                "the library is open read-only; another Lutrin is using it"};
    case Cause::Corrupt:
        return {"bibliothèque endommagée\u202f; «\u00a0lutrin-cli restore\u00a0» y remet une "
                "sauvegarde",
                "the library is damaged; lutrin-cli restore puts a backup in its place"};
    case Cause::Cancelled:
        return {"opération interrompue", "interrupted"};
    case Cause::Internal:
        break;
    }
    return {"erreur interne de Lutrin", "internal error in Lutrin"};
}

} // namespace

std::string errorText(const Error &error, Language language)
{
    std::string text = printable(error.subject);
    for (const int part : {error.position.line, error.position.column}) {
        if (part == 0)
            break;
        text += ':';
        text += std::to_string(part);
    }
    if (!text.empty())
        text += language == Language::French ? "\u00a0: " : ": ";
    const std::string detail = printable(
        language == Language::French ? library::frenchDetail(error.detail) : error.detail);
    if (library::isWholeMessage(error.detail))
        return text + detail;
    text += causeText(error.cause).in(language);
    return detail.empty() ? text : text + " (" + detail + ")";
}

} // namespace lutrin::cli
