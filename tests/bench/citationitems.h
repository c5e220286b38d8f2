// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace lutrin::bench {

/// CSL-JSON of so many invented items, the same at each run: a mix of kinds, authors who share
/// names and years often enough that they have to be told apart.
[[nodiscard]] std::string citationItems(int count);

} // namespace lutrin::bench
