// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/item/item.h"

#include <string>
#include <vector>

namespace lutrin::exchange {

/// Names for BibLaTeX, parted by « and »: « de Roucy, Laure », « {Office des mers} »; a name that
/// this form cannot hold (« d’ », a particle with a capital, particles that differ in where they
/// belong) by its parts: `family=Aube, given=Jeanne, prefix=d’, useprefix=false`.
[[nodiscard]] std::string biblatexNames(const std::vector<citation::PersonName> &names);

/// Whether the entry needs `useprefix=true`: all its particles belong to their family names.
[[nodiscard]] bool usesPrefix(const std::vector<citation::PersonName> &names);

/// The same for BibTeX, in ASCII.
[[nodiscard]] std::string bibtexNames(const std::vector<citation::PersonName> &names);

} // namespace lutrin::exchange
