// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fixture.h"

#include <set>
#include <string>

namespace lutrin::conformance {

/// The ids of the items that the fixture's BIBSECTION keeps out of the bibliography. Throws what
/// nlohmann throws, where that is no JSON.
[[nodiscard]] std::set<std::string> hiddenItems(const Fixture &fixture);

} // namespace lutrin::conformance
