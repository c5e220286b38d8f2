// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pdf/pagetext.h"

#include <cstddef>

namespace lutrin::exchange {

/// Where the text of a page ends and notes begin, each under its number, or the number of the page.
[[nodiscard]] std::size_t footOf(const TextLines &page);

/// Whether the paragraph in which the text of a page ends, above `foot`, goes on at the top
/// of the next one: in the midst of a sentence, and neither is a heading, an entry of a list, a
/// caption or a note.
[[nodiscard]] bool goesOver(const TextLines &page, std::size_t foot, const TextLines &next);

} // namespace lutrin::exchange
