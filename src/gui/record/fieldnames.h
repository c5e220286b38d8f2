// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/taxonomy.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace lutrin::gui {

/// A field of a record as the interface calls it, by its JSON key: « Auteurs ».
[[nodiscard]] QString fieldName(const std::string &key);

/// « auteurs, date », or « rien » for none.
[[nodiscard]] QString fieldList(const std::vector<std::string> &keys);

/// What the values of a field are terms of; nothing for other fields.
[[nodiscard]] std::optional<corpus::Axis> axisOfField(const std::string &key);

/// A value of a field: a term by its label in the language of the interface, all else as it stands.
[[nodiscard]] QString fieldText(const std::string &key, const std::string &value,
                                const corpus::Taxonomy &taxonomy, const std::string &language);

} // namespace lutrin::gui
