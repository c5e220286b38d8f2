// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace lutrin::citation {

/// Given names cut to their initials: « Jean-Luc Marie » with « . » is « J.-L. M. ». Lower-case
/// words (particles) are kept; what is abbreviated already keeps its letters (« Ph. »).
/// `hyphen`: compound names keep their hyphen.
[[nodiscard]] std::string initials(std::string_view given, std::string_view mark, bool hyphen);

/// The same mark after initials that stand in the name already; full names stay as they are.
[[nodiscard]] std::string normalizedInitials(std::string_view given, std::string_view mark,
                                             bool hyphen);

} // namespace lutrin::citation
