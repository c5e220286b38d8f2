// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace lutrin::exchange {

// How catalogues describe what a work is as a thing: « 1 vol. (345 p.) : ill. ; 23 cm », « 120 p.
// ».

/// Whether it is counted in volumes, as libraries count books.
[[nodiscard]] bool isOfVolumes(const std::string &extent);

/// How many volumes there are, « 3 » of « 3 vol. » and “3 v.”; empty for one, which is no number to
/// cite, and where they are not counted.
[[nodiscard]] std::string volumesOfExtent(const std::string &extent);

/// The number alone of « 3 vol. »; any other text as it is, « 3 tomes en 2 vol. » too.
[[nodiscard]] std::string bareVolumes(const std::string &text);

/// How many pages there are, « 345 », or which, « 12-34 »; empty for « 2 vol. ».
[[nodiscard]] std::string pagesOfExtent(const std::string &extent);

} // namespace lutrin::exchange
