// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"

#include <string_view>

namespace lutrin::exchange {

/// Reads BibTeX and BibLaTeX in UTF-8, with `@string`, `crossref` and LaTeX's characters. Entries
/// that are wrong or have no title are failures; the others are read.
[[nodiscard]] Reading readBibtex(std::string_view text);

} // namespace lutrin::exchange
