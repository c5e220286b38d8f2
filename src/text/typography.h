// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace lutrin::text {

/// French spacing for a text that is shown, never for one that is kept: no-break spaces where
/// French has one, and where a plain space would let the line break.
///
/// - a narrow no-break space (U+202F) before `;`, `!` and `?`; a no-break space (U+00A0) before
///   `:` and `»` and after `«`;
/// - a no-break space between a number and `%`, `‰`, `€`, `$`, `°C` or its unit's sign, after
///   `n°`, and a narrow one between groups of digits (18 000);
/// - `'` between letters becomes `’`.
///
/// Spaces are put in where there is none only inside guillemets and before `;!?:` that follow a
/// letter and end a word. URLs, addresses, times (10:30) and DOIs stay as they are. Doing it twice
/// changes nothing more. Takes any bytes; what is not UTF-8 stays.
[[nodiscard]] std::string frenchSpacing(std::string_view text);

} // namespace lutrin::text
