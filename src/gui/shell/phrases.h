// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/date.h"
#include "corpus/document.h"
#include "search/answer.h"
#include "search/request.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <string>
#include <vector>

namespace lutrin::gui {

/// Words that several panes say in the same way, in the interface's language (that of QLocale()).

/// « 14 février 2025 », « 1er mars 2025 », « février 2025 », « 2025 »; « sans date ».
[[nodiscard]] QString dateText(const corpus::Date &date);

enum class NameForm {
    Full,    ///< « Laure de Roucy-Rochegonde et Adrien Buffard »
    Initials ///< « L. de Roucy-Rochegonde, A. Buffard », cut after three
};
/// « Auteur non renseigné » where there is none.
[[nodiscard]] QString authorsText(const std::vector<corpus::Name> &authors, NameForm form);
/// The same; where they directed the work instead of writing it: « A. Buffard (dir.) ».
[[nodiscard]] QString bylineText(const std::vector<corpus::Name> &names, bool directed,
                                 NameForm form);

/// Values of one field: « Chine ; Europe », as the editor of a record reads them again.
[[nodiscard]] QString valuesText(const QStringList &values);

/// « 5 analyses »
[[nodiscard]] QString analysesText(std::int64_t count);

/// « Thèmes », « Régions » …
[[nodiscard]] QString facetTitle(search::Facet facet);

/// A language by its BCP 47 tag: « français ».
[[nodiscard]] QString languageName(const QString &tag);

/// A term's label as it is set: « Sécurité – Défense » where it was typed with a hyphen.
[[nodiscard]] QString labelText(std::string_view label);

/// A query as it was read or is proposed, with the operators and fields of this language.
[[nodiscard]] QString queryText(const std::string &query);

/// What was read leniently: « « (climat » fermé à la fin ; champ inconnu « autuer » … »; nothing
/// for none.
[[nodiscard]] QString remarksText(const std::vector<search::Remark> &remarks);

/// What a facet's value is called: its label, or a language's name.
[[nodiscard]] QString valueText(search::Facet facet, const search::FacetValue &value);
/// What is called so of a filter; the value itself where the answer does not know it.
[[nodiscard]] QString filterText(const search::Answer &answer, const search::Filter &filter);

} // namespace lutrin::gui
