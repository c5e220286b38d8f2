// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "screenshots/camera.h"

namespace lutrin::gui {

/// The dialogs around import, over the window, and what came of an export.
[[nodiscard]] bool photographImporting(const Camera &camera, Desk &desk, MainWindow &window,
                                       const Look &look);

} // namespace lutrin::gui
