// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::search {

/// How many letters must be changed, added, left out or exchanged with the next to make one word
/// of the other; counted no further than `most` + 1.
[[nodiscard]] std::size_t spellingDistance(std::string_view one, std::string_view other,
                                           std::size_t most);

/// How many letters of a folded word may be wrong for it still to be told: none of a short one,
/// nor of a number, for which COP27 and the nineteenth century are others.
[[nodiscard]] std::size_t mostMistakes(std::string_view folded);

/// Of some names, those that have a word that is almost `typed`, or one for each of its words; the
/// nearest first, and no more than three. Capitals and accents do not count.
[[nodiscard]] std::vector<std::string> namesLike(const std::vector<std::string> &names,
                                                 std::string_view typed);

} // namespace lutrin::search
