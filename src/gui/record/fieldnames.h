// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace lutrin::gui {

/// A field of a record as the interface calls it, by its JSON key: « Auteurs ».
[[nodiscard]] QString fieldName(const std::string &key);

/// « auteurs, date », or « rien » for none.
[[nodiscard]] QString fieldList(const std::vector<std::string> &keys);

} // namespace lutrin::gui
