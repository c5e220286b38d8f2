// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

namespace lutrin::app {

/// Where an installed or freshly built Lutrin has its own data: where they were to be installed, as
/// seen from the program; in the build tree in `../share/lutrin`.
[[nodiscard]] std::filesystem::path shareFolder();

/// Where it finds its things: its own data, the library in the user's data folder (XDG Base
/// Directory; nowhere for a user without a home), the CSL styles and locales where Debian's
/// packages put them.
[[nodiscard]] library::Locations locations();

} // namespace lutrin::app
