// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"

#include <cstddef>
#include <string_view>

namespace lutrin::exchange {

/// The length of what stands at the top of a text between a line of `---` and one of `---` or
/// `...`, these lines included, as programs that write Markdown put it there; 0: there is none.
[[nodiscard]] std::size_t headerLength(std::string_view text);

/// Takes the fields of such a header, which is written in the simple forms of YAML:
///
///     title: "Les ports"        author: [Anne Durand, Paul Blanc]
///     keywords:                 abstract: >
///       - mer                     Un texte, sur autant de lignes
///       - port                    que l’on veut.
///
/// `leftOut` has the fields that a document has no place for, or that are written otherwise.
void readHeader(std::string_view header, Found &found, std::map<std::string, int> &leftOut);

} // namespace lutrin::exchange
