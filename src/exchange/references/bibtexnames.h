// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"

#include <string_view>
#include <vector>

namespace lutrin::exchange {

/// A list of names as BibTeX writes them, parted by `and`: « First von Last », « von Last, First »,
/// « von Last, Jr, First », `{a body in braces}`, and BibLaTeX's « family=Last, given=First »;
/// « others » and « et al. » are passed over.
[[nodiscard]] std::vector<corpus::Name> readBibtexNames(std::string_view list);

/// Whether such a list says that there are more people than it names.
[[nodiscard]] bool leavesOutNames(std::string_view list);

} // namespace lutrin::exchange
