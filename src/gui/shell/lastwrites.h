// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <optional>

namespace lutrin::gui {

class Workspace;

/// Returns when what the user wrote through this workspace is written, or failed to be: why, of
/// the last that did. Events go on meanwhile, but keys and clicks wait.
[[nodiscard]] std::optional<Error> awaitWrites(Workspace &workspace);

} // namespace lutrin::gui
