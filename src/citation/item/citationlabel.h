// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/item/item.h"

#include <string>

namespace lutrin::citation {

/// A label for an item that brings none: letters of the authors' names and two digits of the year
/// (« RoNo78 »), the way trigraph styles expect it.
[[nodiscard]] std::string citationLabel(const Item &item);

} // namespace lutrin::citation
