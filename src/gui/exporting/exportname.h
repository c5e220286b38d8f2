// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lutrin::gui {

class Workspace;

/// What a file of what is exported now may be called, without suffix: after the search, the folder
/// or another filter, the one analysis that there is, or the library.
[[nodiscard]] QString exportName(const Workspace &workspace);

} // namespace lutrin::gui
