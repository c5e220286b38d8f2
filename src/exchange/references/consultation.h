// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace lutrin::exchange {

/// What a note says of the day on which a page was consulted.
struct Consultation {
    std::string day;   ///< « 1er mars 2025 »
    bool alone = true; ///< whether the note says nothing else
};

/// The day behind « consulté le », `Accessed:` and the like in a note: `[Online; accessed
/// 1-March-2025]`. Nothing where there is no such word, or no date behind it.
[[nodiscard]] std::optional<Consultation> consultationIn(std::string_view note);

} // namespace lutrin::exchange
