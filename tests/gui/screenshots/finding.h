// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "screenshots/camera.h"

namespace lutrin::gui {

/// What the list says of less usual searches, and the palette of a word that no command has.
[[nodiscard]] bool photographFinding(const Camera &camera, Desk &desk, MainWindow &window,
                                     const Look &look);

} // namespace lutrin::gui
