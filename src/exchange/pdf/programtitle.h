// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace lutrin::exchange {

/// Whether a title is what programs put where a title should be: the name of a file, « Microsoft
/// Word - … », « Mise en page 1 »; or empty.
[[nodiscard]] bool isMadeByProgram(std::string_view title);

/// Whether a line says no more than what kind of work follows, « RAPPORT », « Note d’analyse n° 3
/// ».
[[nodiscard]] bool namesNoWork(std::string_view line);

} // namespace lutrin::exchange
