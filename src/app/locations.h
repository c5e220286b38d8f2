// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

namespace lutrin::app {

/// Where an installed or freshly built Lutrin finds its things: its own data in `../share/lutrin`
/// beside the program, the library in the user's data folder (XDG Base Directory; nowhere for a user
/// without a home), the CSL styles and locales where Debian's packages put them.
[[nodiscard]] library::Locations locations();

} // namespace lutrin::app
