// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"

#include <string>
#include <vector>

namespace lutrin::exchange {

/// Gives a work that stands alone, and has no author, its editors as authors, since that is whom a
/// book of many hands is known and cited by. False where they are left out: the work has authors,
/// or is a part of what they edited. To be called when authors, type and container are known.
bool takeEditors(Found &found, std::vector<corpus::Name> editors, const std::string &origin);

} // namespace lutrin::exchange
