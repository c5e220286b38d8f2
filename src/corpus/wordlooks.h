// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/richtext.h"

#include <string_view>
#include <vector>

namespace lutrin::corpus {

/// Words that were taken out of a body without their looks, with the emphasis that they have there,
/// blanks, calls of notes and the shape of apostrophes aside; each line end is a run of its own, as
/// in a selection. Plain where the body does not have them.
[[nodiscard]] std::vector<Inline> withLooksOf(const RichText &body, std::string_view words);

} // namespace lutrin::corpus
