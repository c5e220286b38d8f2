// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace lutrin::cli {

/// Checks the library and says what was found; whether it is whole.
[[nodiscard]] Result<bool> checkHealth(Session &session, const library::Library &library,
                                       std::stop_token stop);

} // namespace lutrin::cli
